package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

var (
	errDiskFull = errors.New("disk full")
	errSlowDB   = errors.New("slow database")
)

func report(what string, ctx context.Context) {
	fmt.Printf("%-17s%-27v%v\n", what, ctx.Err(), context.Cause(ctx))
}

func main() {
	fmt.Printf("%-17s%-27s%s\n", "", "Err", "Cause")

	// region causes
	ctx, cancel := context.WithCancelCause(context.Background())
	child, cancelChild := context.WithCancel(ctx)
	defer cancelChild()

	cancel(errDiskFull)
	cancel(errors.New("too late")) // only the first call counts
	report("WithCancelCause", ctx)
	report("its child", child)

	timed, stop := context.WithTimeoutCause(context.Background(),
		5*time.Millisecond, errSlowDB)
	defer stop()
	<-timed.Done()
	report("WithTimeoutCause", timed)

	early, stopEarly := context.WithTimeoutCause(context.Background(),
		time.Hour, errSlowDB)
	stopEarly() // the cause belongs to the timer, not to this call
	report("stopped early", early)

	plain, cancelPlain := context.WithCancel(context.Background())
	cancelPlain()
	report("WithCancel", plain)
	// endregion
}
