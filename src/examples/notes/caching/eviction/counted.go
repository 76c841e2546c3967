package main

import "math/rand/v2"

// LFU evicts the key that was used least often while in the cache; of
// several, the one used longest ago. It searches all keys for it, which
// real ones avoid.
type LFU struct {
	limit int
	now   int
	used  map[int]use
}

type use struct{ times, last int }

func (l *LFU) Use(key int) bool {
	l.now++
	u, hit := l.used[key]
	if !hit && len(l.used) == l.limit {
		victim, least := 0, use{times: l.now}
		for k, u := range l.used {
			if u.times < least.times ||
				u.times == least.times && u.last < least.last {
				victim, least = k, u
			}
		}
		delete(l.used, victim)
	}
	l.used[key] = use{u.times + 1, l.now}
	return hit
}

// Random evicts any key.
type Random struct {
	limit  int
	random *rand.Rand
	keys   []int
	place  map[int]int // index in keys
}

func (r *Random) Use(key int) bool {
	if _, ok := r.place[key]; ok {
		return true
	}
	i := len(r.keys)
	if i < r.limit {
		r.keys = append(r.keys, key)
	} else {
		i = r.random.IntN(r.limit)
		delete(r.place, r.keys[i])
		r.keys[i] = key
	}
	r.place[key] = i
	return false
}
