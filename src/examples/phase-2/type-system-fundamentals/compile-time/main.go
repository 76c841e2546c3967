//example:nocompile

package main

import "fmt"

type table int

func (t table) Text() string { return "table" }

// Refused here, not at some use far away.
var _ fmt.Stringer = table(0)

func main() {}
