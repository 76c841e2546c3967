//example:fails

package main

import (
	"fmt"
	"log"
)

func main() {
	log.SetFlags(0)
	defer fmt.Println("unlock")
	fmt.Println("lock")
	log.Fatal("no database") // prints and calls os.Exit(1)
}
