//example:nocompile

package main

type stock struct{ count int }

func main() {
	byName := map[string]stock{"tea": {count: 3}}
	byName["tea"].count++

	shared := map[string]*stock{"tea": {count: 3}}
	shared["tea"].count++
}
