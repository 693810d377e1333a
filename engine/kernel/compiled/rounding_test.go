//go:build (linux || darwin) && (amd64 || arm64)

package compiled_test

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"testing"
)

// TestRounding looks at every product of floats in the generated code: it must be
// converted at once, which rounds it, or arm64 could fuse it with a sum.
func TestRounding(t *testing.T) {
	fset := token.NewFileSet()
	var files []*ast.File
	for _, name := range []string{"kernel_gen.go", "cells.go"} {
		f, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, f)
	}
	info := &types.Info{Types: map[ast.Expr]types.TypeAndValue{}}
	config := types.Config{Importer: importer.ForCompiler(fset, "source", nil)}
	if _, err := config.Check("compiled", fset, files, info); err != nil {
		t.Fatal(err)
	}
	isFloat := func(e ast.Expr) bool { return types.Identical(info.TypeOf(e), types.Typ[types.Float64]) }
	rounded, seen := map[ast.Expr]bool{}, 0
	for _, f := range files {
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CallExpr:
				if info.Types[n.Fun].IsType() && isFloat(n) {
					rounded[n.Args[0]] = true
				}
			case *ast.BinaryExpr:
				if n.Op != token.MUL || !isFloat(n) {
					break
				}
				seen++
				if !rounded[n] {
					t.Errorf("%s: a product is not rounded", fset.Position(n.Pos()))
				}
			case *ast.AssignStmt:
				if n.Tok == token.MUL_ASSIGN && isFloat(n.Lhs[0]) {
					t.Errorf("%s: a product is not rounded", fset.Position(n.Pos()))
				}
			}
			return true
		})
	}
	if seen < 1000 {
		t.Errorf("%d products, want at least 1000", seen)
	}
}
