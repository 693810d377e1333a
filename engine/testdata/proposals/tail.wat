;; Functions that call each other in one frame, with parameters and locals of many kinds: all
;; that is not a parameter is to begin as 0.
(module
  (type $step (func (param i32 i64) (result i64)))
  (table (export "table") 3 funcref)
  (elem (i32.const 0) $even $odd $even)
  (func $even (export "even") (type $step) (local i64 i32 f64)
    (if (i32.eqz (local.get 0)) (then (return (local.get 1))))
    (local.set 1 (i64.add (local.get 1) (i64.add (local.get 2) (i64.extend_i32_u (local.get 3)))))
    (local.set 1 (i64.add (local.get 1) (i64.reinterpret_f64 (local.get 4))))
    (local.set 2 (i64.const 1000)) (local.set 3 (i32.const 2000)) (local.set 4 (f64.const 3))
    (return_call $odd (i32.sub (local.get 0) (i32.const 1)) (i64.add (local.get 1) (i64.const 1)) (i32.const 9)))
  (func $odd (param i32 i64 i32) (result i64) (local i32 i64)
    (if (i32.eqz (local.get 0)) (then (return (i64.sub (i64.const 0) (local.get 1)))))
    (local.set 1 (i64.add (local.get 1) (i64.add (local.get 4) (i64.extend_i32_u (local.get 3)))))
    (local.set 3 (i32.const 50)) (local.set 4 (i64.const 60))
    (return_call $even (i32.sub (local.get 0) (i32.const 1)) (i64.add (local.get 1) (i64.const 1)))))
