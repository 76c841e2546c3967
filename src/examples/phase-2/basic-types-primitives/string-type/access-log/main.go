package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"
)

const log = `GET /menu 200
GET /order 500
GET /menu 200
GET /menu 304
`

func main() {
	hits := map[string]*int{}
	if err := countPaths(strings.NewReader(log), hits); err != nil {
		fmt.Println(err) // such as a line of more than 64 KB
	}
	fmt.Println("/menu", *hits["/menu"], "/order", *hits["/order"])

	line := []byte("GET /menu 200")
	fmt.Println(testing.AllocsPerRun(1000, func() { add(hits, line) }),
		"allocations for a path that is known")
}

// countPaths adds one to the number of each path that r names.
func countPaths(r io.Reader, hits map[string]*int) error {
	lines := bufio.NewScanner(r)
	for lines.Scan() {
		add(hits, lines.Bytes()) // bytes that the next Scan overwrites
	}
	return lines.Err()
}

func add(hits map[string]*int, line []byte) {
	_, rest, _ := bytes.Cut(line, []byte(" "))
	path, _, _ := bytes.Cut(rest, []byte(" "))
	if n := hits[string(path)]; n != nil { // no copy: only looked up
		*n++
		return
	}
	n := 1
	hits[string(path)] = &n // a copy of its own: the map keeps it
}
