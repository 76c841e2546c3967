package main

import "fmt"

func main() {
	for i, word := range []string{"go", "stop", "on"} {
		switch word {
		case "stop":
			break
		default:
			fmt.Println(i, word)
		}
	}
}
