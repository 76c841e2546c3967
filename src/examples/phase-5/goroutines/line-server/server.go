// Package lineserver answers lines of text, with a goroutine for each
// connection.
package lineserver

import (
	"bufio"
	"fmt"
	"log"
	"net"
	"strings"
	"sync"
)

// A Server sends each line back in capitals.
type Server struct {
	listener net.Listener
	serving  sync.WaitGroup
}

// Listen opens a port and begins to serve it.
func Listen(address string) (*Server, error) {
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return nil, err
	}
	s := &Server{listener: listener}
	s.serving.Go(s.accept)
	return s, nil
}

// region serve

// accept starts a goroutine for each connection, until Close.
func (s *Server) accept() {
	for {
		conn, err := s.listener.Accept()
		if err != nil {
			return // the listener was closed
		}
		s.serving.Go(func() { serve(conn) })
	}
}

// serve reads and answers: the goroutine may wait for as long as it likes.
func serve(conn net.Conn) {
	defer conn.Close()
	defer func() {
		if r := recover(); r != nil { // or the whole server would go down
			log.Println("connection dropped:", r)
		}
	}()
	lines := bufio.NewScanner(conn)
	for lines.Scan() {
		fmt.Fprintln(conn, strings.ToUpper(lines.Text()))
	}
}

// Close takes no more connections, and waits for those that are open.
func (s *Server) Close() {
	s.listener.Close()
	s.serving.Wait()
}

// endregion
