// Program does what needs the tables of functions; a test takes out of it what only
// tracebacks need, and wants the same output.
package main

import (
	"errors"
	"fmt"
	"os"
	"reflect"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"time"
)

// node holds pointers that only the garbage collector's tables know.
type node struct {
	next  *node
	value [4]int
}

func main() {
	if len(os.Args) > 1 {
		fail(os.Args[1])
		return
	}
	panics()
	fmt.Println("deep", deep(20_000, &node{value: [4]int{1, 2, 3, 4}}))
	fmt.Println("collected", collected())
	fmt.Println("goroutines", goroutines())
	fmt.Println("reflected", reflected())
	finalized()
	fmt.Println("exit", exited())
	fmt.Println("callers", runtime.Callers(0, make([]uintptr, 20)) > 1)
	fmt.Println("goroutines that are not the system's", runtime.NumGoroutine())
}

// fail ends the program, or does what pages never do.
func fail(how string) {
	var list []int
	switch how {
	case "panic":
		panic(fmt.Errorf("wrapped: %w", errors.New("the reason")))
	case "index":
		fmt.Println(list[len(os.Args)])
	case "nil":
		var none *node
		fmt.Println(none.value)
	case "deadlock":
		select {}
	case "methods":
		bound := reflect.ValueOf(named{6}).MethodByName("Method").Interface().(func() int)
		fmt.Println(bound(), time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC))
	case "map":
		var m map[string]int
		go func() { m["a"] = 1 }()
		time.Sleep(time.Hour)
	}
}

// message is what a function panics with.
func message(f func()) (text string) {
	defer func() {
		switch e := recover().(type) {
		case runtime.Error:
			text = "runtime error: " + strings.TrimPrefix(e.Error(), "runtime error: ")
		case nil:
			text = "none"
		default:
			text = fmt.Sprint(e)
		}
	}()
	f()
	return "no panic"
}

type named struct{ n int }

func (n named) Method() int { return n.n }

type methoder interface{ Method() int }

var noNamed methoder = (*named)(nil)

func panics() {
	var m map[string]int
	var list []int
	var none *named
	var any any = "text"
	three, zero := 3, len(list)
	for _, f := range []func(){
		func() { m["a"] = 1 },
		func() { fmt.Println(list[three]) },
		func() { fmt.Println(list[three:]) },
		func() { fmt.Println([4]int(list)) },
		func() { fmt.Println(none.n) },
		func() { fmt.Println(three / zero) },
		func() { fmt.Println(any.(int)) },
		func() { fmt.Println(any.(fmt.Stringer)) },
		func() { close((chan int)(nil)) },
		func() { panic(errors.New("an error")) },
		func() { noNamed.Method() },                   // the name of the wrapper is in the text
		func() { message(func() { panic("inner") }) }, // is recovered there
		func() { defer func() { panic("second") }(); panic("first") },
	} {
		fmt.Println(message(f))
	}
	fmt.Println("recovered directly:", recovered(func() { defer direct(); panic("x") }))
	fmt.Println("recovered by a method value:", recovered(func() { defer methoder(catcher{}).Method(); panic("x") }))
	fmt.Println("recovered with an argument:", recovered(func() { defer argument(1); panic("x") }))
	fmt.Println("recovered by what a closure calls:", recovered(func() { defer func() { helper() }(); panic("x") }))
	fmt.Println("recovered by what is not inlined:", recovered(func() { defer func() { called() }(); panic("x") }))
	fmt.Println("recovered by what a wrapper calls:", recovered(func() { defer outer(1); panic("x") }))
	fmt.Println("recovered by recover itself:", recovered(func() { defer recover(); panic("x") }))
}

// recovered tells whether the panic ended within f.
func recovered(f func()) (done bool) {
	defer func() { done = recover() == nil }()
	f()
	return
}

func direct()        { recover() }
func argument(n int) { recover() }
func helper()        { recover() }
func outer(n int)    { helper() }

//go:noinline
func called() { recover() }

type catcher struct{}

func (catcher) Method() int { recover(); return 0 }

// deep makes the stack grow, with pointers into it.
func deep(n int, p *node) int {
	here := node{next: p, value: [4]int{n, p.value[0]}}
	if n == 0 {
		runtime.GC()
		return here.next.value[3]
	}
	defer func() { here.value[2]++ }()
	return deep(n-1, &here) + here.value[1]%2
}

// collected keeps one list among much garbage.
func collected() int {
	debug.SetGCPercent(5)
	defer debug.SetGCPercent(100)
	var kept *node
	texts := map[string]*node{}
	for i := range 200_000 {
		n := &node{value: [4]int{i}}
		if i%100 == 0 {
			n.next, kept = kept, n
			texts[fmt.Sprint("key ", i)] = n
		}
	}
	sum := 0
	for n := kept; n != nil; n = n.next {
		if texts[fmt.Sprint("key ", n.value[0])] != n {
			return -1
		}
		sum += n.value[0]
	}
	return sum
}

func goroutines() int {
	numbers, sums := make(chan int), make(chan int, 1)
	var all sync.WaitGroup
	for i := range 100 {
		all.Go(func() {
			defer func() { recover() }()
			for k := range 10 {
				numbers <- i * k
				runtime.Gosched()
			}
			if i%7 == 0 {
				runtime.Goexit()
			}
			panic("caught")
		})
	}
	go func() {
		sum := 0
		for n := range numbers {
			sum += n
		}
		sums <- sum
	}()
	all.Wait()
	close(numbers)
	select {
	case sum := <-sums:
		return sum
	case <-time.After(time.Minute):
		return -1
	}
}

// reflected calls through reflect's stubs while the collector runs.
func reflected() string {
	swap := reflect.MakeFunc(reflect.TypeFor[func(string, *node) (*node, string)](), func(in []reflect.Value) []reflect.Value {
		runtime.GC()
		return []reflect.Value{in[1], in[0]}
	}).Interface().(func(string, *node) (*node, string))
	n, text := swap(strings.Repeat("ab", 3), &node{value: [4]int{5}})
	return fmt.Sprint(text, n.value[0])
}

func finalized() {
	done := make(chan int, 1)
	runtime.SetFinalizer(&node{value: [4]int{8}}, func(n *node) { done <- n.value[0] })
	for range 5 {
		runtime.GC()
	}
	fmt.Println("finalized", <-done)
}

// exited tells in which order deferred functions run at Goexit.
func exited() []int {
	order := make(chan int, 3)
	go func() {
		defer close(order)
		for i := range 3 {
			defer func() { order <- i }()
		}
		runtime.Goexit()
	}()
	return slices.Collect(func(yield func(int) bool) {
		for n := range order {
			if !yield(n) {
				return
			}
		}
	})
}
