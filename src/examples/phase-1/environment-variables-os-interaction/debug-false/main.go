//example:env DEBUG=false

package main

import (
	"fmt"
	"os"
	"strconv"
)

func main() {
	debug := os.Getenv("DEBUG") != ""
	parsed, _ := strconv.ParseBool(os.Getenv("DEBUG"))
	fmt.Println(debug, parsed)
}
