package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"
)

// Seats is a number of seats that describes itself in five ways.
type Seats int

func (s Seats) String() string   { return fmt.Sprint(int(s), " seats") }
func (s Seats) GoString() string { return fmt.Sprint("Seats", int(s)) }

func (s Seats) MarshalText() ([]byte, error) {
	return fmt.Appendf(nil, "s%d", int(s)), nil
}

// Set is for flags: with String it makes *Seats a flag.Value.
func (s *Seats) Set(text string) error {
	_, err := fmt.Sscan(text, (*int)(s)) // reads an int to where s points
	return err
}

// Full is an error.
type Full struct{ Table int }

func (f Full) Error() string {
	return fmt.Sprintf("table %d is full", f.Table)
}

// Stars prints itself as wide as the verb's width.
type Stars struct{}

func (Stars) Format(f fmt.State, verb rune) {
	width, _ := f.Width()
	io.WriteString(f, strings.Repeat("*", width))
}

func main() {
	s := Seats(4)
	fmt.Printf("Stringer       %v\n", s)
	fmt.Printf("GoStringer     %#v\n", s)
	fmt.Printf("Formatter      %5v\n", Stars{})

	text, err := json.Marshal(map[string]Seats{"booked": s})
	fmt.Printf("TextMarshaler  %s %v\n", text, err)

	set := flag.NewFlagSet("book", flag.ContinueOnError)
	set.Var(&s, "seats", "how many")
	fmt.Println("flag.Value    ", set.Parse([]string{"-seats=6"}), s)

	var full Full
	err = fmt.Errorf("booking: %w", Full{3})
	fmt.Println("error         ", err, errors.As(err, &full), full.Table)
}
