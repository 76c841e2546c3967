package main

import "fmt"

type job struct {
	name    string
	enabled bool
}

func main() {
	jobs := []job{{name: "backup"}, {name: "report"}}
	started := 0
	for _, j := range jobs {
		if j.enabled {
			fmt.Println("start", j.name)
			started++
		}
	}
	fmt.Println(started, "started")
}
