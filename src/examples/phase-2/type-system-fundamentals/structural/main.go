package main

import (
	"fmt"
	"strings"
	"time"
)

// A texter has a text form.
type texter interface{ String() string }

type table int

func (t table) String() string {
	return fmt.Sprintf("table %d", int(t))
}

func show(t texter) { fmt.Printf("%T: %v\n", t, t.String()) }

func main() {
	var page strings.Builder
	page.WriteString("menu")

	show(table(4))
	show(90 * time.Second)
	show(&page)
}
