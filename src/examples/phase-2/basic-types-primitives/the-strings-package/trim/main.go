package main

import (
	"fmt"
	"strings"
	"unicode"
)

func main() {
	fmt.Printf("TrimSpace     %q\n", strings.TrimSpace("\t soup \u00a0\r\n"))

	fmt.Printf("Trim          %q\n", strings.Trim("--+soup-+-", "+-"))
	fmt.Printf("TrimLeft      %q\n", strings.TrimLeft("--+soup-+-", "+-"))
	fmt.Printf("TrimRight     %q\n", strings.TrimRight("--+soup-+-", "+-"))

	fmt.Printf("TrimPrefix    %q\n", strings.TrimPrefix("no-no-soup", "no-"))
	fmt.Printf("TrimSuffix    %q\n", strings.TrimSuffix("soup.txt", ".txt"))
	fmt.Printf("TrimSuffix    %q\n", strings.TrimSuffix("soup.txt", ".md"))

	digit := unicode.IsDigit
	fmt.Printf("TrimFunc      %q\n", strings.TrimFunc("12soup7", digit))
	fmt.Printf("TrimLeftFunc  %q\n", strings.TrimLeftFunc("12soup7", digit))
	fmt.Printf("TrimRightFunc %q\n", strings.TrimRightFunc("12soup7", digit))
}
