package main

import "fmt"

func main() {
	for _, name := range []string{"tea", "crème", "cre\u0300me", "お茶"} {
		fmt.Printf("%-6s| %d bytes\n", name, len(name))
	}
}
