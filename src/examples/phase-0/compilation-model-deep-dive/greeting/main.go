// region all
package main

import "fmt"

func main() {
	fmt.Println("Hello, gopher")
}

// endregion
