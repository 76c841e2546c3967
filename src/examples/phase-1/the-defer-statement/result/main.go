package main

import "fmt"

func named() (n int) {
	defer func() { n *= 2 }()
	return 3
}

func unnamed() int {
	n := 3
	defer func() { n *= 2 }()
	return n
}

func main() {
	fmt.Println("named:", named(), "unnamed:", unnamed())
}
