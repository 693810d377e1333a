//go:build js && wasm

package worker

import (
	"context"
	_ "embed"

	"wasmformer/engine"
	"wasmformer/wasmjs/message"
)

// A browser compiles each function of a program when it is first called, so
// the first run of all takes several times as long as the second. The worker
// makes it before somebody waits: a small program, from the binary to a line
// of the trace.

//go:embed warm.wasm
var warmProgram []byte

// warmUp does what the first run would wait for.
func (w *worker) warmUp() {
	w.turn.Lock()
	defer w.turn.Unlock()
	if w.busy > 0 {
		return
	}
	inspect(warmProgram).Value()
	trial := &worker{tick: w.tick}
	task := message.Task{Wasm: warmProgram, Export: "compute"}
	module, err := engine.Compile(task.Wasm)
	if err != nil {
		panic("BUG: the program to warm up with: " + err.Error())
	}
	call, err := trial.plan(module, task)
	if err != nil {
		panic("BUG: the program to warm up with: " + err.Error())
	}
	ctx := context.Background()
	trial.instance, err = module.Instantiate(ctx, engine.Options{Output: (*collector)(trial), Kernel: w.kernel})
	if err != nil {
		return // the first run says why
	}
	trial.log = trial.instance.NewLog()
	if _, err := call(ctx, trial.instance); err != nil {
		return
	}
	trial.read(readBeforeEnd)
	trial.progress()
	message.RowsValue(0, trial.steps(), trial.rows(0, 20))
	state := trial.state(trial.steps()-1, -1, -1)
	state.Value(0)
}
