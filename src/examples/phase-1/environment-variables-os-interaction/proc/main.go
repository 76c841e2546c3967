//example:env COLOR=blue

package main

import (
	"fmt"
	"os"
	"strings"
)

func main() {
	os.Setenv("COLOR", "red")
	os.Setenv("LATE", "yes")
	start, err := os.ReadFile("/proc/self/environ")
	if err != nil {
		panic(err)
	}
	text := string(start)
	fmt.Println("program:", os.Getenv("COLOR"), os.Getenv("LATE"))
	for _, pair := range []string{"COLOR=blue", "COLOR=red", "LATE=yes"} {
		fmt.Println("system: ", pair, strings.Contains(text, pair+"\x00"))
	}
}
