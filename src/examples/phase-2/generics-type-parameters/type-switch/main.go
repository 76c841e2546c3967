package main

import "fmt"

type cents int

func show[T ~int | ~string](v T) string {
	switch v := any(v).(type) {
	case int:
		return fmt.Sprint("number ", v)
	case string:
		return "text " + v
	default:
		return fmt.Sprintf("neither: %T", v)
	}
}

func main() {
	fmt.Println(show(4))
	fmt.Println(show("soup"))
	fmt.Println(show(cents(450)))
}
