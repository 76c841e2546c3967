package main

import (
	"fmt"
	"regexp"
)

func main() {
	for _, pattern := range []string{
		`(\w)\1`,         // a backreference: the same letter again
		`tea(?=pot)`,     // lookahead
		`tea(?!pot)`,     // negative lookahead
		`(?<=green )tea`, // lookbehind
		`(?>a+)b`,        // an atomic group
		`a++b`,           // a possessive repetition
		`a{1001}`,        // more than 1,000 times
		`(a{100}){11}`,   // the same by multiplication
	} {
		_, err := regexp.Compile(pattern)
		fmt.Println(err)
	}
}
