//example:nocompile

package main

func average(week [7]int) int { return week[0] / len(week) }

func main() {
	work := [5]int{18, 21, 19, 24, 22}
	average(work)
	var week [7]int = work
	week[7] = 20
	days := 7
	_ = [days]int{days}
	_ = make([5]int)
}
