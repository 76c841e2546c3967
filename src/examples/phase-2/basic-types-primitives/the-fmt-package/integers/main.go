package main

import "fmt"

func main() {
	verbs := []string{
		"%d", "%b", "%o", "%O", "%x", "%X",
		"%c", "%q", "%U", "%#U", "%v", "%#v",
	}
	for _, verb := range verbs {
		fmt.Printf("%-4s "+verb+"\n", verb, 233)
	}
	fmt.Printf("%x %b %d %#v\n", -233, -5, 'é', uint8(233))
}
