package main

import (
	"fmt"
	"time"
)

// region lost

func main() {
	total := 0
	go func() {
		total = price("book") + price("lamp")
	}()
	time.Sleep(10 * time.Millisecond) // long enough?
	fmt.Println("total:", total)
}

// endregion

// price looks a price up, which takes its time.
func price(item string) int {
	time.Sleep(100 * time.Millisecond)
	return map[string]int{"book": 30, "lamp": 45}[item]
}
