package main

import "fmt"

func main() {
	// region conversions
	line := []byte("GIF89a, 10 by 10")

	magic := [6]byte(line) // copies the first six
	view := (*[6]byte)(line)
	line[0] = 'g'
	fmt.Printf("%s %s %s\n", magic, *view, line[:6])

	isGIF := magic == [6]byte([]byte("GIF89a"))
	fmt.Println(isGIF)

	back := magic[:] // a slice of the array
	back[5] = 'b'
	fmt.Printf("%s\n", magic)
	// endregion
}
