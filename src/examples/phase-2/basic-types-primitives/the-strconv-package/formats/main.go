package main

import (
	"fmt"
	"strconv"
)

func main() {
	fmt.Println("   shortest                  precision 2           shortest")
	for _, format := range []byte("feEgGxXb") {
		fmt.Printf("%c  %-25s %-21s %s\n", format,
			strconv.FormatFloat(1234.5678, format, -1, 64),
			strconv.FormatFloat(1234.5678, format, 2, 64),
			strconv.FormatFloat(21_000_000, format, -1, 64))
	}
	fmt.Println(strconv.FormatFloat(2.5, 'f', 0, 64),
		strconv.FormatFloat(3.5, 'f', 0, 64),
		strconv.FormatFloat(1.005, 'f', 2, 64))
	fmt.Println(21_000_000.0)
}
