//example:nocompile

package main

import "fmt"

var limit = double()

func double() int { return limit * 2 }

func main() { fmt.Println(limit) }
