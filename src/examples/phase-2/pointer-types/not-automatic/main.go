//example:nocompile

package main

type table struct{ seats int }

func main() {
	t := &table{4}
	tt := &t
	_ = tt.seats

	list := &[]int{1, 2}
	_ = list[0]
	_ = len(list)
	for range list {
	}

	stock := &map[string]int{}
	stock["soup"] = 3

	n := new(int)
	_ = n + 1
}
