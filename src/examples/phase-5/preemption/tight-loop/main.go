//go:build unix

// One P, and a goroutine that never calls anything holds it. The program runs
// itself twice: as it is today, and without the signal, as before Go 1.14.
package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"time"
)

// region loop
func loop() {
	runtime.GOMAXPROCS(1)
	go func() {
		for { // no call, no channel, no allocation: no place to yield
		}
	}()
	time.Sleep(time.Millisecond) // gives the P to the loop
	fmt.Println("main runs again")
}

// endregion

func main() {
	if len(os.Args) > 1 { // a child
		loop()
		return
	}
	for _, off := range []string{"0", "1"} {
		setting := "asyncpreemptoff=" + off
		ctx := context.Background()
		ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
		child := exec.CommandContext(ctx, os.Args[0], "child")
		child.Env = append(os.Environ(), "GODEBUG="+setting)
		said, err := child.Output()
		if err != nil {
			said = []byte("nothing for two seconds, then killed\n")
		}
		fmt.Printf("%s: %s", setting, said)
		cancel()
	}
}
