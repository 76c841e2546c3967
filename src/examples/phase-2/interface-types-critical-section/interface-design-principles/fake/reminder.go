// Package reminder writes to guests who have booked.
package reminder

import "fmt"

// A sender is all that Remind needs of the mail server's client.
type sender interface {
	Send(to, text string) error
}

// Remind writes to each guest, and says whom it could not reach.
func Remind(s sender, guests []string) (missed []string) {
	for _, g := range guests {
		text := fmt.Sprintf("See you tonight, %s!", g)
		if err := s.Send(g, text); err != nil {
			missed = append(missed, g)
		}
	}
	return missed
}
