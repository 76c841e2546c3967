package main

import (
	"fmt"
	"slices"
)

func main() {
	menu := []string{"Äpfel", "tea", "Zwiebel", "item 10", "item 9", "te"}
	slices.Sort(menu)
	fmt.Printf("%q\n", menu)
	fmt.Println("é" == "e\u0301", "Tea" == "tea", "" < "a")
}
