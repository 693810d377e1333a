// Channels is goroutines that work for each other, wait, sleep and give up.
package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

func main() {
	squares()
	counted()
	sleepers()
	begin := time.Now()
	ctx, cancel := context.WithTimeout(context.Background(), time.Hour)
	defer cancel()
	<-ctx.Done()
	fmt.Println(ctx.Err(), time.Since(begin) >= time.Hour)
}

// squares is a pipeline with four workers.
func squares() {
	in, out := make(chan int), make(chan int, 2)
	var workers sync.WaitGroup
	for range 4 {
		workers.Go(func() {
			for n := range in {
				out <- n * n
			}
		})
	}
	go func() {
		for n := range 100 {
			in <- n
		}
		close(in)
		workers.Wait()
		close(out)
	}()
	sum := 0
	for n := range out {
		sum += n
	}
	fmt.Println("squares", sum)
}

// counted is a counter that goroutines share.
func counted() {
	var mutex sync.Mutex
	var once sync.Once
	var all sync.WaitGroup
	n := 0
	for range 20 {
		all.Go(func() {
			once.Do(func() { n = 1000 })
			for range 10 {
				mutex.Lock()
				n++
				mutex.Unlock()
			}
		})
	}
	all.Wait()
	fmt.Println("counted", n)
}

// sleepers wake in the order of their times.
func sleepers() {
	woken := make(chan int)
	for _, n := range []int{3, 1, 2} {
		go func() {
			time.Sleep(time.Duration(n) * time.Second)
			woken <- n
		}()
	}
	tick := time.NewTicker(700 * time.Millisecond)
	defer tick.Stop()
	late := time.After(10 * time.Second)
	for n := 0; n < 3; {
		select {
		case i := <-woken:
			fmt.Println("woken", i)
			n++
		case <-tick.C:
		case <-late:
			fmt.Println("late")
			return
		}
	}
}
