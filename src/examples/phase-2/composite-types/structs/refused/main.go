//example:nocompile

package main

import "strings"

type table struct {
	number, seats int
	guests        []string
}

type point struct {
	_    [0]func()
	x, y int
}

func main() {
	_ = table{7, 4}
	_ = table{7, seats: 4}
	_ = table{numbr: 7}
	_ = strings.Builder{buf: nil}
	_ = table{} == table{}
	_ = point{} == point{}
	table{}.seats = 4
}
