package main

import "fmt"

type letter struct{ pages int }

func (l letter) String() string { return "a letter" }

func describe(v any) string {
	switch v := v.(type) {
	case nil:
		return "nothing"
	case int:
		return fmt.Sprint("int, half is ", v/2)
	case string:
		return fmt.Sprint("text of ", len(v), " bytes")
	case bool, float64:
		return fmt.Sprintf("%T, still in its interface: %v", v, v)
	case fmt.Stringer:
		return "calls itself " + v.String()
	case func(int) int:
		return fmt.Sprint("function, of 4 it makes ", v(4))
	default:
		return fmt.Sprintf("unknown %T", v)
	}
}

func main() {
	double := func(n int) int { return 2 * n }
	for _, v := range []any{
		nil, 7, "café", 2.5, letter{2}, double, []int{1},
	} {
		fmt.Println(describe(v))
	}
}
