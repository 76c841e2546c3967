package main

import (
	"bytes"
	"fmt"
)

// An inbox collects what a connection delivers, in pieces of any size,
// and hands out whole lines.
type inbox struct {
	pending bytes.Buffer
	handle  func(line string)
}

func (in *inbox) Write(piece []byte) (int, error) {
	in.pending.Write(piece)
	for {
		end := bytes.IndexByte(in.pending.Bytes(), '\n')
		if end < 0 {
			return len(piece), nil
		}
		line := in.pending.Next(end + 1)
		in.handle(string(bytes.TrimSpace(line)))
	}
}

func main() {
	in := inbox{handle: func(line string) { fmt.Printf("%q\n", line) }}
	pieces := []string{"so", "up 1\r\ntea", " 2\npie 3\n", "ris"}
	for _, piece := range pieces {
		in.Write([]byte(piece))
	}
	fmt.Printf("waiting: %q\n", in.pending.String())
}
