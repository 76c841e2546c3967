//example:args -n 3 -loud=false -- -x file

package main

import (
	"flag"
	"fmt"
)

func main() {
	// region parse
	n := flag.Int("n", 1, "how often")
	loud := flag.Bool("loud", true, "in capitals")
	flag.Parse()
	fmt.Println(*n, *loud, flag.Args(), flag.NArg())
	// endregion
}
