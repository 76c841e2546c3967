package main

import (
	"fmt"
	"io"
)

type token string

func (token) String() string { return "***" }

type sealed string

// Format is asked for every verb but %T and %p.
func (sealed) Format(s fmt.State, verb rune) { io.WriteString(s, "***") }

func main() {
	half, whole := token("s3cr3t"), sealed("s3cr3t")
	verbs := []string{"%v", "%s", "%q", "%x", "%#v", "%d", "%p"}
	for _, verb := range verbs {
		fmt.Printf("%-3s "+verb+"  "+verb+"\n", verb, half, whole)
	}
	fmt.Println(struct{ key sealed }{whole})
}
