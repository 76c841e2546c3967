//example:nocompile

package main

type trip struct {
	name  string
	stops []string
}

func main() {
	_ = map[[]string]int{}
	_ = map[map[string]int]int{}
	_ = map[func()]int{}
	_ = map[trip]int{}
}
