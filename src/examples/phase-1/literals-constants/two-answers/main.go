package main

import "fmt"

func main() {
	fmt.Println(0.1+0.2 == 0.3)

	a, b := 0.1, 0.2
	fmt.Println(a+b == 0.3)
}
