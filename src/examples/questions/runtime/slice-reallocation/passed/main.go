package main

import "fmt"

func add(s []int) {
	s = append(s, 4)
	s[0] = 9
}

func main() {
	full := []int{1, 2, 3}
	add(full)

	room := make([]int, 3, 4)
	add(room)

	fmt.Println(full, room)
}
