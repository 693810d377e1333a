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
	"slices"
	"strings"

	"wasmformer/engine"
	"wasmformer/engine/printable"
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
		{"tokens", "[flags] FILE [ARG...]", "print a run's tokens, the prompt's too, as JSON lines", tokensCommand},
		{"model", "[flags]", "describe the model, write it to a file, read one", modelCommand},
		{"bake", "[flags] FILE", "write a model that has a module in its weights", bakeCommand},
		{"grad", "[flags] FILE [ARG...]", "print derivatives of a function by its arguments and constants", gradCommand},
		{"learn", "[flags] [FILE]", "find constants of a program by descent from its results", learnCommand},
		{"bench", "[flags]", "measure the decoders against each other", benchCommand},
		{"spectest", "[flags] BUNDLE...", "run the WebAssembly test suite", spectestCommand},
		{"serve", "[flags]", "serve the playground, with short links", serveCommand},
		{"store", "export|import|remove [flags] [FILE|NAME]", "write all shared programs to a file, read them, or remove one", storeCommand},
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
	out, stderr := &checked{Writer: s.out}, &checked{Writer: s.err}
	command, err := perform(ctx, streams{s.in, out, stderr}, args)
	err = lost(err, out.err)
	if stderr.err != nil { // there is nowhere to say it
		return exitOther
	}
	if exit, ok := err.(*engine.ExitError); ok {
		return exitCode(exit) // the program's own, who has said why
	}
	if err != nil {
		// Names of modules and files may be part of it.
		fmt.Fprintf(s.err, "%s: %s\n", strings.TrimSpace("wasmformer "+command), printable.Line(err.Error()))
		if command == "" && is[usageErr](err) {
			fmt.Fprint(s.err, usage())
		}
	}
	return exitCode(err)
}

// perform performs the command that the arguments name, "" if they name none.
func perform(ctx context.Context, s streams, args []string) (command string, err error) {
	if len(args) == 0 {
		return "", usageError("which command?")
	}
	help := []string{"help", "-h", "-help", "--help"}
	if slices.Contains(help, args[0]) {
		if len(args) == 1 || slices.Contains(help, args[1]) {
			_, err := io.WriteString(s.out, usage())
			return "", err
		}
		args = []string{args[1], "-h"}
	}
	for _, c := range commands() {
		if c.name == args[0] {
			err := c.run(ctx, s, args[1:])
			if errors.Is(err, flag.ErrHelp) {
				err = nil
			}
			return c.name, err
		}
	}
	return "", usageError("there is no command %q", args[0])
}

func usage() string {
	var b strings.Builder
	b.WriteString("wasmformer runs WebAssembly inside a transformer with computed weights.\n\n")
	for _, c := range commands() {
		fmt.Fprintf(&b, "  wasmformer %-32s %s\n", c.name+" "+c.synopsis, c.about)
	}
	b.WriteString("\nwasmformer help COMMAND lists a command's flags. For a start: wasmformer run --example sudoku\n")
	return b.String()
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
		if f.Lookup("invoke") != nil {
			fmt.Fprint(s.out, entries)
		}
		return err
	}
	if err != nil {
		return usageError("%w; wasmformer %s -h lists the flags", err, f.Name())
	}
	return nil
}
