//example:varies

//go:build linux

// The program starts itself under several conditions. Each child prints what
// number of Ps it got, and how many CPUs it sees.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"syscall"
	"unsafe"
)

func main() {
	if len(os.Args) > 1 { // a child
		fmt.Printf("%-17s Ps: %d, CPUs: %d\n",
			os.Args[1], runtime.GOMAXPROCS(0), runtime.NumCPU())
		return
	}
	// region children
	child("nothing set")
	child("GOMAXPROCS=4", "GOMAXPROCS=4")
	child("GOMAXPROCS=0", "GOMAXPROCS=0")
	child("GOMAXPROCS=-4", "GOMAXPROCS=-4")
	child("GOMAXPROCS=four", "GOMAXPROCS=four")

	runtime.LockOSThread() // the mask belongs to a thread; children get it
	allowOnlyOneCPU()
	child("bound to one CPU")
	child("bound, set to 4", "GOMAXPROCS=4")
	// endregion
}

// child runs this program again, with env as its whole environment: what our
// own GOMAXPROCS may be does not get there.
func child(condition string, env ...string) {
	cmd := exec.Command("/proc/self/exe", condition)
	cmd.Env = append([]string{}, env...) // nil would mean our own
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	if err := cmd.Run(); err != nil {
		panic(err)
	}
}

// allowOnlyOneCPU keeps one bit of the calling thread's affinity mask, as
// the command taskset does for a whole process.
func allowOnlyOneCPU() {
	var mask cpuSet
	affinity(syscall.SYS_SCHED_GETAFFINITY, &mask)
	found := false
	for i, word := range mask {
		if found {
			word = 0
		}
		mask[i] = word & -word // the lowest bit set
		found = found || word != 0
	}
	affinity(syscall.SYS_SCHED_SETAFFINITY, &mask)
}

type cpuSet [128]uintptr

// affinity gets or sets the mask. The conversion to uintptr stands in the
// call itself: only there does the pointer stay valid if the stack moves.
func affinity(number uintptr, mask *cpuSet) {
	_, _, errno := syscall.RawSyscall(number, 0, // 0: the calling thread
		unsafe.Sizeof(*mask), uintptr(unsafe.Pointer(mask)))
	if errno != 0 {
		panic(errno)
	}
}
