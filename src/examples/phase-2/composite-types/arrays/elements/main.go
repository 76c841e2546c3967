package main

import "fmt"

func main() {
	rows := [2][2]int{{1, 2}, {3, 4}}
	for _, row := range rows {
		row[0] = 9
	}
	first := &rows[0]
	first[1] = 7
	fmt.Println(rows)
}
