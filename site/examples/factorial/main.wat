;; n! = 1 * 2 * ... * n in a loop. The product fits an i32 up to 12!; from 13!
;; on only its low 32 bits are left.
(module
  (func (export "factorial") (param $n i32) (result i32)
    (local $product i32)
    (local.set $product (i32.const 1))
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (local.set $product (i32.mul (local.get $product) (local.get $n)))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $next)))
    (local.get $product)))
