package main

import "fmt"

func main() {
	passed, total := 7, 8
	fmt.Println(passed*100/total, "percent passed")
	fmt.Println(float64(passed)/float64(total), "as a share")
	fmt.Println("two to the tenth:", 1<<10)
	fmt.Println("one shifted by two plus three:", 1<<(2+3))
	fmt.Println("complete:", passed == total, "above half:", passed*2 > total)
}
