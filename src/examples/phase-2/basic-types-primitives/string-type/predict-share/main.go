package main

import "fmt"

func main() {
	raw := []byte("open")
	state := string(raw)
	raw[0] = 'O'
	part := state[1:]
	state = "shut"
	fmt.Println(string(raw), state, part)
}
