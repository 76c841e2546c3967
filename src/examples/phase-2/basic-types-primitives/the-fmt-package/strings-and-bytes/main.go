package main

import "fmt"

func main() {
	verbs := []string{
		"%s", "%q", "%+q", "%#q", "%x", "%X", "% x", "%#x", "%v", "%#v",
	}
	for _, verb := range verbs {
		fmt.Printf("%-4s "+verb+"\n", verb, "thé\t")
	}
	raw, runes := []byte("thé"), []rune("thé")
	fmt.Printf("%s %q %x %v %d\n", raw, raw, raw, raw, raw)
	fmt.Printf("%q %U %c %v\n", runes, runes, runes, runes)
	fmt.Printf("%.2s|%.2x|%6.2s|\n", "thé", "thé", "thé")
}
