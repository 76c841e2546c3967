package main

import "fmt"

func main() {
	for _, plan := range []string{"gold", "silver", "free"} {
		fmt.Print(plan, ":")
		switch plan {
		case "gold":
			fmt.Print(" support")
			fallthrough
		case "silver":
			fmt.Print(" backup")
			fallthrough
		default:
			fmt.Print(" storage")
		}
		fmt.Println()
	}
}
