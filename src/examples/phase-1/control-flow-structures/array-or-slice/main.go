package main

import "fmt"

func main() {
	array := [3]int{1, 2, 3}
	for i, v := range array {
		array[2] = 99
		if i == 2 {
			fmt.Println("array:", v)
		}
	}

	slice := []int{1, 2, 3}
	for i, v := range slice {
		slice[2] = 99
		if i == 2 {
			fmt.Println("slice:", v)
		}
	}
}
