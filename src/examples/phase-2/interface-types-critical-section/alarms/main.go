// Readings that are out of range are told to whoever wants to know.
package main

import (
	"fmt"
	"io"
	"os"
)

// An Alarm is told of a reading that is out of range.
type Alarm interface {
	Raise(sensor string, value float64) error
}

// Log writes each alarm to W, a line each.
type Log struct{ W io.Writer }

func (l Log) Raise(sensor string, value float64) error {
	_, err := fmt.Fprintf(l.W, "log: %s at %.1f\n", sensor, value)
	return err
}

// Pager calls somebody, and can be out of reach.
type Pager struct{ Number string }

func (p Pager) Raise(sensor string, value float64) error {
	if p.Number == "" {
		return fmt.Errorf("pager: no number for %s", sensor)
	}
	fmt.Println("call", p.Number, "about", sensor)
	return nil
}

// All raises several alarms; it is an Alarm itself.
type All []Alarm

func (all All) Raise(sensor string, value float64) error {
	var first error
	for _, a := range all {
		err := a.Raise(sensor, value)
		if first == nil {
			first = err
		}
	}
	return first
}

// Once lets the first alarm of each sensor through to Next.
type Once struct {
	Next   Alarm
	raised map[string]bool
}

func (o *Once) Raise(sensor string, value float64) error {
	if o.raised[sensor] {
		return nil
	}
	if o.raised == nil {
		o.raised = map[string]bool{}
	}
	o.raised[sensor] = true
	return o.Next.Raise(sensor, value)
}

// watch knows one method of whatever alarm it is given.
func watch(a Alarm, readings map[string][]float64) {
	for _, sensor := range []string{"boiler", "cellar"} {
		for _, v := range readings[sensor] {
			if v < 80 {
				continue
			}
			if err := a.Raise(sensor, v); err != nil {
				fmt.Println("not told:", err)
			}
		}
	}
}

func main() {
	readings := map[string][]float64{
		"boiler": {71.5, 90.2, 91.8},
		"cellar": {18.0, 84.4},
	}
	log := Log{os.Stdout}
	watch(log, readings)
	fmt.Println("--")
	watch(&Once{Next: All{log, Pager{"555-0134"}}}, readings)
	fmt.Println("--")
	watch(All{Pager{}, log}, map[string][]float64{"cellar": {84.4}})
}
