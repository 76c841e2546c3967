package main

import "fmt"

func main() {
	passed, total := 7, 8
	fmt.Println(passed/total*100, "percent passed")
	fmt.Println("two to the tenth:", 2^10)
	fmt.Println("minus seven halved:", -7/2, "rest", -7%2)
	fmt.Println("one shifted by two, plus three:", 1<<2+3)
}
