package main

import (
	"crypto/subtle"
	"fmt"
)

func main() {
	stored := "7b3f-9c41"
	for _, sent := range []string{"7b3f-9c41", "7b3f-0000", "7b"} {
		same := subtle.ConstantTimeCompare([]byte(sent), []byte(stored))
		fmt.Println(same == 1)
	}
}
