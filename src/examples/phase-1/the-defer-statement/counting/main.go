package main

import "fmt"

func count() (n int) {
	for i := 1; i <= 3; i++ {
		defer func() { n = n*10 + i }()
	}
	return 0
}

func main() {
	fmt.Println(count())
}
