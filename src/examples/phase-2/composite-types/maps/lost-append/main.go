package main

import "fmt"

func main() {
	guests := map[string][]string{"table 1": {"Ada"}}

	list := guests["table 1"]
	list = append(list, "Noor")
	fmt.Println(guests, len(list))

	guests["table 1"] = list
	fmt.Println(guests)
}
