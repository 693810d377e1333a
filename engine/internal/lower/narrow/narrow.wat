;; Instructions that the seed's machine lacks, as routines. Each export is named after
;; the instruction that it stands for. Values of 64 bits are two words, the lower one first.
(module
  (import "machine" "trap_divide" (func $trap_divide))
  (import "machine" "trap_overflow" (func $trap_overflow))

  (func $abs (param $x i32) (result i32)
    (if (result i32) (i32.lt_s (local.get $x) (i32.const 0))
      (then (i32.sub (i32.const 0) (local.get $x)))
      (else (local.get $x))))

  (func (export "i32.div_s") (param $a i32) (param $b i32) (result i32)
    (local $q i32)
    (local.set $q (i32.div_u (call $abs (local.get $a)) (call $abs (local.get $b))))
    (if (i32.lt_s (i32.xor (local.get $a) (local.get $b)) (i32.const 0))
      (then (return (i32.sub (i32.const 0) (local.get $q)))))
    (if (i32.lt_s (local.get $q) (i32.const 0))
      (then (call $trap_overflow)))
    (local.get $q))

  (func (export "i32.rem_s") (param $a i32) (param $b i32) (result i32)
    (local $r i32)
    (local.set $r (i32.rem_u (call $abs (local.get $a)) (call $abs (local.get $b))))
    (if (result i32) (i32.lt_s (local.get $a) (i32.const 0))
      (then (i32.sub (i32.const 0) (local.get $r)))
      (else (local.get $r))))

  (func (export "i32.rotl") (param $a i32) (param $k i32) (result i32)
    (i32.or (i32.shl (local.get $a) (local.get $k))
      (i32.and ;; nothing comes around if the count is 0
        (i32.shr_u (local.get $a) (i32.sub (i32.const 0) (local.get $k)))
        (i32.sub (i32.eqz (i32.and (local.get $k) (i32.const 31))) (i32.const 1)))))

  (func (export "i32.rotr") (param $a i32) (param $k i32) (result i32)
    (i32.or (i32.shr_u (local.get $a) (local.get $k))
      (i32.and
        (i32.shl (local.get $a) (i32.sub (i32.const 0) (local.get $k)))
        (i32.sub (i32.eqz (i32.and (local.get $k) (i32.const 31))) (i32.const 1)))))

  ;; The bits below the lowest one that is set, and those from the highest one on.
  (func (export "i32.ctz") (param $x i32) (result i32)
    (i32.popcnt (i32.and (i32.xor (local.get $x) (i32.const -1)) (i32.sub (local.get $x) (i32.const 1)))))

  (func (export "i32.clz") (param $x i32) (result i32)
    (local.set $x (i32.or (local.get $x) (i32.shr_u (local.get $x) (i32.const 1))))
    (local.set $x (i32.or (local.get $x) (i32.shr_u (local.get $x) (i32.const 2))))
    (local.set $x (i32.or (local.get $x) (i32.shr_u (local.get $x) (i32.const 4))))
    (local.set $x (i32.or (local.get $x) (i32.shr_u (local.get $x) (i32.const 8))))
    (local.set $x (i32.or (local.get $x) (i32.shr_u (local.get $x) (i32.const 16))))
    (i32.popcnt (i32.xor (local.get $x) (i32.const -1))))
)
