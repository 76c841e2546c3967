package main

import "fmt"

func open(name string) bool { fmt.Print(" open ", name); return name != "c" }
func shut(name string)      { fmt.Print(" shut ", name) }

func withGoto() {
	if !open("a") {
		return
	}
	if !open("b") {
		goto shutA
	}
	if !open("c") {
		goto shutB
	}
	fmt.Print(" work")
	shut("c")
shutB:
	shut("b")
shutA:
	shut("a")
}

func withDefer() {
	if !open("a") {
		return
	}
	defer shut("a")
	if !open("b") {
		return
	}
	defer shut("b")
	if !open("c") {
		return
	}
	defer shut("c")
	fmt.Print(" work")
}

func main() {
	fmt.Print("goto: ")
	withGoto()
	fmt.Print("\ndefer:")
	withDefer()
	fmt.Println()
}
