package main

import "fmt"

func main() {
	minute := 0
	ready := map[string]int{}
	dishes := []string{"rice", "soup", "tea"}
	for _, dish := range dishes {
		minute += 1               // the cook puts it on the stove
		ready[dish] = minute + 10 // and turns to the next one
	}
	for _, dish := range dishes {
		minute = max(minute, ready[dish]) // back to the first
		fmt.Println(dish, "is ready in minute", minute)
	}
}
