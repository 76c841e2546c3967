package main

import "fmt"

func main() {
	ch := make(chan []int, 1)
	scores := []int{1, 2, 3}
	ch <- scores
	scores[0] = 99
	fmt.Println(<-ch)
}
