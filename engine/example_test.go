package engine_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"

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
