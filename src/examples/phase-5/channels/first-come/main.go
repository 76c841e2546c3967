//example:run
//example:race

package main

import (
	"fmt"
	"time"
)

func main() {
	tickets := make(chan int)
	served := make(chan string, 3)
	for _, name := range []string{"Ada", "Bo", "Cy"} {
		go func() {
			<-tickets
			served <- name
		}()
		time.Sleep(10 * time.Millisecond) // let it queue up before the next
	}
	for ticket := range 3 {
		tickets <- ticket
		fmt.Println(<-served)
	}
}
