// Package isolated has a function that depends on the environment, and tests
// that leave it as they found it.
package isolated

import "os"

// Port is the port to listen on.
func Port() string {
	if port, ok := os.LookupEnv("SHOP_PORT"); ok {
		return port
	}
	return "8080"
}
