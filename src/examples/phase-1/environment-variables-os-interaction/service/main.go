//example:fails
//example:env SHOP_PORT=80a
//example:env SHOP_TIMEOUT=5
//example:env SHOP_DEBUG=yes

package main

import (
	"fmt"
	"os"
	"strconv"
	"time"
)

// Config is all that the service takes from its environment.
type Config struct {
	Database string        // SHOP_DATABASE, required
	Port     int           // SHOP_PORT, default 8080
	Timeout  time.Duration // SHOP_TIMEOUT, default 5s
	Debug    bool          // SHOP_DEBUG, default false
}

// region load
// Load reads the environment once. It reports everything that is wrong with
// it, not only what it finds first.
func Load() (Config, []string) {
	var problems []string
	fail := func(name, value, want string) {
		problem := fmt.Sprintf("%s=%q: %s", name, value, want)
		problems = append(problems, problem)
	}
	config := Config{Port: 8080, Timeout: 5 * time.Second}
	var err error

	config.Database = os.Getenv("SHOP_DATABASE")
	if config.Database == "" {
		fail("SHOP_DATABASE", "", "is required, such as postgres://host/shop")
	}
	if text, ok := os.LookupEnv("SHOP_PORT"); ok {
		config.Port, err = strconv.Atoi(text)
		if err != nil || config.Port < 1 || config.Port > 65535 {
			fail("SHOP_PORT", text, "must be a port from 1 to 65535")
		}
	}
	if text, ok := os.LookupEnv("SHOP_TIMEOUT"); ok {
		config.Timeout, err = time.ParseDuration(text)
		if err != nil || config.Timeout <= 0 {
			fail("SHOP_TIMEOUT", text, "must be a duration, such as 5s")
		}
	}
	if text, ok := os.LookupEnv("SHOP_DEBUG"); ok {
		config.Debug, err = strconv.ParseBool(text)
		if err != nil {
			fail("SHOP_DEBUG", text, "must be true or false")
		}
	}
	return config, problems
}

// endregion

func main() {
	config, problems := Load()
	for _, problem := range problems {
		fmt.Fprintln(os.Stderr, problem)
	}
	if len(problems) > 0 {
		os.Exit(2)
	}
	fmt.Println("listening on port", config.Port)
}
