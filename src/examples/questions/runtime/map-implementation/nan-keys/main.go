package main

import (
	"fmt"
	"math"
)

func main() {
	m := make(map[float64]string)
	m[math.NaN()] = "first"
	m[math.NaN()] = "second"
	delete(m, math.NaN())
	_, found := m[math.NaN()]
	fmt.Println(len(m), found)
	clear(m)
	fmt.Println(len(m))
}
