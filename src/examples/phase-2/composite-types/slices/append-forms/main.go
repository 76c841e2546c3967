package main

import "fmt"

func main() {
	// region forms
	var menu []string
	menu = append(menu, "soup")
	menu = append(menu, "tea", "bread")
	sweets := []string{"cake", "pie"}
	menu = append(menu, sweets...)
	menu = append([]string{"water"}, menu...)
	fmt.Println(menu)

	line := append([]byte("table "), "seven"...)
	fmt.Printf("%s\n", line)
	// endregion
}
