//example:nocompile

package main

const limit = 4

type table struct {
	seats int
	hours [2]int
}

func seats() int  { return 4 }
func room() table { return table{seats: 4} }

func main() {
	stock := map[string]int{"soup": 3}
	rooms := map[string]table{"blue": {seats: 4}}
	name := "soup"
	var x any = 4
	_ = &limit
	_ = &seats()
	_ = &room().hours[0]
	_ = &(seats() + 1)
	_ = &stock["soup"]
	rooms["blue"].seats = 6
	_ = &name[0]
	_ = &x.(int)
	_ = &main
}
