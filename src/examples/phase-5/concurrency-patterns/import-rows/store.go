package rows

import "context"

// store writes batches of m.Batch rows, and what is left at the end.
func (m *Importer) store(ctx context.Context, rows <-chan string) error {
	var batch []string
	for row := range rows {
		if batch = append(batch, row); len(batch) < m.Batch {
			continue
		}
		if err := m.Store(ctx, batch); err != nil {
			return err
		}
		batch = nil // Store may keep what it gets
	}
	if ctx.Err() != nil { // the rows ended because of an error
		return context.Cause(ctx)
	}
	if len(batch) == 0 {
		return nil
	}
	return m.Store(ctx, batch)
}
