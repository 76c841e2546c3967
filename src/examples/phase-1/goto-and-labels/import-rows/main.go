package main

import (
	"fmt"
	"strconv"
	"strings"
)

// total adds up the rows of an upload. A row with a bad field counts as
// skipped; a row that begins with END stops it.
func total(upload string) (sum, skipped int) {
rows:
	for row := range strings.SplitSeq(upload, "\n") {
		rowSum := 0
		for field := range strings.SplitSeq(row, ",") {
			switch field {
			case "":
				continue // the next field
			case "END":
				break rows
			}
			n, err := strconv.Atoi(field)
			if err != nil {
				skipped++
				continue rows // what was added of the row is dropped
			}
			rowSum += n
		}
		sum += rowSum
	}
	return sum, skipped
}

func main() {
	fmt.Println(total("1,2,3\n10,x,30\n,5,\nEND\n1000"))
}
