//example:nocompile

package main

type folder struct {
	name   string
	parent folder
}

func main() {}
