;; What the worker runs once while nobody waits, see warm.go: a loop with a
;; call, memory and output, so that most of the engine's code has been used.
;; warm.wasm is this file, by site/examples/assemble.mjs.
(module
  (import "env" "output_byte" (func $out (param i32)))
  (memory 1)
  (global $g (mut i32) (i32.const 0))
  (func $square (param i32) (result i32)
    local.get 0
    local.get 0
    i32.mul)
  (func (export "compute") (param i32)
    (local $i i32)
    loop $again
      local.get $i
      local.get $i
      call $square
      i32.store
      local.get $i
      i32.load8_u
      i32.const 255
      i32.and
      call $out
      local.get $i
      i32.const 1
      i32.add
      local.tee $i
      global.set $g
      local.get $i
      i32.const 100
      i32.lt_u
      br_if $again
    end)
  (global (export "__heap_base") i32 (i32.const 1024)))
