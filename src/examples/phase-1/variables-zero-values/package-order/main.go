package main

// The order of the imports plays no part.
import (
	_ "roadmap.example/phase-1/variables-zero-values/package-order/zebra"

	_ "roadmap.example/phase-1/variables-zero-values/package-order/ant"

	"fmt"
)

func main() { fmt.Println("main") }
