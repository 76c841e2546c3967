//example:vet

package main

import "fmt"

func main() {
	const port = 8080
	fmt.Println("port " + string(port))
}
