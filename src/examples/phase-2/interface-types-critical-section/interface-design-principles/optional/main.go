package main

import (
	"fmt"
	"strings"
)

// A Printer prints a ticket.
type Printer interface{ Print(text string) }

// A BatchPrinter can also print many at once.
type BatchPrinter interface{ PrintAll(texts []string) }

// PrintTickets takes the shortcut where there is one.
func PrintTickets(p Printer, texts []string) {
	if b, ok := p.(BatchPrinter); ok {
		b.PrintAll(texts)
		return
	}
	for _, t := range texts {
		p.Print(t)
	}
}

type slow struct{}

func (slow) Print(text string) { fmt.Println("job:", text) }

type fast struct{ slow }

func (fast) PrintAll(texts []string) {
	fmt.Println("job:", strings.Join(texts, ", "))
}

// logged wraps any printer, and has Print only.
type logged struct{ Printer }

func main() {
	texts := []string{"1A", "1B"}
	PrintTickets(slow{}, texts)
	PrintTickets(fast{}, texts)
	PrintTickets(logged{fast{}}, texts)
}
