package main

import "fmt"

func main() {
	commands := []string{"add", "add", "quit", "add"}
	count := 0
loop:
	for _, command := range commands {
		switch command {
		case "add":
			count++
		case "quit":
			break loop
		}
	}
	fmt.Println("added", count)
}
