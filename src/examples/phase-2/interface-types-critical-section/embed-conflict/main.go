//example:nocompile

package main

type byNumber interface{ Find(number int) string }
type byName interface{ Find(name string) string }

type register interface {
	byNumber
	byName
}

func main() {}
