package main

import (
	"fmt"
	"os"
	"strings"
)

func main() {
	drink, cups := "tea", 2
	fmt.Print(drink, cups, cups, "\n")
	fmt.Println(drink, cups, cups)
	fmt.Printf("%s x %d\n", drink, cups)

	label := fmt.Sprintf("%s-%02d", drink, cups)
	plain, line := fmt.Sprint(drink, cups), fmt.Sprintln(drink, cups)
	fmt.Printf("%q %q %q\n", label, plain, line)

	var page strings.Builder // any io.Writer: a file, a response, a buffer
	fmt.Fprint(&page, drink, cups)
	fmt.Fprintln(&page, " for", cups)
	fmt.Fprintf(&page, "%s!", strings.ToUpper(drink))
	fmt.Printf("%q\n", page.String())

	log := []byte("log: ")
	log = fmt.Append(log, drink, cups)
	log = fmt.Appendln(log, ",", cups)
	log = fmt.Appendf(log, "%d%%", 50)
	fmt.Printf("%q\n", log)

	err := fmt.Errorf("table %d: %w", 7, os.ErrNotExist)
	fmt.Println(err)
}
