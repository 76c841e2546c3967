package main

import "fmt"

func main() {
	var label any = "A-17"
	fmt.Printf("%v is a %T\n", label, label)
	label = 17
	fmt.Printf("%v is a %T\n", label, label)

	n, isInt := label.(int)
	_, isString := label.(string)
	fmt.Println(n+1, isInt, isString)
}
