package main

import (
	"fmt"
	"os"
)

func port() string {
	port := os.Getenv("SHOP_PORT")
	if port := os.Getenv("SHOP_PORT"); port == "" {
		port = "8080"
	}
	return port
}

func main() {
	fmt.Printf("%q\n", port())
}
