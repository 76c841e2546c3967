package main

import (
	"fmt"
	"regexp"
)

func main() {
	seat := regexp.MustCompile(`([A-F])(\d+)`)
	s := "seats A12, B7 and C30"

	fmt.Println(seat.MatchString(s))
	fmt.Printf("%q\n", seat.FindString(s))
	fmt.Printf("%q\n", seat.FindAllString(s, -1))
	fmt.Printf("%q\n", seat.FindAllString(s, 2))
	fmt.Println(seat.FindStringIndex(s))
	fmt.Printf("%q\n", seat.FindStringSubmatch(s))
	fmt.Printf("%q\n", seat.FindAllStringSubmatch(s, -1))
	fmt.Println(seat.FindAllStringIndex(s, -1))
	fmt.Println(seat.FindStringSubmatchIndex(s))
	fmt.Println(seat.FindAllStringSubmatchIndex(s, 2))

	b := []byte(s)
	first := seat.Find(b)
	fmt.Println(seat.Match(b), string(first))
	first[0] = 'F' // writes into b
	fmt.Println(string(b))
}
