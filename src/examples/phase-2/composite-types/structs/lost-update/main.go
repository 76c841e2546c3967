package main

import "fmt"

type sensor struct {
	name  string
	value float64
}

func correct(s sensor, by float64) { s.value += by }

func main() {
	all := []sensor{{"attic", 30}, {"cellar", 12}}
	for _, s := range all {
		correct(s, 0.5)
		s.value += 0.5
	}
	fmt.Println(all)
}
