package main

import "fmt"

func main() {
	guests := map[string]string{"José": "table 4"}
	for _, typed := range []string{
		"José", "josé", " José\n", "Jose\u0301", "Jos\xe9",
	} {
		fmt.Printf("%+q %q\n", typed, guests[typed])
	}
}
