package main

import (
	"fmt"
	"strings"
)

func main() {
	path := "mains/fish/trout"
	fmt.Printf("Split       %q\n", strings.Split(path, "/"))
	fmt.Printf("SplitN 2    %q\n", strings.SplitN(path, "/", 2))
	fmt.Printf("SplitAfter  %q\n", strings.SplitAfter(path, "/"))
	fmt.Printf("SplitAfterN %q\n", strings.SplitAfterN(path, "/", 2))

	order := " 2  soup\t1 tea\n"
	mark := func(r rune) bool { return r == '/' || r == ';' }
	fmt.Printf("Fields      %q\n", strings.Fields(order))
	fmt.Printf("FieldsFunc  %q\n", strings.FieldsFunc("pie/;tea/", mark))

	words := []string{"tea", "soup"}
	fmt.Printf("Join        %q\n", strings.Join(words, ", "))
}
