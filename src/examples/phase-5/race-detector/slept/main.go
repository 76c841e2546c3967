//example:races

package main

import (
	"fmt"
	"time"
)

func main() {
	answer := 0
	go func() { answer = 42 }()
	time.Sleep(time.Second)
	fmt.Println(answer)
}
