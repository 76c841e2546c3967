//example:test
//example:control phase-5/channels/leak-unfixed

package reply

// First asks every replica and returns the quickest answer. The buffer
// has room for all of them, so no sender ever waits. The late answers are
// garbage-collected with the channel once the last goroutine has ended.
func First(replicas []string, ask func(name string) string) string {
	replies := make(chan string, len(replicas))
	for _, name := range replicas {
		go func() {
			replies <- ask(name)
		}()
	}
	return <-replies
}
