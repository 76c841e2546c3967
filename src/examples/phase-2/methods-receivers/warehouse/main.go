// A warehouse that promises only what it has.
package main

import "fmt"

// cents is an amount of money. It is a value like a number: all its methods
// have value receivers.
type cents int

// String makes fmt print an amount as people write it.
func (c cents) String() string {
	return fmt.Sprintf("€%d.%02d", int(c)/100, int(c)%100)
}

func (c cents) times(n int) cents { return c * cents(n) }

// stock is one article. It changes, so it has pointer receivers.
type stock struct {
	price           cents
	onHand, pledged int
}

func (s *stock) free() int { return s.onHand - s.pledged }

// pledge sets n pieces aside, or none.
func (s *stock) pledge(n int) error {
	if n > s.free() {
		return fmt.Errorf("%d wanted, %d free", n, s.free())
	}
	s.pledged += n
	return nil
}

// warehouse finds the articles by name. Its map holds pointers, since map
// elements cannot be changed in place.
type warehouse struct{ articles map[string]*stock }

func newWarehouse() *warehouse {
	return &warehouse{articles: make(map[string]*stock)}
}

func (w *warehouse) deliver(name string, price cents, n int) {
	if w.articles[name] == nil {
		w.articles[name] = &stock{}
	}
	w.articles[name].price = price
	w.articles[name].onHand += n
}

// order pledges n pieces and tells what they cost.
func (w *warehouse) order(name string, n int) (cents, error) {
	s, ok := w.articles[name]
	if !ok {
		return 0, fmt.Errorf("no article %q", name)
	}
	if err := s.pledge(n); err != nil {
		return 0, fmt.Errorf("%s: %w", name, err)
	}
	return s.price.times(n), nil
}

func main() {
	w := newWarehouse()
	w.deliver("lamp", 1995, 5)
	for _, n := range []int{3, 3, 2} {
		total, err := w.order("lamp", n)
		if err != nil {
			fmt.Println("refused:", err)
			continue
		}
		fmt.Println("ordered:", total)
	}
}
