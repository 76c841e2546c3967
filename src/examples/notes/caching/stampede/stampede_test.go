package stampede

import (
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"golang.org/x/sync/singleflight"
)

// query stands for a database that needs 200 ms for an answer.
func query(calls *int, mu *sync.Mutex) string {
	mu.Lock()
	*calls++
	mu.Unlock()
	time.Sleep(200 * time.Millisecond)
	return "product page"
}

// stampede lets 500 requests miss at once and counts the queries.
func stampede(t *testing.T, read func(query func() string) string) int {
	var calls int
	synctest.Test(t, func(t *testing.T) {
		var mu sync.Mutex
		var wg sync.WaitGroup
		for range 500 {
			wg.Go(func() {
				read(func() string { return query(&calls, &mu) })
			})
		}
		wg.Wait()
	})
	return calls
}

func TestEachMissAsksTheDatabase(t *testing.T) {
	n := stampede(t, func(query func() string) string { return query() })
	t.Log("500 requests,", n, "queries")
	if n != 500 {
		t.Error("want one query per request")
	}
}

func TestMissesShareOneQuery(t *testing.T) {
	var group singleflight.Group
	n := stampede(t, func(query func() string) string {
		page, _, _ := group.Do("product:7", func() (any, error) {
			return query(), nil
		})
		return page.(string)
	})
	t.Log("500 requests,", n, "query")
	if n != 1 {
		t.Error("want one query for all")
	}
}
