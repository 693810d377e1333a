package engine

import (
	"context"
	"errors"
	"fmt"
)

// Compute runs a program of the transformer-vm ABI: the input, ended by a zero
// byte, is written to the first multiple of 16 at or after the global
// __heap_base, and compute is called with its address.
func (i *Instance) Compute(ctx context.Context, input []byte) error {
	if err := i.usable(ctx); err != nil {
		return err
	}
	f := i.ExportedFunction("compute")
	if f == nil || f.Definition().Signature.String() != "(i32) -> ()" {
		return errors.New("the module does not export compute (i32) -> ()")
	}
	base, ok := i.ExportedGlobal("__heap_base")
	if !ok {
		return errors.New("the module does not export the global __heap_base")
	}
	address := (uint32(base) + 15) &^ 15
	text := append(append(make([]byte, 0, len(input)+1), input...), 0)
	if err := i.Memory().Write(ctx, address, text); err != nil {
		return fmt.Errorf("input: %w", err)
	}
	_, err := f.Call(ctx, uint64(address))
	return err
}
