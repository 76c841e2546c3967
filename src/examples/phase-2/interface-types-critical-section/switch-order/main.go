package main

import "fmt"

type code int

func (c code) String() string { return fmt.Sprintf("code %d", int(c)) }
func (c code) Error() string  { return fmt.Sprintf("error %d", int(c)) }

func name(v any) string {
	switch v := v.(type) {
	case int:
		return "a number"
	case fmt.Stringer:
		return v.String()
	case error:
		return v.Error()
	}
	return "unknown"
}

func main() {
	fmt.Println(name(code(4)))
}
