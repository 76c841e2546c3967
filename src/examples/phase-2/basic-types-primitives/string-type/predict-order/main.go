package main

import "fmt"

func main() {
	fmt.Println("Tea" < "coffee", "room 10" < "room 9", "tea" < "te")
}
