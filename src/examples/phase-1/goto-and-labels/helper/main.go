package main

import "fmt"

// withLabel counts the words that hold none of the letters a, b and c.
func withLabel(words []string) int {
	count := 0
words:
	for _, word := range words {
		for _, r := range word {
			if r >= 'a' && r <= 'c' {
				continue words
			}
		}
		count++
	}
	return count
}

func withHelper(words []string) int {
	count := 0
	for _, word := range words {
		if !hasABC(word) {
			count++
		}
	}
	return count
}

func hasABC(word string) bool {
	for _, r := range word {
		if r >= 'a' && r <= 'c' {
			return true
		}
	}
	return false
}

func main() {
	words := []string{"go", "rust", "c", "java", "perl"}
	fmt.Println(withLabel(words), withHelper(words))
}
