package main

import "fmt"

func isOpen() bool { return false }

func main() {
	switch isOpen(); {
	case true:
		fmt.Println("come in")
	case false:
		fmt.Println("closed")
	}
}
