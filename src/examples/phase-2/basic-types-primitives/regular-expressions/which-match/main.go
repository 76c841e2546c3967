package main

import (
	"fmt"
	"regexp"
)

func main() {
	s := "teapot"
	fmt.Println(regexp.MustCompile(`tea|teapot`).FindString(s))
	fmt.Println(regexp.MustCompile(`teapot|tea`).FindString(s))
	fmt.Println(regexp.MustCompilePOSIX(`tea|teapot`).FindString(s))

	longest := regexp.MustCompile(`tea|teapot`)
	longest.Longest()
	fmt.Println(longest.FindString(s))

	_, err := regexp.CompilePOSIX(`\d+`)
	fmt.Println(err)

	pin := "1234\nnot a PIN"
	fmt.Println(regexp.MustCompile(`^[0-9]+$`).MatchString(pin),
		regexp.MustCompilePOSIX(`^[0-9]+$`).MatchString(pin))
}
