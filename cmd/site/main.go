// Command site builds the playground into dist/, and serves it with -serve; with -element
// it writes the npm package of the element instead.
package main

import (
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"

	"wasmformer/site/build"
)

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "site:", err)
		os.Exit(1)
	}
}

func run(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("site", flag.ContinueOnError)
	root := flags.String("root", ".", "the repository's root")
	dist := flags.String("out", "dist", "the folder to write")
	element := flags.String("element", "", "write the npm package wasm-former to this empty folder, and nothing else")
	brotli := flags.Int("brotli", 5, "the quality that files are packed with, up to 11, which takes most of a minute")
	serve := flags.String("serve", "", "then serve it at this address, for example :8080")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if *element != "" {
		return build.Element(*root, *element)
	}
	if err := build.Build(build.Options{Root: *root, Out: *dist, Log: out, Brotli: *brotli}); err != nil {
		return err
	}
	if *serve == "" {
		return nil
	}
	listener, err := net.Listen("tcp", *serve)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "serving %s at http://localhost:%d\n", *dist, listener.Addr().(*net.TCPAddr).Port)
	return http.Serve(listener, build.Handler(*dist))
}
