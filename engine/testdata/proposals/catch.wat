;; Catches what another module has thrown, by its tag, and has a tag of the same type.
(module
  (import "throw" "e" (tag $e (param i32 i64)))
  (import "through" "through" (func $through (param i32) (result i32)))
  (tag $own (param i32 i64))
  (func (export "catches") (param i32) (result i32 i64)
    (block $caught (result i32 i64)
      (try_table (catch $own $caught) (catch $e $caught) (drop (call $through (local.get 0))))
      (i32.const -1) (i64.const 0))))
