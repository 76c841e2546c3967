package main

import (
	"crypto/sha256"
	"fmt"
)

type digest = [sha256.Size]byte // 32 bytes

// store keeps each content once, however many names it has.
type store struct {
	contents map[digest][]byte
	names    map[string]digest
}

func newStore() *store {
	return &store{map[digest][]byte{}, map[string]digest{}}
}

// put says whether the content is new.
func (s *store) put(name string, content []byte) bool {
	sum := sha256.Sum256(content)
	s.names[name] = sum
	if _, known := s.contents[sum]; known {
		return false
	}
	s.contents[sum] = content
	return true
}

func main() {
	s := newStore()
	fmt.Println(s.put("menu.txt", []byte("soup, tea")))
	fmt.Println(s.put("copy.txt", []byte("soup, tea")))
	fmt.Println(s.put("wine.txt", []byte("red, white")))
	fmt.Println(len(s.names), "names,", len(s.contents), "contents")

	same := s.names["menu.txt"] == s.names["copy.txt"]
	sum := s.names["menu.txt"]
	fmt.Printf("%t %x…\n", same, sum[:4])
}
