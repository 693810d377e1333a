package engine_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"time"

	"wasmformer/engine"
	"wasmformer/site/examples"

	_ "wasmformer/engine/kernel/compiled"
)

// A module's binary comes from anywhere; here it is one of the examples.
func binaryOf(name string) []byte {
	e, ok := examples.Find(name)
	if !ok {
		log.Fatal("no example " + name)
	}
	return e.Wasm
}

func Example() {
	ctx, binary := context.Background(), binaryOf("gcd")

	module, err := engine.Compile(binary)
	if err != nil {
		log.Fatal(err) // names section, function and offset
	}
	instance, err := module.Instantiate(ctx, engine.Options{})
	if err != nil {
		log.Fatal(err)
	}
	results, err := instance.ExportedFunction("gcd").Call(ctx, 48, 36)
	if err != nil {
		log.Fatal(err) // a *engine.TrapError has reason, function and instruction
	}
	fmt.Println(results[0])
	// Output: 12
}

// Programs that export compute read their input from memory and print through
// env.output_byte.
func ExampleInstance_Compute() {
	ctx := context.Background()
	module, err := engine.Compile(binaryOf("addition"))
	if err != nil {
		log.Fatal(err)
	}
	instance, err := module.Instantiate(ctx, engine.Options{Output: os.Stdout})
	if err != nil {
		log.Fatal(err)
	}
	if err := instance.Compute(ctx, []byte("999 + 1")); err != nil {
		log.Fatal(err)
	}
	fmt.Println("tokens:", instance.Stats().Tokens > 0)
	// Output:
	// 1000
	// tokens: true
}

// A run that reaches its limit can go on.
func ExampleInstance_Resume() {
	ctx := context.Background()
	module, err := engine.Compile(binaryOf("factorial"))
	if err != nil {
		log.Fatal(err)
	}
	instance, err := module.Instantiate(ctx, engine.Options{MaxTokens: 20})
	if err != nil {
		log.Fatal(err)
	}
	results, err := instance.ExportedFunction("factorial").Call(ctx, 5)
	var limit *engine.LimitError
	if !errors.As(err, &limit) {
		log.Fatal(err)
	}
	fmt.Println(err)
	instance.SetMaxTokens(0)
	results, err = instance.Resume(ctx)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(results[0])
	// Output:
	// stopped at the limit of 20 tokens; the run can go on from here with a higher limit
	// 120
}

// A module says what it imports and exports, and what its sections hold.
func ExampleModule_Exports() {
	module, err := engine.Compile([]byte(sum))
	if err != nil {
		log.Fatal(err)
	}
	for _, e := range module.Exports() {
		switch e.Kind {
		case engine.ExternFunc:
			fmt.Println(e.Kind, e.Name, e.Signature)
		case engine.ExternGlobal:
			fmt.Println(e.Kind, e.Name, e.Type, e.Mutable)
		default:
			fmt.Println(e.Kind, e.Name)
		}
	}
	for _, c := range module.CustomSections() {
		fmt.Println("section", c.Name, len(c.Data), "bytes")
	}
	// Output:
	// memory memory
	// global calls i32 true
	// func sum (i32, i32) -> i32
	// section name 15 bytes
}

// sum.wat: (func (export "sum") (param $at i32) (param $n i32) (result i32) ...)
// adds up bytes of the memory, and counts its calls in a global.
const sum = "\x00asm\x01\x00\x00\x00\x01\x07\x01`\x02\x7f\x7f\x01\x7f\x03\x02\x01\x00\x05\x03\x01\x00\x01\x06\x06\x01\x7f\x01A\x00\x0b" +
	"\x07\x18\x03\x06memory\x02\x00\x05calls\x03\x00\x03sum\x00\x00\x0a,\x01*\x01\x01\x7f#\x00A\x01j$\x00\x03@ \x02 \x00-\x00\x00j!\x02 " +
	"\x00A\x01j!\x00 \x01A\x01k\x22\x01\x0d\x00\x0b \x02\x0b\x00\x14\x04name\x02\x0d\x01\x00\x03\x00\x02at\x01\x01n\x02\x01s"

