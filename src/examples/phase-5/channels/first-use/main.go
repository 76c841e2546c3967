package main

import (
	"fmt"
	"time"
)

// region use

func main() {
	totals := make(chan int)
	go func() {
		totals <- price("book") + price("lamp")
	}()
	fmt.Println("waiting")
	fmt.Println("total:", <-totals)
}

// endregion

// price looks a price up, which takes its time.
func price(item string) int {
	time.Sleep(100 * time.Millisecond)
	return map[string]int{"book": 30, "lamp": 45}[item]
}
