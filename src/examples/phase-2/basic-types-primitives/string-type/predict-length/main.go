package main

import "fmt"

func main() {
	drink := "café"
	fmt.Println(len(drink), len(drink[:3]), drink[len(drink)-1] == 'é')
}
