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
  (func $ctz (export "i32.ctz") (param $x i32) (result i32)
    (i32.popcnt (i32.and (i32.xor (local.get $x) (i32.const -1)) (i32.sub (local.get $x) (i32.const 1)))))

  (func $clz (export "i32.clz") (param $x i32) (result i32)
    (local.set $x (i32.or (local.get $x) (i32.shr_u (local.get $x) (i32.const 1))))
    (local.set $x (i32.or (local.get $x) (i32.shr_u (local.get $x) (i32.const 2))))
    (local.set $x (i32.or (local.get $x) (i32.shr_u (local.get $x) (i32.const 4))))
    (local.set $x (i32.or (local.get $x) (i32.shr_u (local.get $x) (i32.const 8))))
    (local.set $x (i32.or (local.get $x) (i32.shr_u (local.get $x) (i32.const 16))))
    (i32.popcnt (i32.xor (local.get $x) (i32.const -1))))

  ;; Values of 64 bits: $a is the lower word, $A the upper one.

  (func (export "i64.clz") (param $a i32) (param $A i32) (result i32 i32)
    (if (result i32) (local.get $A)
      (then (call $clz (local.get $A)))
      (else (i32.add (call $clz (local.get $a)) (i32.const 32))))
    (i32.const 0))

  (func (export "i64.ctz") (param $a i32) (param $A i32) (result i32 i32)
    (if (result i32) (local.get $a)
      (then (call $ctz (local.get $a)))
      (else (i32.add (call $ctz (local.get $A)) (i32.const 32))))
    (i32.const 0))

  ;; Shifts. What comes over from the other word has been shifted by one bit first, so that
  ;; nothing comes over if the count is 0.

  (func (export "i64.shl") (param $a i32) (param $A i32) (param $k i32) (param $K i32) (result i32 i32)
    (local $power i32)
    (local.set $power (i32.shl (i32.const 1) (local.get $k)))
    (if (result i32 i32) (i32.and (local.get $k) (i32.const 32))
      (then (i32.const 0) (i32.mul (local.get $a) (local.get $power)))
      (else
        (i32.mul (local.get $a) (local.get $power))
        (i32.add
          (i32.mul (local.get $A) (local.get $power))
          (i32.shr_u (i32.shr_u (local.get $a) (i32.const 1)) (i32.sub (i32.const 31) (local.get $k)))))))

  (func (export "i64.shr_u") (param $a i32) (param $A i32) (param $k i32) (param $K i32) (result i32 i32)
    (if (result i32 i32) (i32.and (local.get $k) (i32.const 32))
      (then (i32.shr_u (local.get $A) (local.get $k)) (i32.const 0))
      (else
        (i32.add
          (i32.shr_u (local.get $a) (local.get $k))
          (i32.shl (i32.shl (local.get $A) (i32.const 1)) (i32.sub (i32.const 31) (local.get $k))))
        (i32.shr_u (local.get $A) (local.get $k)))))

  (func (export "i64.shr_s") (param $a i32) (param $A i32) (param $k i32) (param $K i32) (result i32 i32)
    (if (result i32 i32) (i32.and (local.get $k) (i32.const 32))
      (then (i32.shr_s (local.get $A) (local.get $k)) (i32.shr_s (local.get $A) (i32.const 31)))
      (else
        (i32.add
          (i32.shr_u (local.get $a) (local.get $k))
          (i32.shl (i32.shl (local.get $A) (i32.const 1)) (i32.sub (i32.const 31) (local.get $k))))
        (i32.shr_s (local.get $A) (local.get $k)))))

  ;; By 32 or more, the words change places first.
  (func $rotl (export "i64.rotl") (param $a i32) (param $A i32) (param $k i32) (param $K i32) (result i32 i32)
    (local $power i32)
    (if (i32.and (local.get $k) (i32.const 32))
      (then (local.get $a) (local.set $a (local.get $A)) (local.set $A)))
    (local.set $power (i32.shl (i32.const 1) (local.get $k)))
    (local.set $k (i32.sub (i32.const 31) (local.get $k)))
    (i32.add
      (i32.mul (local.get $a) (local.get $power))
      (i32.shr_u (i32.shr_u (local.get $A) (i32.const 1)) (local.get $k)))
    (i32.add
      (i32.mul (local.get $A) (local.get $power))
      (i32.shr_u (i32.shr_u (local.get $a) (i32.const 1)) (local.get $k))))

  (func (export "i64.rotr") (param $a i32) (param $A i32) (param $k i32) (param $K i32) (result i32 i32)
    (call $rotl (local.get $a) (local.get $A) (i32.sub (i32.const 0) (local.get $k)) (local.get $K)))

  ;; The upper word of a product of two words, by halves of 16 bits.
  (func $upper (export "upper") (param $a i32) (param $b i32) (result i32)
    (local $al i32) (local $ah i32) (local $bl i32) (local $bh i32) (local $middle i32)
    (local.set $al (i32.and (local.get $a) (i32.const 0xffff)))
    (local.set $ah (i32.shr_u (local.get $a) (i32.const 16)))
    (local.set $bl (i32.and (local.get $b) (i32.const 0xffff)))
    (local.set $bh (i32.shr_u (local.get $b) (i32.const 16)))
    (local.set $middle (i32.add
      (i32.mul (local.get $ah) (local.get $bl))
      (i32.shr_u (i32.mul (local.get $al) (local.get $bl)) (i32.const 16))))
    (i32.add
      (i32.add
        (i32.mul (local.get $ah) (local.get $bh))
        (i32.shr_u (local.get $middle) (i32.const 16)))
      (i32.shr_u
        (i32.add
          (i32.mul (local.get $al) (local.get $bh))
          (i32.and (local.get $middle) (i32.const 0xffff)))
        (i32.const 16))))

  (func $mul (export "i64.mul") (param $a i32) (param $A i32) (param $b i32) (param $B i32) (result i32 i32)
    (i32.mul (local.get $a) (local.get $b))
    (i32.add
      (call $upper (local.get $a) (local.get $b))
      (i32.add
        (i32.mul (local.get $a) (local.get $B))
        (i32.mul (local.get $A) (local.get $b)))))

  ;; A digit of 16 bits of a quotient, for $n < $d·2^16 and a divisor $d with its top bit set;
  ;; $n has $next, 16 bits, as its lowest ones, and is $N·2^16 + $next. The quotient by the upper
  ;; half of $d is the digit or at most 2 more (Knuth, The Art of Computer Programming,
  ;; volume 2, 4.3.1, algorithm D).
  (func $digit (param $N i32) (param $next i32) (param $d i32) (result i32 i32)
    (local $q i32) (local $r i32) (local $dh i32) (local $product i32)
    (local.set $dh (i32.shr_u (local.get $d) (i32.const 16)))
    (local.set $q (i32.div_u (local.get $N) (local.get $dh)))
    (local.set $r (i32.sub (local.get $N) (i32.mul (local.get $q) (local.get $dh))))
    (local.set $product (i32.mul (local.get $q) (i32.and (local.get $d) (i32.const 0xffff))))
    (loop $again
      (if (i32.lt_u (local.get $r) (i32.const 0x10000))
        (then
          (if (i32.or
              (i32.gt_u (local.get $q) (i32.const 0xffff))
              (i32.gt_u (local.get $product) (i32.add (i32.mul (local.get $r) (i32.const 0x10000)) (local.get $next))))
            (then
              (local.set $q (i32.sub (local.get $q) (i32.const 1)))
              (local.set $product (i32.sub (local.get $product) (i32.and (local.get $d) (i32.const 0xffff))))
              (local.set $r (i32.add (local.get $r) (local.get $dh)))
              (br $again))))))
    (local.get $q)
    (i32.sub
      (i32.add (i32.mul (local.get $N) (i32.const 0x10000)) (local.get $next))
      (i32.mul (local.get $q) (local.get $d))))

  ;; Quotient and remainder of $A·2^32 + $a by a divisor with its top bit set, for $A < $d.
  (func $divide (export "divide") (param $a i32) (param $A i32) (param $d i32) (result i32 i32)
    (local $q i32)
    (call $digit (local.get $A) (i32.shr_u (local.get $a) (i32.const 16)) (local.get $d))
    (local.set $A)
    (local.set $q)
    (call $digit (local.get $A) (i32.and (local.get $a) (i32.const 0xffff)) (local.get $d))
    (local.set $A)
    (i32.add (i32.mul (local.get $q) (i32.const 0x10000)))
    (local.get $A))

  ;; Quotient, then remainder. With a divisor of one word they are long division by words,
  ;; operands shifted until its top bit is set. With two, so that the quotient has one, the
  ;; shifted divisor's upper word, with half the dividend, estimates it: it is that or at most
  ;; one more, and is lowered first so that the remainder tells.
  (func $divrem (param $a i32) (param $A i32) (param $b i32) (param $B i32) (result i32 i32 i32 i32)
    (local $k i32) (local $q i32) (local $Q i32) (local $power i32) (local $d i32)
    (if (i32.eqz (local.get $B))
      (then
        (if (i32.eqz (local.get $A)) ;; by zero this traps, and by zero the next one does
          (then
            (local.set $q (i32.div_u (local.get $a) (local.get $b)))
            (return (local.get $q) (i32.const 0)
              (i32.sub (local.get $a) (i32.mul (local.get $q) (local.get $b))) (i32.const 0))))
        (local.set $Q (i32.div_u (local.get $A) (local.get $b)))
        (local.set $A (i32.sub (local.get $A) (i32.mul (local.get $Q) (local.get $b))))
        (local.set $k (call $clz (local.get $b)))
        (local.set $power (i32.shl (i32.const 1) (local.get $k)))
        (call $divide
          (i32.mul (local.get $a) (local.get $power))
          (i32.add
            (i32.mul (local.get $A) (local.get $power))
            (i32.shr_u (i32.shr_u (local.get $a) (i32.const 1)) (i32.sub (i32.const 31) (local.get $k))))
          (i32.mul (local.get $b) (local.get $power)))
        (local.set $A)
        (local.set $q)
        (return (local.get $q) (local.get $Q) (i32.shr_u (local.get $A) (local.get $k)) (i32.const 0))))
    (if (i32.lt_u (local.get $A) (local.get $B))
      (then (return (i32.const 0) (i32.const 0) (local.get $a) (local.get $A))))
    (local.set $k (call $clz (local.get $B)))
    (local.set $d (i32.add
      (i32.shl (local.get $B) (local.get $k))
      (i32.shr_u (i32.shr_u (local.get $b) (i32.const 1)) (i32.sub (i32.const 31) (local.get $k)))))
    (call $divide
      (i32.add (i32.shr_u (local.get $a) (i32.const 1)) (i32.shl (local.get $A) (i32.const 31)))
      (i32.shr_u (local.get $A) (i32.const 1))
      (local.get $d))
    (drop)
    (local.set $q (i32.shr_u (i32.sub (i32.const 31) (local.get $k))))
    (if (local.get $q) (then (local.set $q (i32.sub (local.get $q) (i32.const 1)))))
    ;; n − q·d
    (local.set $A (i32.sub (local.get $A) (i32.add
      (i32.mul (local.get $q) (local.get $B))
      (call $upper (local.get $q) (local.get $b)))))
    (local.set $d (i32.mul (local.get $q) (local.get $b)))
    (local.set $A (i32.sub (local.get $A) (i32.lt_u (local.get $a) (local.get $d))))
    (local.set $a (i32.sub (local.get $a) (local.get $d)))
    (if (i32.or
        (i32.gt_u (local.get $A) (local.get $B))
        (i32.and (i32.eq (local.get $A) (local.get $B)) (i32.ge_u (local.get $a) (local.get $b))))
      (then
        (local.set $q (i32.add (local.get $q) (i32.const 1)))
        (local.set $A (i32.sub (i32.sub (local.get $A) (local.get $B)) (i32.lt_u (local.get $a) (local.get $b))))
        (local.set $a (i32.sub (local.get $a) (local.get $b)))))
    (local.get $q) (i32.const 0) (local.get $a) (local.get $A))

  (func $div (export "i64.div_u") (param $a i32) (param $A i32) (param $b i32) (param $B i32) (result i32 i32)
    (call $divrem (local.get $a) (local.get $A) (local.get $b) (local.get $B))
    (drop) (drop))

  (func $rem (export "i64.rem_u") (param $a i32) (param $A i32) (param $b i32) (param $B i32) (result i32 i32)
    (call $divrem (local.get $a) (local.get $A) (local.get $b) (local.get $B))
    (local.set $A) (local.set $a) (drop) (drop)
    (local.get $a) (local.get $A))

  (func $neg (param $a i32) (param $A i32) (result i32 i32)
    (i32.sub (i32.const 0) (local.get $a))
    (i32.sub (i32.sub (i32.const 0) (local.get $A)) (i32.ne (local.get $a) (i32.const 0))))

  (func $magnitude (param $a i32) (param $A i32) (result i32 i32)
    (if (result i32 i32) (i32.lt_s (local.get $A) (i32.const 0))
      (then (call $neg (local.get $a) (local.get $A)))
      (else (local.get $a) (local.get $A))))

  ;; The quotient is negative if one operand is, the remainder if the dividend is. Only
  ;; −2^63 by −1 has a quotient that is too large.
  (func (export "i64.div_s") (param $a i32) (param $A i32) (param $b i32) (param $B i32) (result i32 i32)
    (local $sign i32)
    (local.set $sign (i32.xor (local.get $A) (local.get $B)))
    (call $magnitude (local.get $a) (local.get $A))
    (call $magnitude (local.get $b) (local.get $B))
    (call $div)
    (local.set $A)
    (local.set $a)
    (if (i32.lt_s (local.get $sign) (i32.const 0))
      (then (return (call $neg (local.get $a) (local.get $A)))))
    (if (i32.lt_s (local.get $A) (i32.const 0))
      (then (call $trap_overflow)))
    (local.get $a) (local.get $A))

  (func (export "i64.rem_s") (param $a i32) (param $A i32) (param $b i32) (param $B i32) (result i32 i32)
    (local $sign i32)
    (local.set $sign (local.get $A))
    (call $magnitude (local.get $a) (local.get $A))
    (call $magnitude (local.get $b) (local.get $B))
    (call $rem)
    (if (param i32 i32) (result i32 i32) (i32.lt_s (local.get $sign) (i32.const 0))
      (then (call $neg))))
)
