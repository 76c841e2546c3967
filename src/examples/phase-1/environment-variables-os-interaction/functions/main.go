//example:env ROOM=

package main

import (
	"fmt"
	"os"
	"strings"
)

func main() {
	fmt.Printf("Getenv     %q %q\n", os.Getenv("ROOM"), os.Getenv("NOWHERE"))

	_, room := os.LookupEnv("ROOM")
	_, nowhere := os.LookupEnv("NOWHERE")
	fmt.Println("LookupEnv ", room, nowhere)

	fmt.Println("Setenv    ", os.Setenv("ROOM", "blue"), os.Getenv("ROOM"))
	fmt.Println("Setenv    ", os.Setenv("A=B", "no"))

	fmt.Println("ExpandEnv ", os.ExpandEnv("the $ROOM room, ${ROOM}ish"))
	upper := func(name string) string { return strings.ToUpper(name) }
	fmt.Println("Expand    ", os.Expand("the $room room", upper))

	fmt.Println("Unsetenv  ", os.Unsetenv("ROOM"), os.Getenv("ROOM") == "")

	os.Clearenv()
	os.Setenv("ONLY", "this")
	fmt.Println("Environ   ", os.Environ())
}
