package broker

import (
	"context"
	"sync"
	"time"
)

// Silent gives the first caller five seconds, and remembers the outcome
// forever, whatever it was.
type Silent struct {
	Dial Dial
	once sync.Once
	conn *Conn
}

func (s *Silent) Get() *Conn {
	s.once.Do(func() {
		ctx := context.Background()
		ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
		defer cancel()
		s.conn, _ = s.Dial(ctx) // the error is lost, and so is the retry
	})
	return s.conn // nil for every caller from now on
}
