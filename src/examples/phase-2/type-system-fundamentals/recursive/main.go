//example:nocompile

package main

type folder struct {
	name string
	sub  []folder
}

type box struct {
	content box
}

type circle circle

type list = []list

func main() {
	var _ folder
}
