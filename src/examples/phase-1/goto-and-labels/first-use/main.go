package main

import "fmt"

// region use

func main() {
search:
	for a := 2; a < 30; a++ {
		for b := a; b < 30; b++ {
			if a*b == 60 {
				fmt.Println(a, "times", b, "is 60")
				break search
			}
		}
	}
	fmt.Println("done")
}

// endregion
