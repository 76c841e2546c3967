package main

import (
	"fmt"
	"time"
)

// region abandoned
func fetchPages() error {
	for page := 1; page <= 4; page++ {
		time.Sleep(100 * time.Millisecond) // the network, slow today
		fmt.Println("fetched page", page)
	}
	return nil
}

func main() {
	result := make(chan error, 1)
	go func() { result <- fetchPages() }()

	select {
	case err := <-result:
		fmt.Println("done:", err)
	case <-time.After(time.Second / 4):
		fmt.Println("the caller gives up")
	}
	// endregion
	<-result // stands for a program that has other things to do
}
