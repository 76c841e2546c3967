package lineserver

import (
	"bufio"
	"fmt"
	"net"
	"testing"
	"time"
)

const silent = 100 // clients that are connected and say nothing

func TestAGoroutinePerConnection(t *testing.T) {
	s, err := Listen("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	if answer := ask(t, s.listener, 10*time.Second); answer != "HELLO" {
		t.Errorf("got %q, want HELLO", answer)
	}
	s.Close() // returns only when all goroutines have ended
}

// The control: one goroutine serves one connection after the other.
func TestOneGoroutineForAll(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	go func() {
		for conn, err := listener.Accept(); err == nil; {
			serve(conn)
			conn, err = listener.Accept()
		}
	}()
	if answer := ask(t, listener, 300*time.Millisecond); answer != "" {
		t.Errorf("got %q, want no answer", answer)
	}
}

// ask returns the answer to one more client beside the silent ones.
func ask(t *testing.T, l net.Listener, patience time.Duration) string {
	var conn net.Conn
	for range silent + 1 {
		var err error
		if conn, err = net.Dial("tcp", l.Addr().String()); err != nil {
			t.Fatal(err)
		}
		defer conn.Close()
	}
	fmt.Fprintln(conn, "hello") // the last one speaks
	conn.SetReadDeadline(time.Now().Add(patience))
	lines := bufio.NewScanner(conn)
	lines.Scan()
	t.Logf("answer beside %d silent clients: %q", silent, lines.Text())
	return lines.Text()
}
