// Package escape asks where a receiver lives.
package escape

// Small is one word.
type Small struct{ value int }

// Get has a value receiver.
func (s Small) Get() int { return s.value }

// Set has a pointer receiver, and does not keep it.
func (s *Small) Set(v int) { s.value = v }

var kept *Small

// Keep lets its receiver outlive the call.
func (s *Small) Keep() { kept = s }

type setter interface{ Set(int) }

func direct() int {
	var stays Small
	stays.Set(1)
	return stays.Get()
}

func leaky() {
	var moves Small
	moves.Keep()
}

func dynamic(s setter) { s.Set(1) }

func throughInterface() {
	var unknown Small
	dynamic(&unknown)
}
