package main

import "fmt"

func main() {
	scores := []int{5, 0, 0, 8}
	for i, score := range scores {
		if score == 0 {
			scores = append(scores[:i], scores[i+1:]...)
		}
	}
	fmt.Println(scores)
}
