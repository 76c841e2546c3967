// Package sinker collects rows and writes them in batches.
package sinker

import "time"

// Row is one line for the database.
type Row struct{ ID int }

// Run writes the rows it receives in batches: when limit rows have come,
// when every has passed, and once more when rows is closed. It returns
// nil then, or else the error of the first write that fails. A batch
// belongs to write once it is handed over.
func Run(
	rows <-chan Row,
	limit int,
	every time.Duration,
	write func([]Row) error,
) error {
	ticker := time.NewTicker(every)
	defer ticker.Stop()

	batch := make([]Row, 0, limit)
	flush := func() error {
		if len(batch) == 0 {
			return nil // nothing came in since the last flush
		}
		full := batch
		batch = make([]Row, 0, limit) // never reuse what write may keep
		return write(full)
	}

	for {
		var err error
		select {
		case row, open := <-rows:
			if !open {
				return flush() // shutdown: what is left must not be lost
			}
			batch = append(batch, row)
			if len(batch) == limit {
				err = flush()
				ticker.Reset(every) // a full interval until the next tick
			}
		case <-ticker.C:
			err = flush()
		}
		if err != nil {
			return err
		}
	}
}
