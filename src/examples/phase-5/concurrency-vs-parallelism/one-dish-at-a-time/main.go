package main

import "fmt"

func main() {
	minute := 0
	for _, dish := range []string{"rice", "soup", "tea"} {
		minute += 1  // the cook puts it on the stove
		minute += 10 // and stands by while it boils
		fmt.Println(dish, "is ready in minute", minute)
	}
}
