package main

import "fmt"

func main() {
	queue := []int{1, 2, 3}
	for _, v := range queue {
		queue = append(queue, v*10)
	}
	fmt.Println("ranged over 3, now:", queue)

	ages := map[string]int{"Ann": 7, "Bob": 30, "Eve": 12}
	for name, age := range ages {
		if age < 18 {
			delete(ages, name) // allowed
		}
	}
	fmt.Println("left:", ages)

	sizes := map[int]bool{} // how many entries the loop ended with
	for range 1000 {
		m := map[int]bool{0: true}
		for k := range m {
			if k < 9 {
				m[k+1] = true // may be seen, or not
			}
		}
		sizes[len(m)] = true
	}
	fmt.Println("always the same size:", len(sizes) == 1)
}
