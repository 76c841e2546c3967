package main

import "fmt"

func named() (n int) {
	defer func() { recover() }()
	n = 1
	panic("stop")
}

func unnamed() int {
	defer func() { recover() }()
	n := 1
	if n == 1 {
		panic("stop")
	}
	return n
}

func main() {
	fmt.Println(named(), unnamed())
}
