// Package serve runs an HTTP server that stops without dropping a request.
package serve

import (
	"context"
	"errors"
	"net"
	"net/http"
	"time"
)

// Serve answers on l until ctx ends. Then it accepts no more connections
// and gives the requests in flight at most grace to finish.
func Serve(
	ctx context.Context, l net.Listener, h http.Handler,
	grace time.Duration,
) error {
	server := &http.Server{Handler: h, ReadHeaderTimeout: 5 * time.Second}
	stopped := make(chan error, 1) // room for one: the goroutine never blocks
	go func() { stopped <- server.Serve(l) }()

	select {
	case err := <-stopped:
		return err // it could not serve at all
	case <-ctx.Done():
	}

	// ctx is over, so the grace period needs a context that is not.
	limit, cancel := context.WithTimeout(context.WithoutCancel(ctx), grace)
	defer cancel()
	if err := server.Shutdown(limit); err != nil {
		return errors.Join(err, server.Close()) // cut off the rest
	}
	return nil // <-stopped holds http.ErrServerClosed
}
