package main

import (
	"fmt"
	"math"
)

func main() {
	readings := map[float64]string{}
	nan := math.NaN()
	readings[nan] = "first"
	readings[nan] = "second"
	delete(readings, nan)

	_, ok := readings[nan]
	fmt.Println(len(readings), ok)
	for k := range readings {
		delete(readings, k)
	}
	fmt.Println(len(readings))
	clear(readings)
	fmt.Println(len(readings))
}
