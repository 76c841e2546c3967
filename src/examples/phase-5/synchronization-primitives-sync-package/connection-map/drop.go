package registry

// Drop forgets a broken connection, so that the next Get opens a new one.
// It leaves alone what another goroutine has replaced in the meantime.
func (r *Registry) Drop(broken *Conn) {
	s := r.slot(broken.Name)
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.conn == broken {
		s.conn = nil
	}
}
