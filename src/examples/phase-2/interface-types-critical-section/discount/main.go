package main

import (
	"encoding/json"
	"fmt"
)

func price(cents int, settings map[string]any) int {
	if percent, ok := settings["discount"].(int); ok {
		cents -= cents * percent / 100
	}
	return cents
}

func main() {
	var settings map[string]any
	err := json.Unmarshal([]byte(`{"discount": 10}`), &settings)
	fmt.Println(price(2000, settings), err)
}
