package main

import "fmt"

func main() {
	ages := map[string]int{"Ann": 34, "Bob": 0}

	for _, name := range []string{"Ann", "Bob", "Eve"} {
		if age, ok := ages[name]; !ok {
			fmt.Println(name, "is unknown")
		} else if age == 0 {
			fmt.Println(name, "gave no age")
		} else {
			fmt.Println(name, "is", age)
		}
	}
}
