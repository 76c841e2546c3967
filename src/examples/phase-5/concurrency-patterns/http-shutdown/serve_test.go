package serve

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"testing"
	"time"
)

// answer is what a client got from a request it sent.
type answer struct {
	body string
	err  error
}

// slow is a handler that says when it was reached and waits to be let go.
type slow struct{ reached, release chan struct{} }

func (s slow) ServeHTTP(w http.ResponseWriter, _ *http.Request) {
	close(s.reached)
	<-s.release
	io.WriteString(w, "done")
}

func get(url string) answer {
	res, err := http.Get(url)
	if err != nil {
		return answer{err: err}
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	return answer{string(body), err}
}

// begin starts a server with one request inside its handler.
func begin(t *testing.T, drain, grace time.Duration) (
	h slow, addr string, client chan answer,
	stop func(), stopped chan error,
) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	h = slow{make(chan struct{}), make(chan struct{})}
	addr = l.Addr().String()
	ctx, stop := context.WithCancel(t.Context())
	client, stopped = make(chan answer, 1), make(chan error, 1)
	go func() { stopped <- Serve(ctx, l, h, drain, grace) }()
	go func() { client <- get("http://" + addr) }()
	<-h.reached
	return h, addr, client, stop, stopped
}

// waitUntilClosed returns when addr accepts no connection any more.
func waitUntilClosed(addr string) {
	for {
		conn, err := net.Dial("tcp", addr)
		if err != nil {
			return
		}
		conn.Close()
		time.Sleep(time.Millisecond)
	}
}

func TestARequestInFlightIsAnswered(t *testing.T) {
	h, addr, client, stop, stopped := begin(t, 0, time.Minute)
	stop()
	waitUntilClosed(addr) // newcomers are refused …
	select {
	case err := <-stopped:
		t.Fatalf("stopped (%v) with a request in flight", err)
	default:
	}

	close(h.release) // … but the old request is answered
	if a := <-client; a.err != nil || a.body != "done" {
		t.Errorf("the client got %q, %v", a.body, a.err)
	}
	if err := <-stopped; err != nil {
		t.Errorf("Serve returned %v", err)
	}
}

func TestTheGracePeriodEnds(t *testing.T) {
	h, _, client, stop, stopped := begin(t, 0, time.Millisecond)
	defer close(h.release)
	stop()
	if err := <-stopped; !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("Serve returned %v", err)
	}
	if a := <-client; a.err == nil {
		t.Errorf("the client got %q", a.body)
	}
}

func TestItSaysSoBeforeItCloses(t *testing.T) {
	h, addr, client, stop, stopped := begin(t, time.Hour, time.Minute)
	defer close(h.release)
	ready := func() int {
		res, err := http.Get("http://" + addr + "/ready")
		if err != nil {
			t.Fatal(err) // it accepts connections all the time
		}
		res.Body.Close()
		return res.StatusCode
	}
	if code := ready(); code != http.StatusOK {
		t.Errorf("before: %d", code)
	}
	stop()
	for ready() != http.StatusServiceUnavailable {
		time.Sleep(time.Millisecond)
	}
	select {
	case a := <-client:
		t.Errorf("the client got %q, %v", a.body, a.err)
	case err := <-stopped:
		t.Errorf("stopped: %v", err)
	default:
	}
}
