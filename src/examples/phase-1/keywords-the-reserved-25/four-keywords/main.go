package main

import "fmt"

func main() {
	fmt.Println(double(21))
}

func double(n int) int {
	return n + n
}
