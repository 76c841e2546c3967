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
	if answer := ask(t, s, 10*time.Second); answer != "HELLO" {
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
	s := &Server{listener: listener}
	s.serving.Go(func() {
		for {
			conn, err := s.listener.Accept()
			if err != nil {
				return
			}
			serve(conn)
		}
	})
	if answer := ask(t, s, 300*time.Millisecond); answer != "" {
		t.Errorf("got %q, want no answer", answer)
	}
	s.Close()
}

// ask returns what the server answers to one more client beside the silent
// ones, or "" where no answer comes.
func ask(t *testing.T, s *Server, patience time.Duration) string {
	t.Helper()
	var conns []net.Conn
	for range silent + 1 {
		conn, err := net.Dial("tcp", s.listener.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close()
		conns = append(conns, conn)
	}
	last := conns[silent]
	fmt.Fprintln(last, "hello")
	last.SetReadDeadline(time.Now().Add(patience))
	lines := bufio.NewScanner(last)
	lines.Scan()
	t.Logf("answer beside %d silent clients: %q", silent, lines.Text())
	return lines.Text()
}
