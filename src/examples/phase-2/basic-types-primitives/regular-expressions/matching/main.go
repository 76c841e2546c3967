package main

import (
	"fmt"
	"regexp"
)

func main() {
	seat := regexp.MustCompile(`([A-F])(\d+)`)
	s := "seats A12, B7 and C30"

	fmt.Println("MatchString", seat.MatchString(s))
	fmt.Printf("text        %q\n", seat.FindString(s))
	fmt.Printf("  all       %q\n", seat.FindAllString(s, -1))
	fmt.Printf("  two       %q\n", seat.FindAllString(s, 2))
	fmt.Println("position   ", seat.FindStringIndex(s))
	fmt.Println("  all      ", seat.FindAllStringIndex(s, -1))
	fmt.Printf("groups      %q\n", seat.FindStringSubmatch(s))
	fmt.Printf("  all       %q\n", seat.FindAllStringSubmatch(s, -1))
	fmt.Println("positions  ", seat.FindStringSubmatchIndex(s))
	fmt.Println("  two      ", seat.FindAllStringSubmatchIndex(s, 2))

	b := []byte(s)
	first := seat.Find(b)
	fmt.Println("Match, Find", seat.Match(b), string(first))
	first[0] = 'F' // writes into b
	fmt.Println("b is now   ", string(b))
}
