//example:races

package main

import (
	"fmt"
	"time"
)

func main() {
	var text string
	go func() {
		text = "written"
	}()
	time.Sleep(50 * time.Millisecond) // later, but ordered by nothing
	fmt.Println(text)
}
