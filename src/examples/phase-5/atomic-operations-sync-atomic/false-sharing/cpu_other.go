//go:build !linux

package main

import "runtime"

// pin does nothing: only Linux lets a program choose its CPUs this way.
func pin(cpu int) {}

func machine() string { return runtime.GOARCH + ", not pinned" }
