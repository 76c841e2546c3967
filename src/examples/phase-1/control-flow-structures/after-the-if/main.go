//example:nocompile

package main

import "fmt"

func main() {
	ages := map[string]int{"Ann": 34}
	if age, ok := ages["Ann"]; ok {
		fmt.Println(age)
	}
	fmt.Println(age)
}
