// Command wasmformer runs WebAssembly inside a transformer whose weights are
// computed. Run it without arguments for its commands.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"

	"wasmformer/engine"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// streams are the standard streams that a command uses.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

// command is one of the program's commands.
type command struct {
	name, synopsis, about string
	run                   func(ctx context.Context, s streams, args []string) error
}

// commands lists the commands in the order of the usage text.
func commands() []command {
	return []command{
		{"run", "[flags] FILE [ARG...]", "run a module; standard output is the program's", runCommand},
		{"trace", "[flags] FILE [ARG...]", "print a run, one line an instruction", traceCommand},
		{"model", "[flags]", "describe the model, write it to a file, read one", modelCommand},
		{"bench", "[flags]", "measure the decoders against each other", benchCommand},
		{"spectest", "[flags] BUNDLE...", "run the WebAssembly test suite", spectestCommand},
		{"examples", "", "list the example programs", examplesCommand},
	}
}

// run is the program: it returns the exit code. Interrupting it stops a run
// cleanly; a second interrupt kills the process.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	context.AfterFunc(ctx, stop)
	return runContext(ctx, args, streams{stdin, stdout, stderr})
}

func runContext(ctx context.Context, args []string, s streams) int {
	if len(args) == 0 {
		usage(s.err)
		return exitUsage
	}
	switch args[0] {
	case "help", "-h", "-help", "--help":
		usage(s.out)
		return exitOK
	}
	for _, c := range commands() {
		if c.name != args[0] {
			continue
		}
		err := c.run(ctx, s, args[1:])
		if err == nil || errors.Is(err, flag.ErrHelp) {
			return exitOK
		}
		if exit, ok := err.(*engine.ExitError); ok {
			return exitCode(exit) // the program's own, who has said why
		}
		fmt.Fprintf(s.err, "wasmformer %s: %v\n", c.name, err)
		return exitCode(err)
	}
	fmt.Fprintf(s.err, "wasmformer: there is no command %q\n", args[0])
	usage(s.err)
	return exitUsage
}

func usage(w io.Writer) {
	fmt.Fprintln(w, "wasmformer runs WebAssembly inside a transformer with computed weights.")
	fmt.Fprintln(w)
	for _, c := range commands() {
		fmt.Fprintf(w, "  wasmformer %-32s %s\n", c.name+" "+c.synopsis, c.about)
	}
	fmt.Fprintln(w)
	fmt.Fprintln(w, "wasmformer COMMAND -h lists a command's flags. For a start: wasmformer run --example sudoku")
}

// newFlags returns a command's flag set, whose usage text is c's own.
func newFlags(s streams, name string) *flag.FlagSet {
	f := flag.NewFlagSet(name, flag.ContinueOnError)
	f.SetOutput(io.Discard) // run reports what is wrong
	f.Usage = func() {}
	return f
}

// parse parses a command's arguments. For -h it prints the flags.
func parse(s streams, f *flag.FlagSet, args []string) error {
	err := f.Parse(args)
	if errors.Is(err, flag.ErrHelp) {
		for _, c := range commands() {
			if c.name == f.Name() {
				fmt.Fprintf(s.out, "wasmformer %s %s: %s\n\n", c.name, c.synopsis, c.about)
			}
		}
		f.SetOutput(s.out)
		f.PrintDefaults()
		return err
	}
	if err != nil {
		return usageError("%w; wasmformer %s -h lists the flags", err, f.Name())
	}
	return nil
}
