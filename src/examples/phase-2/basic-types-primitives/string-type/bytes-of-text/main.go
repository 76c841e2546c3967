package main

import "fmt"

func main() {
	city := "Köln"
	fmt.Println(len(city), "bytes:", []byte(city))
	fmt.Println(city[1], city[1:3], city[:1]+"oe"+city[3:])

	for i, r := range city {
		fmt.Println(i, string(r))
	}
}
