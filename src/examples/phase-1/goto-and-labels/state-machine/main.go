package main

import "fmt"

// fields splits a line at spaces, but for those in quotes. It reports
// whether the last quote is closed.
func fields(line string) (found []string, closed bool) {
	const (
		between = iota
		word
		quoted
	)
	state, current := between, ""
	for _, r := range line + " " { // the space ends the last word
		switch state {
		case between:
			switch r {
			case ' ':
				// nothing begins yet
			case '"':
				state = quoted
			default:
				state, current = word, string(r)
			}
		case word:
			if r == ' ' {
				found = append(found, current)
				state, current = between, ""
			} else {
				current += string(r)
			}
		case quoted:
			if r == '"' {
				found = append(found, current)
				state, current = between, ""
			} else {
				current += string(r)
			}
		}
	}
	return found, state != quoted
}

func main() {
	for _, line := range []string{`copy "my file" b`, `copy "my file`} {
		found, closed := fields(line)
		fmt.Printf("%q %t\n", found, closed)
	}
}
