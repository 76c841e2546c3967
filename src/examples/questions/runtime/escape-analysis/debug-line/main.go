package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"testing"
)

// The service logs from level Info on: debug lines are dropped.
var (
	logger = slog.New(slog.NewTextHandler(io.Discard, nil))
	ctx    = context.Background()
)

//go:noinline
func handle(id, size int) {
	logger.Debug("handled", "id", id, "size", size)
}

//go:noinline
func handleTyped(id, size int) {
	logger.LogAttrs(ctx, slog.LevelDebug, "handled",
		slog.Int("id", id), slog.Int("size", size))
}

func main() {
	fmt.Println("allocations per request")
	fmt.Printf("%.0f  Debug with any\n",
		testing.AllocsPerRun(1000, func() { handle(1234, 5678) }))
	fmt.Printf("%.0f  LogAttrs with typed values\n",
		testing.AllocsPerRun(1000, func() { handleTyped(1234, 5678) }))
}
