package main

import "fmt"

type player struct{ points int }

func main() {
	team := map[string]player{"Ada": {1}, "Noor": {2}}
	for name, p := range team {
		p.points += 10
		if name == "Noor" {
			team[name] = p
		}
	}
	fmt.Println(team)
}
