package main

import (
	"fmt"
	"go/format"
)

// region untidy

const untidy = `package main
import "fmt"
func main( ) {
x:=1 ; y  := x*2+1
  if (x<y) { fmt.Println( "less" ) }
}
`

// endregion

func main() {
	tidy, err := format.Source([]byte(untidy))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%s", tidy)
}
