package main

import "fmt"

func main() {
	true := false
	fmt.Println(true, !true, 1 < 2)
}
