package main

import (
	"fmt"
	"time"
)

// region first

func main() {
	far := ask("far", 300*time.Millisecond)
	near := ask("near", 10*time.Millisecond)
	for range 2 {
		select {
		case answer := <-far:
			fmt.Println(answer)
		case answer := <-near:
			fmt.Println(answer)
		}
	}
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
