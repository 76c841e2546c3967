//example:panics

package main

import "regexp"

var table = regexp.MustCompile(`table (\d+`)

func main() {
	println(table.MatchString("table 7")) // never reached
}
