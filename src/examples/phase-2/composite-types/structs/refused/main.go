//example:nocompile

package main

import "strings"

type table struct {
	number, seats int
	guests        []string
}

func main() {
	_ = table{7, 4}
	_ = table{7, seats: 4}
	_ = table{numbr: 7}
	_ = strings.Builder{buf: nil}
	_ = table{} == table{}
	table{}.seats = 4
}
