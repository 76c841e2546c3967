// Package shop builds a product page within a budget of time.
package shop

import (
	"context"
	"fmt"
	"log"
	"time"
)

// Page is what the client gets.
type Page struct {
	Name    string
	Similar []string // empty where they came too late
}

// Shop asks two other services. Both give up when their context ends.
type Shop struct {
	Product func(ctx context.Context, id int) (string, error)
	Similar func(ctx context.Context, id int) ([]string, error)
}

// region load

// Load needs the product, and adds similar ones if they come in time.
func (s *Shop) Load(ctx context.Context, id int) (Page, error) {
	ctx, cancel := context.WithTimeout(ctx, 300*time.Millisecond)
	defer cancel()

	name, err := s.Product(ctx, id)
	if err != nil {
		return Page{}, fmt.Errorf("product %d: %w", id, err)
	}
	similar := s.similarInTime(ctx, id)
	if ctx.Err() != nil { // nobody waits for the page any more
		return Page{}, fmt.Errorf("similar to %d: %w", id, ctx.Err())
	}
	return Page{Name: name, Similar: similar}, nil
}

func (s *Shop) similarInTime(ctx context.Context, id int) []string {
	ctx, cancel := context.WithTimeout(ctx, 100*time.Millisecond)
	defer cancel()

	similar, err := s.Similar(ctx, id)
	if err != nil {
		log.Printf("similar to %d: %v", id, err)
		return nil
	}
	return similar
}

// endregion
