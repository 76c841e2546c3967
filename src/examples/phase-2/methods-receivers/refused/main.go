//example:nocompile

// What a method declaration may not be.
package main

import "time"

type card struct{ stamps int }
type deck *card
type stamper interface{ stamp() }

func (s string) shout() string { return s + "!" } // predeclared
func (t time.Time) late() bool { return false }   // of another package
func (c []card) count() int    { return len(c) }  // has no name
func (d deck) cut()            {}                 // a pointer type
func (s stamper) twice()       {}                 // an interface type
func (c **card) lose()         {}                 // two stars
func (c card) stamps() int     { return 0 }       // a field's name
func (c card) give(to string)  {}
func (c card) give(to int)     {} // no second one of a name

func main() {}
