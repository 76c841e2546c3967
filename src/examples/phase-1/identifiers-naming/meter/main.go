// The program is one package. In a service, Meter has a package of its own.
package main

import (
	"errors"
	"fmt"
)

// ErrNoCoin is returned for coins that the meter does not take.
var ErrNoCoin = errors.New("no such coin")

// maxMinutes is a detail, so nobody outside may depend on it.
const maxMinutes = 120

// Meter is a parking meter.
type Meter struct {
	ID      string
	minutes int
}

// NewMeter returns a meter without time on it.
func NewMeter(id string) *Meter { return &Meter{ID: id} }

// Minutes returns the time that is left. It is not called GetMinutes.
func (m *Meter) Minutes() int { return m.minutes }

// Insert adds the time for a coin, given in cents.
func (m *Meter) Insert(cents int) error {
	if cents != 50 && cents != 100 {
		return ErrNoCoin
	}
	m.minutes = min(m.minutes+cents/2, maxMinutes)
	return nil
}

func main() {
	meter := NewMeter("A-17")
	for _, cents := range []int{100, 20, 100, 100} {
		if err := meter.Insert(cents); err != nil {
			fmt.Println(cents, "cents:", err)
		}
	}
	fmt.Println(meter.ID, meter.Minutes(), "minutes")
}
