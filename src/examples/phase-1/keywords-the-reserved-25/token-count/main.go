package main

import (
	"fmt"
	"go/token"
)

func main() {
	count := 0
	for tok := token.Token(0); tok < 256; tok++ {
		if tok.IsKeyword() {
			count++
			fmt.Print(tok, " ")
		}
	}
	fmt.Println("\nkeywords:", count)
	for _, word := range []string{"any", "nil", "iota", "main", "yield"} {
		fmt.Println(word, token.IsKeyword(word))
	}
}
