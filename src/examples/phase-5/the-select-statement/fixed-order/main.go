package main

import (
	"fmt"
	"time"
)

// region order

func main() {
	far := ask("far", 300*time.Millisecond)
	near := ask("near", 10*time.Millisecond)
	fmt.Println(<-far) // waits, although near has answered long ago
	fmt.Println(<-near)
}

// endregion

// ask sends a mirror's name as its answer, which takes so long.
func ask(mirror string, delay time.Duration) <-chan string {
	answer := make(chan string, 1)
	go func() {
		time.Sleep(delay)
		answer <- mirror
	}()
	return answer
}
