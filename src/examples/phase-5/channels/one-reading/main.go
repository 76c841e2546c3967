package main

import "fmt"

type reading struct{ celsius int }

func main() {
	readings := make(chan *reading, 3)

	var r reading
	for celsius := range 3 {
		r.celsius = celsius
		readings <- &r
	}
	close(readings)

	for r := range readings {
		fmt.Println(r.celsius)
	}
}
