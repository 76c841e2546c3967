package main

import "fmt"

func main() {
	degrees := -2.5
	whole := -5
	fmt.Println(int(degrees), whole/2, whole>>1, whole%2)
}
