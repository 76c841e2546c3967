//example:nocompile

package main

import "fmt"

func main() {
//line recipe.tmpl:42
	fmt.Println(portions)
}
