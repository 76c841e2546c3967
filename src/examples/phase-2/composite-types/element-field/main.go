//example:nocompile

package main

type dish struct{ price int }

func main() {
	menu := map[string]dish{"tea": {30}}
	menu["tea"].price = 35

	sold := map[string][2]int{}
	sold["tea"][0] = 1
}
