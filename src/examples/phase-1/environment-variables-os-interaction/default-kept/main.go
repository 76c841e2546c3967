package main

import (
	"cmp"
	"fmt"
	"os"
)

func main() {
	// region or
	port := cmp.Or(os.Getenv("SHOP_PORT"), "8080")
	fmt.Println(port)
	// endregion
}
