package main

import (
	"container/heap"
	"fmt"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"sort"
	"testing/fstest"
)

// Waiting is sorted by the size of the party.
type Waiting []int

func (w Waiting) Len() int           { return len(w) }
func (w Waiting) Less(i, j int) bool { return w[i] < w[j] }
func (w Waiting) Swap(i, j int)      { w[i], w[j] = w[j], w[i] }

// Push and Pop make *Waiting a heap.Interface.
func (w *Waiting) Push(v any) { *w = append(*w, v.(int)) }
func (w *Waiting) Pop() any {
	last := len(*w) - 1
	v := (*w)[last]
	*w = (*w)[:last]
	return v
}

// Menu answers requests.
type Menu string

func (m Menu) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	fmt.Fprint(w, r.URL.Path, ": ", string(m))
}

func main() {
	w := Waiting{4, 2, 6}
	sort.Sort(w)
	fmt.Println("sort.Interface", w)

	heap.Init(&w)
	heap.Push(&w, 1)
	fmt.Println("heap.Interface", heap.Pop(&w), heap.Pop(&w))

	var files fs.FS = fstest.MapFS{"menu.txt": {Data: []byte("soup")}}
	data, err := fs.ReadFile(files, "menu.txt")
	fmt.Printf("fs.FS          %q %v\n", data, err)

	var h http.Handler = Menu("soup, fish")
	rec := httptest.NewRecorder()
	h.ServeHTTP(rec, httptest.NewRequest("GET", "/today", nil))
	fmt.Println("http.Handler  ", rec.Body)
}
