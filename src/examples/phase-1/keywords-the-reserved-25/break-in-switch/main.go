package main

import "fmt"

func main() {
	for n := 1; n <= 3; n++ {
		switch n {
		case 2:
			break
		default:
			fmt.Println(n)
		}
	}
	fmt.Println("done")
}
