//example:nocompile

package main

type box struct {
	content box
}

type circle circle

type list = []list

func main() {
	type folder struct {
		name string
		sub  []folder
	}
	var _ folder
}
