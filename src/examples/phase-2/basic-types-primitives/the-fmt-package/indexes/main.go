package main

import "fmt"

func main() {
	fmt.Printf("%[2]s %[1]d\n", 3, "cups")
	fmt.Printf("%[1]d %[1]x %[1]b %[1]T\n", 42)
	fmt.Printf("%[2]s %s %[1]s %s\n", "a", "b", "c")

	width, digits := 8, 2
	fmt.Printf("[%*d] [%-*d] [%.*f] [%*.*f]\n",
		width, 42, width, 42, digits, 3.14159, width, digits, 3.14159)
	fmt.Printf("[%[3]*.[2]*[1]f]\n", 3.14159, digits, width)
}
