module roadmap.example

go 1.27

toolchain go1.27.4

require (
	golang.org/x/sync v0.24.0
	golang.org/x/time v0.16.0
)
