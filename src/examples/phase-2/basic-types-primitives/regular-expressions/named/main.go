package main

import (
	"fmt"
	"regexp"
)

func main() {
	date := regexp.MustCompile(`(?P<year>\d{4})-(?P<month>\d\d)-(\d\d)`)
	fmt.Printf("%q %d\n", date.SubexpNames(), date.NumSubexp())
	fmt.Println(date.SubexpIndex("month"), date.SubexpIndex("day"))

	m := date.FindStringSubmatch("due 2026-08-15")
	fmt.Println(m[date.SubexpIndex("month")])

	fields := map[string]string{}
	for i, name := range date.SubexpNames() {
		if name != "" {
			fields[name] = m[i]
		}
	}
	fmt.Println(fields)
}
