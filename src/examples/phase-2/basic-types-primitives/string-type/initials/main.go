package main

import "fmt"

func main() {
	fmt.Println(initials("Ada", "Lovelace"), initials("Émile", "Zola"))
}

func initials(first, last string) string {
	return string(first[0]) + string(last[0])
}
