package main

import "fmt"

func main() {
	var n int
	var small int8
	var name string

	fmt.Println(fmt.Sscan("010", &n))
	fmt.Println("octal:", n)

	fmt.Println(fmt.Sscanf("12 cups, 3 to go", "%d", &n))
	fmt.Println("rest ignored:", n)

	fmt.Println(fmt.Sscanf("localhost:8080", "%s:%d", &name, &n))
	fmt.Println("all in one:", name, n)

	fmt.Println(fmt.Sscanf("7 kg", "%dkg", &n))
	fmt.Println("a space is not nothing:", n)

	fmt.Println(fmt.Sscan("300", &small))
	fmt.Println(fmt.Sscan("Ada Lovelace", &name))
	fmt.Println("first word:", name)
}
