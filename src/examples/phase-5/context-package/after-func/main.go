package main

import (
	"context"
	"fmt"
	"net"
	"time"
)

// region read
// readByte reads one byte from conn, but gives up as soon as ctx ends.
// A blocked Read knows nothing of contexts: a deadline in the past wakes it.
func readByte(ctx context.Context, conn net.Conn) (byte, error) {
	woken := make(chan struct{})
	stop := context.AfterFunc(ctx, func() {
		conn.SetReadDeadline(time.Unix(0, 1))
		close(woken)
	})

	var b [1]byte
	_, err := conn.Read(b[:])
	if !stop() { // the function has started: wait for it, then clean up
		<-woken
		conn.SetReadDeadline(time.Time{})
		if err != nil { // no byte came in time
			err = ctx.Err()
		}
	}
	return b[0], err
}

// endregion

func main() {
	here, there := net.Pipe()
	defer here.Close()
	defer there.Close()

	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()

	go there.Write([]byte("G"))
	b, err := readByte(ctx, here)
	fmt.Printf("%q %v\n", b, err)

	time.AfterFunc(5*time.Millisecond, cancel) // the caller loses patience
	_, err = readByte(ctx, here)               // nobody writes any more
	fmt.Println(err)
}
