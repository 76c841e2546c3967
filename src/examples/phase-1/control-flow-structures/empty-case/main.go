package main

import "fmt"

func main() {
	for day := range 7 {
		switch day {
		case 0:
		case 6:
			fmt.Println("day", day, "weekend")
		default:
			fmt.Println("day", day)
		}
	}
}
