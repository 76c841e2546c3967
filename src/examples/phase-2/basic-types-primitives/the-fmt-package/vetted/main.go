//example:vet

package main

import "fmt"

// logf is a wrapper, so its calls are checked like those of Printf.
func logf(format string, args ...any) {
	fmt.Print("cafe: ")
	fmt.Printf(format, args...)
}

func main() {
	note, cups := "100% tea", 2
	fmt.Printf("%d cups\n", note)
	fmt.Printf("%d cups of %s\n", cups)
	fmt.Println("%d cups", cups)
	fmt.Printf(note)
	logf("%s", cups)
}
