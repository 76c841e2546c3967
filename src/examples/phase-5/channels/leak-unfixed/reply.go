//example:fails

// Package reply asks several replicas, and leaves the slower ones stuck.
package reply

// First asks every replica and returns the quickest answer.
func First(replicas []string, ask func(name string) string) string {
	replies := make(chan string)
	for _, name := range replicas {
		go func() {
			replies <- ask(name)
		}()
	}
	return <-replies
}
