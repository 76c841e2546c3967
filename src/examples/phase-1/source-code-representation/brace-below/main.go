//example:nocompile

package main

import "fmt"

func main()
{
	fmt.Println("ready")
}
