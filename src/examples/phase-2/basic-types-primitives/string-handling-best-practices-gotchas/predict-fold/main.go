package main

import (
	"fmt"
	"strings"
)

func main() {
	fmt.Println(
		strings.EqualFold("Straße", "STRASSE"),
		strings.EqualFold("José", "JOSÉ"),
		strings.EqualFold("José", "Jose\u0301"),
	)
}
