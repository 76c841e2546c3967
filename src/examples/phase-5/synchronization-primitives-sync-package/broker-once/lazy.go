// Package broker connects to a message broker on first use: once with a
// trap, and once without.
package broker

import (
	"context"
	"sync"
)

// Conn stands for a connection; Dial opens one, and may take its time.
type Conn struct{}

type Dial func(context.Context) (*Conn, error)

// Lazy remembers success only.
type Lazy struct {
	Dial Dial
	mu   sync.Mutex
	conn *Conn
}

func (l *Lazy) Get(ctx context.Context) (*Conn, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.conn == nil {
		conn, err := l.Dial(ctx)
		if err != nil {
			return nil, err // the next caller tries again
		}
		l.conn = conn
	}
	return l.conn, nil
}
