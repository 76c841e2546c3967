//example:since 1.26

package main

import "fmt"

type cents int

func price() cents { return 450 }

func main() {
	seats := new(4)
	name := new("soup")
	due := new(price() * 2)
	fmt.Printf("%T %T %T\n", seats, name, due)
	fmt.Println(*seats, *name, *due)
}
