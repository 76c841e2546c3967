//example:fails

package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("unlock")
	fmt.Println("lock")
	os.Exit(3)
}
