package fill

import (
	"testing"
	"testing/synctest"
	"time"

	"roadmap.example/notes/caching/cache"
)

func TestReadMeetsWrite(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var c cache.Cache[string, int]
		database := 450
		read := func() int {
			seen := database
			time.Sleep(time.Second) // on its way
			return seen
		}

		go func() { // misses
			seen := read()
			c.Set("tea", seen)
		}()
		synctest.Wait()

		database = 480 // while the read is under way
		c.Delete("tea")
		time.Sleep(2 * time.Second)

		price, cached := c.Get("tea")
		t.Log("database:", database, "cache:", price, cached)
	})
}
