// Package registry keeps one open connection for each database.
package registry

import "sync"

type Conn struct{ Name string }

type Registry struct {
	Dial func(name string) (*Conn, error)

	mu    sync.RWMutex // guards the map, never held while dialing
	slots map[string]*slot
}

type slot struct {
	mu   sync.Mutex // held while dialing: only this server's callers wait
	conn *Conn
}

// Get returns the connection for name, opening it when there is none.
func (r *Registry) Get(name string) (*Conn, error) {
	s := r.slot(name)
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.conn == nil {
		conn, err := r.Dial(name)
		if err != nil {
			return nil, err // the next caller tries again
		}
		s.conn = conn
	}
	return s.conn, nil
}

func (r *Registry) slot(name string) *slot {
	r.mu.RLock()
	s := r.slots[name]
	r.mu.RUnlock()
	if s != nil {
		return s
	}

	r.mu.Lock()
	defer r.mu.Unlock()
	if s := r.slots[name]; s != nil {
		return s // another goroutine came in after RUnlock
	}
	if r.slots == nil {
		r.slots = make(map[string]*slot)
	}
	s = new(slot)
	r.slots[name] = s
	return s
}