// What the host writes into memory becomes part of the prompt; what the program
// wrote is read off its trace.
func ExampleMemory() {
	ctx := context.Background()
	module, err := engine.Compile([]byte(sum))
	if err != nil {
		log.Fatal(err)
	}
	instance, err := module.Instantiate(ctx, engine.Options{})
	if err != nil {
		log.Fatal(err)
	}
	memory := instance.Memory()
	if err := memory.Write(ctx, 100, []byte{1, 2, 39}); err != nil {
		log.Fatal(err)
	}
	f := instance.ExportedFunction("sum")
	results, err := f.Call(ctx, 100, 3)
	if err != nil {
		log.Fatal(err)
	}
	calls, _ := instance.ExportedGlobal("calls")
	fmt.Println(f.Definition().ParamNames, results, "calls:", calls)

	err = memory.Write(ctx, 65535, []byte{1, 2})
	var bounds *engine.BoundsError
	fmt.Println(errors.As(err, &bounds), err)
	// Output:
	// [at n] [42] calls: 1
	// true 2 bytes at 0xffff do not fit a memory of 65536 bytes
}

// A WASI program finds arguments, an environment and an input, prints, and exits.
func ExampleInstance_Start() {
	ctx := context.Background()
	module, err := engine.Compile(binaryOf("words"))
	if err != nil {
		log.Fatal(err)
	}
	instance, err := module.Instantiate(ctx, engine.Options{Args: []string{"words"}, Stdin: []byte("to be or not to be\n"), Output: os.Stdout})
	if err != nil {
		log.Fatal(err)
	}
	code, err := instance.Start(ctx)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("exit code", code)
	// Output:
	//   2   33.3%  be
	//   2   33.3%  to
	//   1   16.7%  not
	//   1   16.7%  or
	// 6 words, 4 different
	// exit code 0
}

// Modules that import from each other share a context.
func ExampleStore() {
	ctx := context.Background()
	store, err := engine.NewStore(engine.Options{})
	if err != nil {
		log.Fatal(err)
	}
	defer store.Close()
	for _, m := range []struct{ name, binary string }{
		{"numbers", "\x00asm\x01\x00\x00\x00\x01\x06\x01`\x01\x7f\x01\x7f\x03\x02\x01\x00\x07\x0a\x01\x06double\x00\x00\x0a\x09\x01\x07\x00 \x00A\x02l\x0b"},
		{"main", "\x00asm\x01\x00\x00\x00\x01\x06\x01`\x01\x7f\x01\x7f\x02\x12\x01\x07numbers\x06double\x00\x00\x03\x02\x01\x00\x07\x08\x01\x04four\x00\x01\x0a\x0a\x01\x08\x00 \x00\x10\x00\x10\x00\x0b"},
	} {
		module, err := engine.Decode([]byte(m.binary))
		if err != nil {
			log.Fatal(err)
		}
		instance, err := store.Instantiate(ctx, module)
		if err != nil {
			log.Fatal(err) // a *engine.LinkError names the import
		}
		if err := store.Register(m.name, instance); err != nil {
			log.Fatal(err)
		}
		if f := instance.ExportedFunction("four"); f != nil {
			results, err := f.Call(ctx, 5)
			if err != nil {
				log.Fatal(err)
			}
			fmt.Println(results[0])
		}
	}
	// Output: 20
}

// Text and programs share a context: here a program goes on with the text before it.
func ExampleStore_Say() {
	ctx := context.Background()
	store, err := engine.NewStore(engine.Options{Output: os.Stdout})
	if err != nil {
		log.Fatal(err)
	}
	defer store.Close()
	module, err := engine.Compile(binaryOf("calculator"))
	if err != nil {
		log.Fatal(err)
	}
	for _, text := range []string{"12*(3+4)=", " and 7*8="} {
		if err := store.Say(ctx, []byte(text)); err != nil {
			log.Fatal(err)
		}
		calculator, err := store.Instantiate(ctx, module)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Print(text) // it is no output
		if err := calculator.Compute(ctx, []byte(text)); err != nil {
			log.Fatal(err)
		}
	}
	// Output: 12*(3+4)=84 and 7*8=56
}

