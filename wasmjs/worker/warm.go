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
func (w *Worker) warmUp() {
	w.turn.Lock()
	defer w.turn.Unlock()
	if w.busy > 0 {
		return
	}
	made := inspect(warmProgram)
	message.Envelope(&made, 0)
	trial := &Worker{tick: w.tick}
	task := &message.Run{Wasm: warmProgram, Export: "compute"}
	module, err := engine.Compile(task.Wasm)
	if err != nil {
		panic("BUG: the program to warm up with: " + err.Error())
	}
	call, err := trial.Plan(module, task)
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
	message.Envelope(trial.progress(), 0)
	if rows, err := trial.rows(&message.Rows{Count: 20}); err == nil {
		message.Envelope(rows, 0)
	}
	if state, err := trial.state(&message.StateAt{Step: trial.steps() - 1, Frame: -1, Address: -1}); err == nil {
		message.Envelope(state, 0)
	}
}
