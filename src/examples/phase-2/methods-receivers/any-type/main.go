package main

import (
	"fmt"
	"strings"
)

// celsius is a number with a unit.
type celsius float64

func (c celsius) fahrenheit() float64 { return float64(c)*9/5 + 32 }

// playlist is a slice; add changes its length, so it needs the address.
type playlist []string

func (p *playlist) add(song string) { *p = append(*p, song) }
func (p playlist) has(song string) bool {
	for _, s := range p {
		if s == song {
			return true
		}
	}
	return false
}

// tags is a map; writing an entry needs no address.
type tags map[string]bool

func (t tags) set(name string) { t[name] = true }

// filter is a function type.
type filter func(string) bool

func (f filter) not() filter {
	return func(s string) bool { return !f(s) }
}

func main() {
	fmt.Println(celsius(100).fahrenheit())

	var songs playlist
	songs.add("Misty")
	fmt.Println(songs, songs.has("Misty"))

	t := tags{}
	t.set("jazz")
	fmt.Println(t)

	quiet := filter(func(s string) bool { return s == strings.ToLower(s) })
	fmt.Println(quiet("Misty"), quiet.not()("Misty"))
}
