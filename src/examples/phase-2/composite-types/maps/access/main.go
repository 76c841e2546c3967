package main

import "fmt"

func main() {
	stock := map[string]int{"nuts": 7, "rice": 0}

	fmt.Println("m[k]       ", stock["nuts"], stock["rice"], stock["salt"])
	n, ok := stock["rice"]
	fmt.Println("n, ok      ", n, ok)
	_, ok = stock["salt"]
	fmt.Println("_, ok      ", ok)
	if n, ok := stock["nuts"]; ok && n > 5 {
		fmt.Println("if n, ok   ", n, "left")
	}

	stock["salt"] = 3
	stock["nuts"]--
	stock["oil"] += 2
	fmt.Println("=, --, +=  ", stock, len(stock))

	hours := map[string][]int{}
	hours["mon"] = append(hours["mon"], 9, 10)
	fmt.Println("append     ", hours)
}
