//example:nocompile

package main

func main() {
	_ = 'ab'         // two characters
	_ = ''           // none
	_ = '\k'         // no such escape
	_ = '\x4'        // two digits,
	_ = '\0'         // three,
	_ = '\400'       // at most 377
	_ = '\uD800'     // half of a pair
	_ = '\U00110000' // past the last code point
	_ = "\'"         // only in runes
}
