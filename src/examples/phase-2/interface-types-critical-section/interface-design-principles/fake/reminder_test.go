//example:test

package reminder

import (
	"errors"
	"slices"
	"testing"
)

// outbox keeps what is sent, and cannot reach one guest.
type outbox struct {
	sent []string
	down string
}

func (o *outbox) Send(to, text string) error {
	if to == o.down {
		return errors.New("no such mailbox")
	}
	o.sent = append(o.sent, text)
	return nil
}

func TestRemindGoesOn(t *testing.T) {
	o := &outbox{down: "Ben"}
	missed := Remind(o, []string{"Ada", "Ben", "Cleo"})
	if !slices.Equal(missed, []string{"Ben"}) {
		t.Errorf("missed %v", missed)
	}
	if len(o.sent) != 2 || o.sent[1] != "See you tonight, Cleo!" {
		t.Errorf("sent %q", o.sent)
	}
}
