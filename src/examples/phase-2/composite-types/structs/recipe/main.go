// A retry policy: made ready by its zero value, checked by a constructor.
package main

import (
	"errors"
	"fmt"
	"time"
)

// Policy says how often to try and how long to wait. Its zero value tries
// once.
type Policy struct {
	Retries int
	Wait    time.Duration // before the first retry, doubled each time

	waits []time.Duration // what has been waited, for reports
}

// NewPolicy returns a policy, or says what is wrong.
func NewPolicy(retries int, wait time.Duration) (*Policy, error) {
	if retries < 0 || wait < 0 {
		return nil, errors.New("policy: negative retries or wait")
	}
	return &Policy{Retries: retries, Wait: wait}, nil
}

// Do calls f until it succeeds or the policy gives up.
func (p *Policy) Do(f func() error) error {
	err := f()
	for i := 0; err != nil && i < p.Retries; i++ {
		wait := p.Wait << i
		time.Sleep(wait)
		p.waits = append(p.waits, wait)
		err = f()
	}
	return err
}

func main() {
	busy := errors.New("busy")
	calls := 0
	fetch := func() error {
		if calls++; calls < 4 {
			return busy
		}
		return nil
	}

	var once Policy
	err := once.Do(fetch)
	fmt.Println(err, calls)

	p, err := NewPolicy(3, time.Millisecond)
	fmt.Println(err)
	err = p.Do(fetch)
	fmt.Println(err, calls, p.waits)

	_, err = NewPolicy(-1, 0)
	fmt.Println(err)
}