// The trace says what each instruction did.
func ExampleInstance_NewLog() {
	ctx := context.Background()
	module, err := engine.Compile(binaryOf("gcd"))
	if err != nil {
		log.Fatal(err)
	}
	instance, err := module.Instantiate(ctx, engine.Options{})
	if err != nil {
		log.Fatal(err)
	}
	if _, err := instance.ExportedFunction("gcd").Call(ctx, 48, 36); err != nil {
		log.Fatal(err)
	}
	steps := instance.NewLog()
	for steps.Advance(1 << 20) {
	}
	for _, step := range steps.Steps(0, steps.Len()) {
		if step.WasmInstr() == "i32.rem_u" {
			fmt.Println(step.Operands, step.Tokens, step.Effect())
		}
	}
	// Output:
	// [48 36] [0c.final] push 12
	// [36 12] [00.final] push 0
}

// Errors have types and kinds.
func ExampleCompileError() {
	_, err := engine.Compile([]byte("\x00asm\x01\x00\x00\x00\x01\x05\x01\x60"))
	var e *engine.CompileError
	fmt.Println(errors.As(err, &e), errors.Is(err, engine.ErrMalformed))
	fmt.Println(e.Section, e.Offset, err)
	// Output:
	// true true
	// type 9 type section offset 0x9: length out of bounds: the section claims 5 bytes, the file has 2 more
}

// A decoder can be chosen; all give the same tokens.
func ExampleOptions() {
	ctx := context.Background()
	module, err := engine.Compile(binaryOf("gcd"))
	if err != nil {
		log.Fatal(err)
	}
	for _, decoder := range []string{engine.Kernel, engine.Planned, engine.Dense} {
		instance, err := module.Instantiate(ctx, engine.Options{Decoder: decoder})
		if err != nil {
			log.Fatal(err)
		}
		results, err := instance.ExportedFunction("gcd").Call(ctx, 48, 36)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(decoder, results[0], instance.Stats().Tokens, "tokens")
		if err := instance.Close(); err != nil {
			log.Fatal(err)
		}
	}
	// Output:
	// kernel 12 31 tokens
	// planned 12 31 tokens
	// dense 12 31 tokens
}

// A context bounds a run in time; the run can go on later.
func ExampleFunction_Call() {
	module, err := engine.Compile(binaryOf("factorial"))
	if err != nil {
		log.Fatal(err)
	}
	instance, err := module.Instantiate(context.Background(), engine.Options{})
	if err != nil {
		log.Fatal(err)
	}
	arg, err := engine.I32.Parse("0x5")
	if err != nil {
		log.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	results, err := instance.ExportedFunction("factorial").Call(ctx, arg)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(engine.I32.Format(results[0]))
	// Output: 120
}

// asks.wat: (import "env" "square" (func (param i32) (result i32)))
// (func (export "f") (param i32) (result i32) (i32.add (call 0 (local.get 0)) (i32.const 1)))
const asks = "\x00asm\x01\x00\x00\x00\x01\x06\x01`\x01\x7f\x01\x7f\x02\x0e\x01\x03env\x06square\x00\x00\x03\x02\x01\x00" +
	"\x07\x05\x01\x01f\x00\x01\x0a\x0b\x01\x09\x00 \x00\x10\x00A\x01j\x0b"

// An import that the host answers: the model says the arguments and host, where it stops;
// the host's answer is tokens too, and decoding goes on behind it.
func ExampleHostModule() {
	ctx := context.Background()
	module, err := engine.Compile([]byte(asks))
	if err != nil {
		log.Fatal(err)
	}
	env := engine.NewHostModule("env").Func("square", func(x int32) int32 { return x * x })
	instance, err := module.Instantiate(ctx, engine.Options{Hosts: []engine.Host{env}})
	if err != nil {
		log.Fatal(err)
	}
	results, err := instance.ExportedFunction("f").Call(ctx, 300)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(results)
	tokens := instance.Tokens()
	asked := len(tokens) - 1
	for tokens[asked].String() != "host" {
		asked--
	}
	for i := asked - 3; i < asked+12; i++ {
		who := "host "
		if instance.Decoded(i) {
			who = "model"
		}
		fmt.Println(who, tokens[i])
	}
	// Output:
	// [90001]
	// model commit
	// model 01
	// model 2c.final
	// model host
	// host  05
	// host  33
	// host  f0
	// host  00.jump
	// host  01
	// host  5f
	// host  90.data
	// host  05.jump
	// model commit
	// model 01
	// model 5f
}
