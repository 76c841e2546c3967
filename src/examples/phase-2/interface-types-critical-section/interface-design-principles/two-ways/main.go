package main

import "fmt"

type spoken interface{ Say() string }
type written interface{ Write() string }

type waiter struct{}

func (waiter) Say() string   { return "your soup" }
func (waiter) Write() string { return "table 4: soup" }

type tired struct{ spoken }

func serve(s spoken) string {
	if w, ok := s.(written); ok {
		return w.Write()
	}
	return s.Say()
}

func main() {
	fmt.Println(serve(waiter{}))
	fmt.Println(serve(tired{waiter{}}))
}
