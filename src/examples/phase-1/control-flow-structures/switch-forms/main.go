package main

import "fmt"

func kind(b byte) string {
	switch b {
	case ' ', '\t', '\n': // several values
		return "space"
	case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		return "digit"
	}
	return "other"
}

func grade(points int) string {
	switch { // no tag: the first case that is true
	case points >= 90:
		return "A"
	case points >= 70:
		return "B"
	default:
		return "C"
	}
}

func main() {
	fmt.Println(kind('7'), kind('\t'), kind('x'))
	fmt.Println(grade(95), grade(70), grade(12))

	switch rest := 17 % 5; rest { // init, then the tag
	default: // may stand anywhere, is taken last
		fmt.Println("rest", rest)
	case 0:
		fmt.Println("divisible")
	}
}
