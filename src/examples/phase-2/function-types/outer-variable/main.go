package main

import "fmt"

func main() {
	var greet []func()
	var guest string
	for _, guest = range []string{"Ada", "Ben", "Cem"} {
		greet = append(greet, func() { fmt.Println("hello", guest) })
	}
	for _, g := range greet {
		g()
	}
}
