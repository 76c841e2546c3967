package main

import (
	"os"
	"strings"
	"syscall"
	"unsafe"
)

// pin ties the calling thread to a CPU.
func pin(cpu int) {
	mask := [16]uint64{1 << cpu}
	syscall.RawSyscall(syscall.SYS_SCHED_SETAFFINITY, 0,
		unsafe.Sizeof(mask), uintptr(unsafe.Pointer(&mask)))
}

// machine names the CPU, as the kernel does.
func machine() string {
	info, _ := os.ReadFile("/proc/cpuinfo")
	_, after, _ := strings.Cut(string(info), "model name")
	line, _, _ := strings.Cut(after, "\n")
	return strings.TrimLeft(line, "\t :")
}
