package main

import (
	"encoding/json"
	"fmt"
)

type before struct{ cents int }

func (b *before) MarshalJSON() ([]byte, error) { return amount(b.cents) }

type after struct{ cents int }

func (a after) MarshalJSON() ([]byte, error) { return amount(a.cents) }

func amount(cents int) ([]byte, error) {
	return fmt.Appendf(nil, `"%d.%02d"`, cents/100, cents%100), nil
}

type invoice[M any] struct {
	ID    int
	Total M
}

// send shows what the client gets.
func send(endpoint string, body any) {
	text, err := json.Marshal(body)
	fmt.Printf("%-8s %s %v\n", endpoint, text, err)
}

func main() {
	paid := invoice[before]{7, before{1250}}
	send("/one", &paid)                   // a pointer: addressable
	send("/all", []invoice[before]{paid}) // an element: addressable
	send("/latest", paid)                 // a copy in an interface

	send("fixed", invoice[after]{7, after{1250}})
}
