package main

import "fmt"

func half(n int) int { return n / 2 }

var commands = map[string]func(int) int{
	"half":   half,
	"double": func(n int) int { return 2 * n },
}

func main() {
	var f func(int) int
	fmt.Println(f == nil)
	f = half
	g := f // the same function
	fmt.Println(f(450), g(450))

	for _, name := range []string{"half", "double", "triple"} {
		if do, ok := commands[name]; ok {
			fmt.Println(name, do(100))
		} else {
			fmt.Println(name, "is unknown")
		}
	}
}
