;; Seed 362: the replay that reads memory off the trace took a function's
;; parameters for one cell each. Behind an i64 or f64 it lost the last ones
;; when the function was called, and so put stores at wrong addresses.
(module
  (memory (export "memory") 1)
  (func (export "hangLimitInitializer"))
  (func $store (param i64 f64 i32 i32)
    (i32.store (local.get 3) (local.get 2)))
  (func (export "run")
    (call $store (i64.const 1) (f64.const 2) (i32.const 3) (i32.const 40))))
