//example:nocompile

package main

import "fmt"

func main() {
	var level byte = 2
	switch level {
	case 1, 2:
		if level == 2 {
			fallthrough
		}
	case 2:
		fmt.Println("two again")
	case 300:
		fmt.Println("no byte")
	case "3":
		fmt.Println("no number")
	case level > 3:
		fmt.Println("a condition")
	default:
		fmt.Println("none")
		fallthrough
	}
}
