package main

import "fmt"

func main() {
	for _, r := range []rune{'z', 'ß', '水', '🍵'} {
		fmt.Printf("%c %6U %08b\n", r, r, []byte(string(r)))
	}
}
