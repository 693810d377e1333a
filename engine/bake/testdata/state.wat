;; What a program has when it begins: memory, also bytes of negative numbers and those at its
;; end, a table, a global, and a start function that changes some of it.
(module
  (memory 1 3)
  (data (i32.const 8) "\80\7f\ff\fe\00\01")
  (data (i32.const 65530) "\ff\01\ff\02\80\80")
  (table 2 funcref)
  (elem (i32.const 0) $double $negate)
  (type $unary (func (param i32) (result i32)))
  (global $count (mut i32) (i32.const 41))

  (func $start
    (global.set $count (i32.add (global.get $count) (i32.const 1)))
    (i32.store8 (i32.const 9) (i32.const 0x81)))
  (start $start)

  (func $double (type $unary) (i32.mul (local.get 0) (i32.const 2)))
  (func $negate (type $unary) (i32.sub (i32.const 0) (local.get 0)))

  (func (export "load8_s") (param i32) (result i32) (i32.load8_s (local.get 0)))
  (func (export "load8_u") (param i32) (result i32) (i32.load8_u (local.get 0)))
  (func (export "load16_s") (param i32) (result i32) (i32.load16_s (local.get 0)))
  (func (export "load16_u") (param i32) (result i32) (i32.load16_u (local.get 0)))
  (func (export "load") (param i32) (result i32) (i32.load (local.get 0)))
  (func (export "store8") (param i32 i32) (i32.store8 (local.get 0) (local.get 1)))
  (func (export "size") (result i32) (memory.size))
  (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
  (func (export "count") (result i32)
    (global.set $count (i32.add (global.get $count) (i32.const 1)))
    (global.get $count))
  (func (export "indirect") (param i32 i32) (result i32)
    (call_indirect (type $unary) (local.get 1) (local.get 0)))
  (func (export "divide") (param i32 i32) (result i32 i32)
    (i32.div_u (local.get 0) (local.get 1))
    (i32.rem_u (local.get 0) (local.get 1))))
