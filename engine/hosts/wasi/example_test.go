package wasi_test

import (
	"context"
	"fmt"
	"log"
	"os"
	"time"

	"wasmformer/engine"
	"wasmformer/engine/hosts/wasi"
)

// A program that reads, writes, makes, moves and removes files finds them in memory, and
// leaves them there.
func Example() {
	ctx := context.Background()
	binary, err := os.ReadFile("../../../cmd/wasmformer/testdata/files.wasm")
	if err != nil {
		log.Fatal(err)
	}
	module, err := engine.Compile(binary)
	if err != nil {
		log.Fatal(err)
	}
	files := wasi.NewFS()
	root, err := files.Preopen("/")
	if err != nil {
		log.Fatal(err)
	}
	for _, name := range []string{"a.txt", "old.txt", "x.txt", "sub/c.txt"} {
		if err := root.Add(wasi.File{Path: name, Data: []byte(name)}, time.Time{}); err != nil {
			log.Fatal(err)
		}
	}
	host := wasi.New(wasi.Config{Args: []string{"files"}, Stdin: os.Stdin, Files: files})
	instance, err := module.Instantiate(ctx, engine.Options{Hosts: []engine.Host{host}})
	if err != nil {
		log.Fatal(err)
	}
	code, err := instance.Start(ctx)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("exit code", code)
	for file := range root.All() {
		fmt.Printf("%v %s %q\n", file.Mode, file.Path, string(file.Data)+file.Target)
	}
	// Output:
	// exit code 0
	// -rw-rw-rw- a.txt "a.txta.txt"
	// drwxrwxrwx sub ""
	// -rw-rw-rw- sub/c.txt "sub/c.txt"
	// -rw-rw-rw- sub/b.txt "a.txt"
	// -rw-rw-rw- y.txt "x.txt"
	// drwxrwxrwx made ""
	// drwxrwxrwx made/in ""
	// Lrw-rw-rw- evil "../../etc/passwd"
}
