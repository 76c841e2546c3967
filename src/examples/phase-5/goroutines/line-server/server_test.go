package lineserver

import (
	"bufio"
	"fmt"
	"net"
	"testing"
	"time"
)

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
	s, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	go func() {
		for conn, err := s.Accept(); err == nil; conn, err = s.Accept() {
			serve(conn)
		}
	}()
	if answer := ask(t, s, 300*time.Millisecond); answer != "" {
		t.Errorf("got %q, want no answer", answer)
	}
	s.Close()
}

// ask connects a hundred clients that say nothing, and one that says hello.
func ask(t *testing.T, s net.Listener, patience time.Duration) string {
	var conn net.Conn
	for range 101 {
		var err error
		if conn, err = net.Dial("tcp", s.Addr().String()); err != nil {
			t.Fatal(err)
		}
		defer conn.Close()
	}
	fmt.Fprintln(conn, "hello")
	conn.SetReadDeadline(time.Now().Add(patience))
	lines := bufio.NewScanner(conn)
	lines.Scan()
	t.Logf("answer beside 100 silent clients: %q", lines.Text())
	return lines.Text()
}
