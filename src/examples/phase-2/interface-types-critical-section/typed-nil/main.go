//example:panics

package main

import (
	"bytes"
	"fmt"
	"io"
)

// cook reports to progress, unless nobody listens.
func cook(dish string, progress io.Writer) {
	if progress != nil {
		fmt.Println("somebody listens")
		io.WriteString(progress, "cooking "+dish)
	}
	fmt.Println(dish, "is ready")
}

func main() {
	verbose := false
	var progress *bytes.Buffer
	if verbose {
		progress = new(bytes.Buffer)
	}
	cook("soup", progress)
}
