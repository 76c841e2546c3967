package main

import "fmt"

// size counts bytes.
type size int64

const (
	_        = iota // 0 would be 1 byte
	kiB size = 1 << (10 * iota)
	miB
	giB
)

const (
	maxUpload = 25 * miB
	chunk     = 256 * kiB
	maxChunks = maxUpload / chunk
)

// state is where an upload stands; zero is none of them.
type state uint8

const (
	queued state = iota + 1
	running
	stored
)

var names = [...]string{
	queued: "queued", running: "running", stored: "stored",
}

func (s state) String() string {
	if s < queued || s > stored {
		return fmt.Sprintf("state(%d)", uint8(s))
	}
	return names[s]
}

func accept(n size) (state, error) {
	if n > maxUpload {
		return 0, fmt.Errorf("%d bytes, at most %d", n, maxUpload)
	}
	return queued, nil
}

func main() {
	fmt.Println(accept(3 * miB))
	fmt.Println(accept(giB))
	fmt.Println(maxChunks, running, state(9))
}
