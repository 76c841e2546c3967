package main

import "container/list"

// An LRU holds at most limit keys and evicts the least recently used one.
type LRU[K comparable] struct {
	limit int
	order *list.List // keys, most recently used in front
	place map[K]*list.Element
}

func NewLRU[K comparable](limit int) *LRU[K] {
	return &LRU[K]{limit, list.New(), make(map[K]*list.Element, limit)}
}

// Use reports whether key was in the cache. It is afterwards.
func (l *LRU[K]) Use(key K) (hit bool) {
	if e, ok := l.place[key]; ok {
		l.order.MoveToFront(e)
		return true
	}
	if len(l.place) == l.limit {
		last := l.order.Back()
		delete(l.place, l.order.Remove(last).(K))
	}
	l.place[key] = l.order.PushFront(key)
	return false
}
