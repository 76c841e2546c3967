// Package broker connects to a message broker on first use: once with a
// trap, and once without.
package broker

import "context"

// Conn stands for a connection; Dial opens one, and may take its time.
type Conn struct{}

type Dial func(context.Context) (*Conn, error)

// Lazy remembers success only.
type Lazy struct {
	dial Dial
	lock chan struct{} // holds one value while somebody has the lock
	conn *Conn         // guarded by lock
}

func NewLazy(dial Dial) *Lazy {
	return &Lazy{dial: dial, lock: make(chan struct{}, 1)}
}

// Get waits no longer than ctx allows, neither for the lock nor to connect.
func (l *Lazy) Get(ctx context.Context) (*Conn, error) {
	select {
	case l.lock <- struct{}{}:
		defer func() { <-l.lock }()
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
	if l.conn == nil {
		conn, err := l.dial(ctx)
		if err != nil {
			return nil, err // the next caller tries again
		}
		l.conn = conn
	}
	return l.conn, nil
}
