;; A module without exceptions of its own, which those of another one pass.
(module
  (import "throw" "throws" (func $throws (param i32) (result i32)))
  (func (export "through") (param i32) (result i32)
    (i32.mul (i32.const 2) (call $throws (local.get 0)))))
