package queue

// Chan needs nothing more; but its Put panics after Close.
type Chan[T any] struct{ ch chan T }

func NewChan[T any](limit int) *Chan[T] {
	return &Chan[T]{make(chan T, limit)}
}

func (q *Chan[T]) Put(v T) bool { q.ch <- v; return true }

func (q *Chan[T]) Get() (T, bool) { v, ok := <-q.ch; return v, ok }

func (q *Chan[T]) Close() { close(q.ch) }
