package main

import (
	"fmt"
	"strconv"
)

func main() {
	n, f, c, text := 42, 2.5, 3+4i, "né"

	fmt.Println(n != 0)                            // number to bool
	fmt.Println(strconv.Itoa(n), fmt.Sprint(f, c)) // number to text
	m, err := strconv.Atoi("42")                   // text to integer
	fmt.Println(m+1, err)
	share, err := strconv.ParseFloat("0.19", 64) // text to float
	fmt.Println(share*2, err)
	yes, err := strconv.ParseBool("true") // text to bool
	fmt.Println(!yes, err)
	fmt.Println(complex(f, 0))                          // float to complex
	fmt.Println(real(c), imag(c))                       // complex to floats
	fmt.Println([]byte(text), []rune(text))             // text to its parts
	fmt.Println(string([]byte{'n', 0xC3, 0xA9}))        // bytes to text
	fmt.Println(string([]rune{'n', 0xE9}), string('é')) // runes to text
}
