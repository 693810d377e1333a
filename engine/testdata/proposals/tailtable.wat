;; Tail calls through a table that another module has filled.
(module
  (type $step (func (param i32 i64) (result i64)))
  (import "tail" "table" (table 3 funcref))
  (import "tail" "even" (func $even (type $step)))
  (func (export "jump") (type $step) (local i64 i64 i64 i64)
    (local.set 2 (i64.const -1)) (local.set 3 (i64.const -2)) (local.set 4 (i64.const -3)) (local.set 5 (i64.const -4))
    (return_call_indirect (type $step) (local.get 0) (local.get 1) (i32.const 2)))
  (func (export "across") (type $step) (local i64 i64 i64 i64)
    (local.set 2 (i64.const -1)) (local.set 3 (i64.const -2)) (local.set 4 (i64.const -3)) (local.set 5 (i64.const -4))
    (return_call $even (local.get 0) (local.get 1))))
