package main

import (
	"encoding/json"
	"fmt"
)

var limits = struct{ guests, tables int }{guests: 80, tables: 20}

func main() {
	for _, c := range []struct {
		name string
		a, b int
		want int
	}{
		{"small", 1, 2, 3},
		{"zero", 0, 0, 0},
	} {
		fmt.Println(c.name, c.a+c.b == c.want)
	}

	var answer struct {
		City string
		Wind struct{ Speed float64 }
	}
	text := `{"city": "Oslo", "wind": {"speed": 4.5}, "more": 1}`
	err := json.Unmarshal([]byte(text), &answer)
	fmt.Println(err, answer)
	fmt.Println(limits.guests)
}
