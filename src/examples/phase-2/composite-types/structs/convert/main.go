package main

import (
	"encoding/json"
	"fmt"
)

type item struct {
	Name  string
	Cents int
}

type itemJSON struct {
	Name  string `json:"name"`
	Cents int    `json:"price_in_cents"`
}

func main() {
	tea := item{"tea", 250}
	text, _ := json.Marshal(itemJSON(tea)) // tags do not matter here
	fmt.Println(string(text))

	literal := struct {
		Name  string
		Cents int
	}{"rice", 90}
	tea = literal // no conversion: one side has no name
	fmt.Println(tea)
}
