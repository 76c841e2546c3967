package main

import "fmt"

func main() {
	fmt.Println(7/2*2.0, 7/2.0*2, 7.0/2)
	const third = 1 / 3
	const part = 1 / 3.0
	fmt.Println(third*3, part*3 == 1)
}
