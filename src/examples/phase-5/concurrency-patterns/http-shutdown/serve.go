// Package serve runs an HTTP server that stops without dropping a request.
package serve

import (
	"context"
	"errors"
	"net"
	"net/http"
	"sync/atomic"
	"time"
)

// region serve

// Serve answers on l until ctx ends, and for drain after that. Then it
// accepts no more connections; requests in flight have grace to finish.
func Serve(
	ctx context.Context, l net.Listener, h http.Handler,
	drain, grace time.Duration,
) error {
	var leaving atomic.Bool
	mux := http.NewServeMux()
	mux.Handle("/", h)
	mux.HandleFunc("/ready", func(w http.ResponseWriter, _ *http.Request) {
		if leaving.Load() {
			w.WriteHeader(http.StatusServiceUnavailable)
		}
	})
	server := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second}
	stopped := make(chan error, 1) // room for one: the goroutine never blocks
	go func() { stopped <- server.Serve(l) }()

	select {
	case err := <-stopped:
		return err // it could not serve at all
	case <-ctx.Done():
	}
	leaving.Store(true)
	select {
	case err := <-stopped:
		return err
	case <-time.After(drain):
	}

	// ctx is over, so the grace period needs a context that is not.
	limit, cancel := context.WithTimeout(context.WithoutCancel(ctx), grace)
	defer cancel()
	if err := server.Shutdown(limit); err != nil {
		return errors.Join(err, server.Close()) // cut off the rest
	}
	return nil // <-stopped holds http.ErrServerClosed
}

// endregion
