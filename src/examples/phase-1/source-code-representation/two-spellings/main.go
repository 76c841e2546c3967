package main

import "fmt"

func main() {
	fmt.Println("caf\u00e9", "cafe\u0301")
	fmt.Println("caf\u00e9" == "cafe\u0301")
}
