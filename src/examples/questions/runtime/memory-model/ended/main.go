//example:races

package main

import (
	"fmt"
	"runtime"
)

func main() {
	var text string
	go func() { text = "written" }()
	for runtime.NumGoroutine() > 1 {
		runtime.Gosched()
	}
	fmt.Println(text)
}
