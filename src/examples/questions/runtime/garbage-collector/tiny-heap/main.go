//example:varies

package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

// cycles counts the collections that the runtime started by itself.
func cycles() uint64 {
	sample := []metrics.Sample{{Name: "/gc/cycles/automatic:gc-cycles"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}

var response []byte

// serve stands for a request that builds its response in 64 KB.
func serve() { response = make([]byte, 64<<10) }

func load(setting string, requests int) {
	before := cycles()
	for range requests {
		serve()
	}
	fmt.Printf("%-42s %4d cycles\n", setting, cycles()-before)
}

func main() {
	runtime.GOMAXPROCS(1)   // or cycles end late where the machine is busy
	const requests = 20_000 // 1.3 GB in all, almost nothing of it live
	load("GOGC=100, as the service starts", requests)

	debug.SetGCPercent(-1)
	debug.SetMemoryLimit(256 << 20)
	load("GOGC=off GOMEMLIMIT=256MiB", requests)
}
