package main

import "fmt"

func main() {
	fmt.Println(len("\u00e9"), len("\xe9"), len(`\xe9`), 'é' == '\xe9')
}
