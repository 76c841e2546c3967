package main

import "fmt"

func main() {
	week := []int{10, 20, 30, 40, 50}
	head := week[:3]
	head = append(head, 99)
	limited := week[:3:3]
	limited = append(limited, 77)
	fmt.Println(week)
}
