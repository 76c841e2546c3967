//example:env PORT_NUMBER=8080

package main

import (
	"fmt"
	"os"
)

func main() {
	// region listen
	port := os.Getenv("PORT") // the deployment sets PORT_NUMBER
	fmt.Printf("listening on %q\n", "localhost:"+port)
	// endregion
}
