//example:vet

package main

import "fmt"

type celsius float64

func (c celsius) String() string { return fmt.Sprintf("%v °C", c) }

func main() {
	fmt.Println(celsius(21.5))
}
