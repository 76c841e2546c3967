//example:varies

//go:build unix

// A service whose files lie on a slow network disk. A read that hangs keeps a
// thread, so the store lets only so many reads begin.
package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime/pprof"
	"sync"
	"syscall"
	"time"
)

// region store

// Store reads files, at most cap(slots) of them at a time.
type Store struct {
	dir   string
	slots chan struct{}
}

func (s *Store) Read(ctx context.Context, name string) ([]byte, error) {
	select {
	case s.slots <- struct{}{}: // waiting here costs no thread
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	defer func() { <-s.slots }()
	return os.ReadFile(filepath.Join(s.dir, name)) // waiting here costs one
}

// endregion

func main() {
	dir, err := os.MkdirTemp("", "slow")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)

	fmt.Println("threads at the start:     ", threads())
	for _, limit := range []int{8, 200} {
		store := &Store{dir: dir, slots: make(chan struct{}, limit)}
		count := duringRequests(store, 200)
		fmt.Printf("200 reads, limit %3d: %6d\n", limit, count)
	}
}

func threads() int { return pprof.Lookup("threadcreate").Count() }

// duringRequests reports how many threads there are while n requests wait for
// a disk that does not answer: a named pipe without a writer, whose opening
// blocks like such a read.
func duringRequests(store *Store, n int) int {
	disk := filepath.Join(store.dir, fmt.Sprint("file-", cap(store.slots)))
	if err := syscall.Mkfifo(disk, 0o600); err != nil {
		panic(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	var requests sync.WaitGroup
	for range n {
		requests.Go(func() { store.Read(ctx, filepath.Base(disk)) })
	}
	for settled := 0; settled != threads(); { // no more threads come
		settled = threads()
		time.Sleep(200 * time.Millisecond)
	}
	count := threads()

	cancel() // whoever still waits for a slot leaves
	over := make(chan struct{})
	go func() { requests.Wait(); close(over) }()
	for {
		writer, err := os.OpenFile(disk, os.O_RDWR, 0) // ends every open
		if err != nil {
			panic(err)
		}
		time.Sleep(50 * time.Millisecond)
		writer.Close() // ends every read
		select {
		case <-over:
			return count
		default:
		}
	}
}
