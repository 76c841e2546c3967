package main

import "fmt"

func main() {
	for _, r := range []rune{'a', '日', '\n', '\u0041', '\U0001F600'} {
		fmt.Printf("%q %d %U\n", r, r, r)
	}
	letter := 'a'
	fmt.Printf("%T %c %d\n", letter, letter+1, '7'-'0')
}
