package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
)

func menu(w http.ResponseWriter, r *http.Request) {
	fmt.Fprint(w, "soup 450")
}

// only lets one method through. It takes a handler and makes another.
func only(method string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != method {
			http.Error(w, "not allowed", http.StatusMethodNotAllowed)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func main() {
	h := only("GET", http.HandlerFunc(menu))
	for _, method := range []string{"GET", "DELETE"} {
		answer := httptest.NewRecorder()
		h.ServeHTTP(answer, httptest.NewRequest(method, "/menu", nil))
		fmt.Println(method, answer.Code, answer.Body.Len(), "bytes")
	}
}
