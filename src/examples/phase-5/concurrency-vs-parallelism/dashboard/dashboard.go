// Package dashboard puts a page together from the answers of three services.
package dashboard

import (
	"errors"
	"sync"
)

// A Source answers after a while: a database, a service, a queue.
type Source func() (string, error)

// region load

// Page is what a user sees.
type Page struct{ Profile, Orders, Offers string }

// Load asks all three sources, and lets their waits overlap.
func Load(profile, orders, offers Source) (Page, error) {
	var page Page
	errs := make([]error, 3) // a place for each goroutine
	var wg sync.WaitGroup
	wg.Go(func() { page.Profile, errs[0] = profile() })
	wg.Go(func() { page.Orders, errs[1] = orders() })
	wg.Go(func() { page.Offers, errs[2] = offers() })
	wg.Wait() // no result is read before this line
	return page, errors.Join(errs...)
}

// endregion
