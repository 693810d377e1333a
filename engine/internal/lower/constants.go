package lower

import (
	"fmt"

	"wasmformer/engine/internal/machine"
	"wasmformer/engine/internal/wasm"
)

// longConstant is the value of a constant expression of several instructions.
func (p *Program) longConstant(u *Unit, e wasm.ConstExpr) uint64 {
	var stack []uint64
	for in := range u.Module.Const(e) {
		one := wasm.ConstExpr{Op: in.Op, Value: in.Imm}
		n := len(stack) - 2
		switch in.Op {
		case wasm.OpI32Add, wasm.OpI64Add:
			stack = append(stack[:n], stack[n]+stack[n+1])
		case wasm.OpI32Sub, wasm.OpI64Sub:
			stack = append(stack[:n], stack[n]-stack[n+1])
		case wasm.OpI32Mul, wasm.OpI64Mul:
			stack = append(stack[:n], stack[n]*stack[n+1])
		default:
			stack = append(stack, p.constant(u, one))
			continue
		}
		if in.Op < wasm.OpI64Clz {
			stack[n] = uint64(uint32(stack[n]))
		}
	}
	return stack[0]
}

// maxFilled bounds the elements that tables begin with other than null: a few bytes of
// a module say how many there are.
const maxFilled = 1 << 19

// fillTables gives a module's own tables their first elements.
func (p *Program) fillTables(u *Unit) error {
	filled := uint32(0)
	for i := u.Module.NumImportedTables; i < len(u.Module.Tables); i++ {
		t := &u.Module.Tables[i]
		if t.Init.Op == 0 {
			continue
		}
		v, table := uint32(p.constant(u, t.Init)), u.tables[i]
		if v == 0 {
			continue
		}
		size := p.TableSizes[table]
		if filled += size; filled > maxFilled {
			return &Error{Func: -1, Msg: fmt.Sprintf("table[%d]: tables begin with %d elements other than null, more than %d are not supported", i, filled, maxFilled)}
		}
		for k := range size {
			p.words.set(machine.FunctionWords+(table+1)*machine.TableWords+k, v)
		}
	}
	return nil
}
