package main

import (
	"fmt"
	"unicode/utf16"
)

func main() {
	units := utf16.Encode([]rune("é😀"))
	fmt.Printf("%x %q\n", units, string(utf16.Decode(units)))

	high, low := utf16.EncodeRune('😀')
	fmt.Printf("%x %x %c\n", high, low, utf16.DecodeRune(high, low))
	fmt.Println(utf16.IsSurrogate(high), utf16.IsSurrogate('é'))
	fmt.Println(utf16.RuneLen('é'), utf16.RuneLen('😀'),
		utf16.RuneLen(high))

	units = utf16.AppendRune(nil, '😀')
	half := utf16.Decode(units[:1])
	fmt.Printf("%U %q %q\n", half, string(half), string(high))
}
