package main

import "fmt"

func main() {
	fmt.Println('a', 'ä', '本', '😀')
	fmt.Println('\a', '\b', '\f', '\n', '\r', '\t', '\v', '\\', '\'')
	fmt.Println('\101', '\x41', '\u0041', '\U00000041')
	fmt.Println('\000', '\377', '\xff', '\uFFFD', '\U0010FFFF')

	letter := 'a'
	fmt.Printf("%T %d %c %q %U\n", letter, letter, letter, letter, letter)
	fmt.Printf("%c\n", letter+1)
}
