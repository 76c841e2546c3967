//example:since 1.27

// What the second version of the JSON package makes of nil.
package main

import (
	"encoding/json/v2"
	"fmt"
)

func main() {
	text, err := json.Marshal(struct {
		Tags   []string
		Counts map[string]int
	}{})
	fmt.Println(string(text), err)
}
