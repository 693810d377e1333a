;; Vector instructions as routines. Each export is named after the instruction that it stands
;; for, and does it to a part of the vectors: the lowering calls it for each part. Which part
;; that is, its type tells: it takes as many words of each operand as there are in a parameter,
;; and gives as many as there are in the result. One that takes all words is called once.
;;
;; Lanes of 8 and of 16 bits stand in words of 32 bits, the first one lowest, and are computed
;; side by side: h is the mask of their sign bits, which are kept out of sums, so that no carry
;; leaves a lane.
(module

  ;; Bits.

  (func (export "v128.not") (param $x i64) (result i64) (i64.xor (local.get $x) (i64.const -1)))
  (func (export "v128.and") (param $x i64) (param $y i64) (result i64) (i64.and (local.get $x) (local.get $y)))
  (func (export "v128.or") (param $x i64) (param $y i64) (result i64) (i64.or (local.get $x) (local.get $y)))
  (func (export "v128.xor") (param $x i64) (param $y i64) (result i64) (i64.xor (local.get $x) (local.get $y)))
  (func (export "v128.andnot") (param $x i64) (param $y i64) (result i64)
    (i64.and (local.get $x) (i64.xor (local.get $y) (i64.const -1))))
  (func (export "v128.bitselect") (export "i8x16.relaxed_laneselect") (export "i16x8.relaxed_laneselect")
    (export "i32x4.relaxed_laneselect") (export "i64x2.relaxed_laneselect")
    (param $x i32) (param $y i32) (param $m i32) (result i32)
    (i32.xor (local.get $y)
      (i32.and (i32.xor (local.get $x) (local.get $y)) (local.get $m))))
  (func (export "v128.any_true") (param $a i32) (param $b i32) (param $c i32) (param $d i32) (result i32)
    (i32.ne (i32.const 0)
      (i32.or (i32.or (local.get $a) (local.get $b)) (i32.or (local.get $c) (local.get $d)))))

  ;; Lanes of 8 bits.

  (func $add8 (export "i8x16.add") (param $x i32) (param $y i32) (result i32)
    (i32.xor
      (i32.add (i32.and (local.get $x) (i32.const 0x7f7f7f7f)) (i32.and (local.get $y) (i32.const 0x7f7f7f7f)))
      (i32.and (i32.xor (local.get $x) (local.get $y)) (i32.const 0x80808080))))

  (func $sub8 (export "i8x16.sub") (param $x i32) (param $y i32) (result i32)
    (i32.xor
      (i32.sub (i32.or (local.get $x) (i32.const 0x80808080)) (i32.and (local.get $y) (i32.const 0x7f7f7f7f)))
      (i32.and (i32.xor (i32.xor (local.get $x) (i32.const -1)) (local.get $y)) (i32.const 0x80808080))))

  (func (export "i8x16.neg") (param $x i32) (result i32)
    (call $sub8 (i32.const 0) (local.get $x)))

  ;; All bits of the lanes whose sign bit is set.
  (func $fill8 (param $m i32) (result i32)
    (local.set $m (i32.and (local.get $m) (i32.const 0x80808080)))
    (i32.sub (i32.shl (local.get $m) (i32.const 1)) (i32.shr_u (local.get $m) (i32.const 7))))

  ;; m ? x : y, bit by bit.
  (func $pick (param $x i32) (param $y i32) (param $m i32) (result i32)
    (i32.xor (local.get $y)
      (i32.and (i32.xor (local.get $x) (local.get $y)) (local.get $m))))

  (func (export "i8x16.abs") (param $x i32) (result i32)
    (local $m i32)
    (local.set $m (call $fill8 (local.get $x)))
    (call $sub8 (i32.xor (local.get $x) (local.get $m)) (local.get $m)))

  ;; The sign bits of the lanes that are not 0.
  (func $some8 (param $x i32) (result i32)
    (i32.and (i32.const 0x80808080)
      (i32.or (local.get $x)
        (i32.add (i32.and (local.get $x) (i32.const 0x7f7f7f7f)) (i32.const 0x7f7f7f7f)))))

  (func $ne8 (export "i8x16.ne") (param $x i32) (param $y i32) (result i32)
    (call $fill8 (call $some8 (i32.xor (local.get $x) (local.get $y)))))
  (func (export "i8x16.eq") (param $x i32) (param $y i32) (result i32)
    (i32.xor (call $ne8 (local.get $x) (local.get $y)) (i32.const -1)))

  ;; x < y where y alone has the sign bit, or where the difference has it and the signs agree.
  (func $lt_u8 (export "i8x16.lt_u") (param $x i32) (param $y i32) (result i32)
    (call $fill8
      (i32.or
        (i32.and (i32.xor (local.get $x) (i32.const -1)) (local.get $y))
        (i32.and (i32.xor (i32.xor (local.get $x) (i32.const -1)) (local.get $y))
          (call $sub8 (local.get $x) (local.get $y))))))
  (func $lt_s8 (export "i8x16.lt_s") (param $x i32) (param $y i32) (result i32)
    (call $lt_u8 (i32.xor (local.get $x) (i32.const 0x80808080)) (i32.xor (local.get $y) (i32.const 0x80808080))))
  (func (export "i8x16.gt_u") (param $x i32) (param $y i32) (result i32)
    (call $lt_u8 (local.get $y) (local.get $x)))
  (func (export "i8x16.le_u") (param $x i32) (param $y i32) (result i32)
    (i32.xor (call $lt_u8 (local.get $y) (local.get $x)) (i32.const -1)))
  (func (export "i8x16.ge_u") (param $x i32) (param $y i32) (result i32)
    (i32.xor (call $lt_u8 (local.get $x) (local.get $y)) (i32.const -1)))
  (func (export "i8x16.min_u") (param $x i32) (param $y i32) (result i32)
    (call $pick (local.get $x) (local.get $y) (call $lt_u8 (local.get $x) (local.get $y))))
  (func (export "i8x16.max_u") (param $x i32) (param $y i32) (result i32)
    (call $pick (local.get $y) (local.get $x) (call $lt_u8 (local.get $x) (local.get $y))))
  (func (export "i8x16.gt_s") (param $x i32) (param $y i32) (result i32)
    (call $lt_s8 (local.get $y) (local.get $x)))
  (func (export "i8x16.le_s") (param $x i32) (param $y i32) (result i32)
    (i32.xor (call $lt_s8 (local.get $y) (local.get $x)) (i32.const -1)))
  (func (export "i8x16.ge_s") (param $x i32) (param $y i32) (result i32)
    (i32.xor (call $lt_s8 (local.get $x) (local.get $y)) (i32.const -1)))
  (func (export "i8x16.min_s") (param $x i32) (param $y i32) (result i32)
    (call $pick (local.get $x) (local.get $y) (call $lt_s8 (local.get $x) (local.get $y))))
  (func (export "i8x16.max_s") (param $x i32) (param $y i32) (result i32)
    (call $pick (local.get $y) (local.get $x) (call $lt_s8 (local.get $x) (local.get $y))))

  ;; A sum is too large where it is less than a summand.
  (func (export "i8x16.add_sat_u") (param $x i32) (param $y i32) (result i32)
    (local $sum i32)
    (local.set $sum (call $add8 (local.get $x) (local.get $y)))
    (i32.or (local.get $sum) (call $lt_u8 (local.get $sum) (local.get $x))))
  (func (export "i8x16.sub_sat_u") (param $x i32) (param $y i32) (result i32)
    (i32.and (call $sub8 (local.get $x) (local.get $y))
      (i32.xor (call $lt_u8 (local.get $x) (local.get $y)) (i32.const -1))))

  ;; r, but the limit on x's side of 0 in the lanes where m has the sign bit.
  (func $saturate8 (param $r i32) (param $x i32) (param $m i32) (result i32)
    (call $pick
      (i32.add (i32.const 0x7f7f7f7f)
        (i32.shr_u (i32.and (local.get $x) (i32.const 0x80808080)) (i32.const 7)))
      (local.get $r)
      (call $fill8 (local.get $m))))
  (func (export "i8x16.add_sat_s") (param $x i32) (param $y i32) (result i32)
    (local $r i32)
    (local.set $r (call $add8 (local.get $x) (local.get $y)))
    (call $saturate8 (local.get $r) (local.get $x)
      (i32.and (i32.xor (local.get $x) (local.get $r)) (i32.xor (local.get $y) (local.get $r)))))
  (func (export "i8x16.sub_sat_s") (param $x i32) (param $y i32) (result i32)
    (local $r i32)
    (local.set $r (call $sub8 (local.get $x) (local.get $y)))
    (call $saturate8 (local.get $r) (local.get $x)
      (i32.and (i32.xor (local.get $x) (local.get $y)) (i32.xor (local.get $x) (local.get $r)))))

  ;; Half of the sum, rounded up: all bits of either less half of those of one alone.
  (func (export "i8x16.avgr_u") (param $x i32) (param $y i32) (result i32)
    (i32.sub (i32.or (local.get $x) (local.get $y))
      (i32.and (i32.shr_u (i32.xor (local.get $x) (local.get $y)) (i32.const 1)) (i32.const 0x7f7f7f7f))))

  ;; A word is shifted, and what comes from the next lane is cut off.
  (func (export "i8x16.shl") (param $x i32) (param $k i32) (result i32)
    (local.set $k (i32.and (local.get $k) (i32.const 7)))
    (i32.and (i32.shl (local.get $x) (local.get $k))
      (i32.mul (i32.and (i32.shl (i32.const 255) (local.get $k)) (i32.const 255)) (i32.const 0x01010101))))
  (func $shr_u8 (export "i8x16.shr_u") (param $x i32) (param $k i32) (result i32)
    (local.set $k (i32.and (local.get $k) (i32.const 7)))
    (i32.and (i32.shr_u (local.get $x) (local.get $k))
      (i32.mul (i32.shr_u (i32.const 255) (local.get $k)) (i32.const 0x01010101))))
  ;; Of a negative lane the complement is shifted.
  (func (export "i8x16.shr_s") (param $x i32) (param $k i32) (result i32)
    (local $m i32)
    (local.set $m (call $fill8 (local.get $x)))
    (i32.xor (local.get $m)
      (call $shr_u8 (i32.xor (local.get $x) (local.get $m)) (local.get $k))))

  (func (export "i8x16.all_true") (param $a i32) (param $b i32) (param $c i32) (param $d i32) (result i32)
    (i32.eq (i32.const 0x80808080)
      (i32.and
        (i32.and (call $some8 (local.get $a)) (call $some8 (local.get $b)))
        (i32.and (call $some8 (local.get $c)) (call $some8 (local.get $d))))))

  ;; Lanes of 16 bits.

  (func $add16 (export "i16x8.add") (param $x i32) (param $y i32) (result i32)
    (i32.xor
      (i32.add (i32.and (local.get $x) (i32.const 0x7fff7fff)) (i32.and (local.get $y) (i32.const 0x7fff7fff)))
      (i32.and (i32.xor (local.get $x) (local.get $y)) (i32.const 0x80008000))))

  (func $sub16 (export "i16x8.sub") (param $x i32) (param $y i32) (result i32)
    (i32.xor
      (i32.sub (i32.or (local.get $x) (i32.const 0x80008000)) (i32.and (local.get $y) (i32.const 0x7fff7fff)))
      (i32.and (i32.xor (i32.xor (local.get $x) (i32.const -1)) (local.get $y)) (i32.const 0x80008000))))

  (func (export "i16x8.neg") (param $x i32) (result i32)
    (call $sub16 (i32.const 0) (local.get $x)))

  ;; All bits of the lanes whose sign bit is set.
  (func $fill16 (param $m i32) (result i32)
    (local.set $m (i32.and (local.get $m) (i32.const 0x80008000)))
    (i32.sub (i32.shl (local.get $m) (i32.const 1)) (i32.shr_u (local.get $m) (i32.const 15))))

  (func (export "i16x8.abs") (param $x i32) (result i32)
    (local $m i32)
    (local.set $m (call $fill16 (local.get $x)))
    (call $sub16 (i32.xor (local.get $x) (local.get $m)) (local.get $m)))

  ;; The sign bits of the lanes that are not 0.
  (func $some16 (param $x i32) (result i32)
    (i32.and (i32.const 0x80008000)
      (i32.or (local.get $x)
        (i32.add (i32.and (local.get $x) (i32.const 0x7fff7fff)) (i32.const 0x7fff7fff)))))

  (func $ne16 (export "i16x8.ne") (param $x i32) (param $y i32) (result i32)
    (call $fill16 (call $some16 (i32.xor (local.get $x) (local.get $y)))))
  (func (export "i16x8.eq") (param $x i32) (param $y i32) (result i32)
    (i32.xor (call $ne16 (local.get $x) (local.get $y)) (i32.const -1)))

  ;; x < y where y alone has the sign bit, or where the difference has it and the signs agree.
  (func $lt_u16 (export "i16x8.lt_u") (param $x i32) (param $y i32) (result i32)
    (call $fill16
      (i32.or
        (i32.and (i32.xor (local.get $x) (i32.const -1)) (local.get $y))
        (i32.and (i32.xor (i32.xor (local.get $x) (i32.const -1)) (local.get $y))
          (call $sub16 (local.get $x) (local.get $y))))))
  (func $lt_s16 (export "i16x8.lt_s") (param $x i32) (param $y i32) (result i32)
    (call $lt_u16 (i32.xor (local.get $x) (i32.const 0x80008000)) (i32.xor (local.get $y) (i32.const 0x80008000))))
  (func (export "i16x8.gt_u") (param $x i32) (param $y i32) (result i32)
    (call $lt_u16 (local.get $y) (local.get $x)))
  (func (export "i16x8.le_u") (param $x i32) (param $y i32) (result i32)
    (i32.xor (call $lt_u16 (local.get $y) (local.get $x)) (i32.const -1)))
  (func (export "i16x8.ge_u") (param $x i32) (param $y i32) (result i32)
    (i32.xor (call $lt_u16 (local.get $x) (local.get $y)) (i32.const -1)))
  (func (export "i16x8.min_u") (param $x i32) (param $y i32) (result i32)
    (call $pick (local.get $x) (local.get $y) (call $lt_u16 (local.get $x) (local.get $y))))
  (func (export "i16x8.max_u") (param $x i32) (param $y i32) (result i32)
    (call $pick (local.get $y) (local.get $x) (call $lt_u16 (local.get $x) (local.get $y))))
  (func (export "i16x8.gt_s") (param $x i32) (param $y i32) (result i32)
    (call $lt_s16 (local.get $y) (local.get $x)))
  (func (export "i16x8.le_s") (param $x i32) (param $y i32) (result i32)
    (i32.xor (call $lt_s16 (local.get $y) (local.get $x)) (i32.const -1)))
  (func (export "i16x8.ge_s") (param $x i32) (param $y i32) (result i32)
    (i32.xor (call $lt_s16 (local.get $x) (local.get $y)) (i32.const -1)))
  (func (export "i16x8.min_s") (param $x i32) (param $y i32) (result i32)
    (call $pick (local.get $x) (local.get $y) (call $lt_s16 (local.get $x) (local.get $y))))
  (func (export "i16x8.max_s") (param $x i32) (param $y i32) (result i32)
    (call $pick (local.get $y) (local.get $x) (call $lt_s16 (local.get $x) (local.get $y))))

  ;; A sum is too large where it is less than a summand.
  (func (export "i16x8.add_sat_u") (param $x i32) (param $y i32) (result i32)
    (local $sum i32)
    (local.set $sum (call $add16 (local.get $x) (local.get $y)))
    (i32.or (local.get $sum) (call $lt_u16 (local.get $sum) (local.get $x))))
  (func (export "i16x8.sub_sat_u") (param $x i32) (param $y i32) (result i32)
    (i32.and (call $sub16 (local.get $x) (local.get $y))
      (i32.xor (call $lt_u16 (local.get $x) (local.get $y)) (i32.const -1))))

  ;; r, but the limit on x's side of 0 in the lanes where m has the sign bit.
  (func $saturate16 (param $r i32) (param $x i32) (param $m i32) (result i32)
    (call $pick
      (i32.add (i32.const 0x7fff7fff)
        (i32.shr_u (i32.and (local.get $x) (i32.const 0x80008000)) (i32.const 15)))
      (local.get $r)
      (call $fill16 (local.get $m))))
  (func (export "i16x8.add_sat_s") (param $x i32) (param $y i32) (result i32)
    (local $r i32)
    (local.set $r (call $add16 (local.get $x) (local.get $y)))
    (call $saturate16 (local.get $r) (local.get $x)
      (i32.and (i32.xor (local.get $x) (local.get $r)) (i32.xor (local.get $y) (local.get $r)))))
  (func (export "i16x8.sub_sat_s") (param $x i32) (param $y i32) (result i32)
    (local $r i32)
    (local.set $r (call $sub16 (local.get $x) (local.get $y)))
    (call $saturate16 (local.get $r) (local.get $x)
      (i32.and (i32.xor (local.get $x) (local.get $y)) (i32.xor (local.get $x) (local.get $r)))))

  ;; Half of the sum, rounded up: all bits of either less half of those of one alone.
  (func (export "i16x8.avgr_u") (param $x i32) (param $y i32) (result i32)
    (i32.sub (i32.or (local.get $x) (local.get $y))
      (i32.and (i32.shr_u (i32.xor (local.get $x) (local.get $y)) (i32.const 1)) (i32.const 0x7fff7fff))))

  ;; A word is shifted, and what comes from the next lane is cut off.
  (func (export "i16x8.shl") (param $x i32) (param $k i32) (result i32)
    (local.set $k (i32.and (local.get $k) (i32.const 15)))
    (i32.and (i32.shl (local.get $x) (local.get $k))
      (i32.mul (i32.and (i32.shl (i32.const 65535) (local.get $k)) (i32.const 65535)) (i32.const 0x00010001))))
  (func $shr_u16 (export "i16x8.shr_u") (param $x i32) (param $k i32) (result i32)
    (local.set $k (i32.and (local.get $k) (i32.const 15)))
    (i32.and (i32.shr_u (local.get $x) (local.get $k))
      (i32.mul (i32.shr_u (i32.const 65535) (local.get $k)) (i32.const 0x00010001))))
  ;; Of a negative lane the complement is shifted.
  (func (export "i16x8.shr_s") (param $x i32) (param $k i32) (result i32)
    (local $m i32)
    (local.set $m (call $fill16 (local.get $x)))
    (i32.xor (local.get $m)
      (call $shr_u16 (i32.xor (local.get $x) (local.get $m)) (local.get $k))))

  (func (export "i16x8.all_true") (param $a i32) (param $b i32) (param $c i32) (param $d i32) (result i32)
    (i32.eq (i32.const 0x80008000)
      (i32.and
        (i32.and (call $some16 (local.get $a)) (call $some16 (local.get $b)))
        (i32.and (call $some16 (local.get $c)) (call $some16 (local.get $d))))))

  (func (export "i8x16.popcnt") (param $x i32) (result i32)
    (local.set $x (i32.sub (local.get $x) (i32.and (i32.shr_u (local.get $x) (i32.const 1)) (i32.const 0x55555555))))
    (local.set $x (i32.add (i32.and (local.get $x) (i32.const 0x33333333))
      (i32.and (i32.shr_u (local.get $x) (i32.const 2)) (i32.const 0x33333333))))
    (i32.and (i32.add (local.get $x) (i32.shr_u (local.get $x) (i32.const 4))) (i32.const 0x0f0f0f0f)))

  ;; The bytes' sign bits: a multiplication brings them next to each other.
  (func $signs8 (param $x i32) (result i32)
    (i32.and (i32.const 15)
      (i32.shr_u
        (i32.mul (i32.and (i32.shr_u (local.get $x) (i32.const 7)) (i32.const 0x01010101)) (i32.const 0x204081))
        (i32.const 21))))
  (func (export "i8x16.bitmask") (param $a i32) (param $b i32) (param $c i32) (param $d i32) (result i32)
    (i32.or
      (i32.or (call $signs8 (local.get $a)) (i32.shl (call $signs8 (local.get $b)) (i32.const 4)))
      (i32.or (i32.shl (call $signs8 (local.get $c)) (i32.const 8)) (i32.shl (call $signs8 (local.get $d)) (i32.const 12)))))
  (func $signs16 (param $x i32) (result i32)
    (i32.or (i32.and (i32.shr_u (local.get $x) (i32.const 15)) (i32.const 1))
      (i32.and (i32.shr_u (local.get $x) (i32.const 30)) (i32.const 2))))
  (func (export "i16x8.bitmask") (param $a i32) (param $b i32) (param $c i32) (param $d i32) (result i32)
    (i32.or
      (i32.or (call $signs16 (local.get $a)) (i32.shl (call $signs16 (local.get $b)) (i32.const 2)))
      (i32.or (i32.shl (call $signs16 (local.get $c)) (i32.const 4)) (i32.shl (call $signs16 (local.get $d)) (i32.const 6)))))
  (func (export "i32x4.bitmask") (param $a i32) (param $b i32) (param $c i32) (param $d i32) (result i32)
    (i32.or
      (i32.or (i32.shr_u (local.get $a) (i32.const 31)) (i32.shl (i32.shr_u (local.get $b) (i32.const 31)) (i32.const 1)))
      (i32.or (i32.shl (i32.shr_u (local.get $c) (i32.const 31)) (i32.const 2)) (i32.shl (i32.shr_u (local.get $d) (i32.const 31)) (i32.const 3)))))
  (func (export "i64x2.bitmask") (param i32) (param $b i32) (param i32) (param $d i32) (result i32)
    (i32.or (i32.shr_u (local.get $b) (i32.const 31)) (i32.shl (i32.shr_u (local.get $d) (i32.const 31)) (i32.const 1))))

  (func (export "i32x4.all_true") (param $a i32) (param $b i32) (param $c i32) (param $d i32) (result i32)
    (i32.and
      (i32.and (i32.ne (local.get $a) (i32.const 0)) (i32.ne (local.get $b) (i32.const 0)))
      (i32.and (i32.ne (local.get $c) (i32.const 0)) (i32.ne (local.get $d) (i32.const 0)))))
  (func (export "i64x2.all_true") (param $a i64) (param $b i64) (result i32)
    (i32.and (i64.ne (local.get $a) (i64.const 0)) (i64.ne (local.get $b) (i64.const 0))))

  ;; Byte i of the words, 0 if there is none.
  (func $byte (param $a i32) (param $b i32) (param $c i32) (param $d i32) (param $i i32) (result i32)
    (if (i32.gt_u (local.get $i) (i32.const 15)) (then (return (i32.const 0))))
    (i32.and (i32.const 255)
      (i32.shr_u
        (select
          (select (local.get $d) (local.get $c) (i32.and (local.get $i) (i32.const 4)))
          (select (local.get $b) (local.get $a) (i32.and (local.get $i) (i32.const 4)))
          (i32.and (local.get $i) (i32.const 8)))
        (i32.shl (local.get $i) (i32.const 3)))))
  (func $bytes (param $a i32) (param $b i32) (param $c i32) (param $d i32) (param $s i32) (result i32)
    (i32.or
      (i32.or
        (call $byte (local.get $a) (local.get $b) (local.get $c) (local.get $d)
          (i32.and (local.get $s) (i32.const 255)))
        (i32.shl
          (call $byte (local.get $a) (local.get $b) (local.get $c) (local.get $d)
            (i32.and (i32.shr_u (local.get $s) (i32.const 8)) (i32.const 255)))
          (i32.const 8)))
      (i32.or
        (i32.shl
          (call $byte (local.get $a) (local.get $b) (local.get $c) (local.get $d)
            (i32.and (i32.shr_u (local.get $s) (i32.const 16)) (i32.const 255)))
          (i32.const 16))
        (i32.shl
          (call $byte (local.get $a) (local.get $b) (local.get $c) (local.get $d)
            (i32.shr_u (local.get $s) (i32.const 24)))
          (i32.const 24)))))
  (func (export "i8x16.swizzle") (export "i8x16.relaxed_swizzle") (param $a i32) (param $b i32) (param $c i32) (param $d i32)
    (param $s i32) (param $t i32) (param $u i32) (param $v i32) (result i32 i32 i32 i32)
    (call $bytes (local.get $a) (local.get $b) (local.get $c) (local.get $d) (local.get $s))
    (call $bytes (local.get $a) (local.get $b) (local.get $c) (local.get $d) (local.get $t))
    (call $bytes (local.get $a) (local.get $b) (local.get $c) (local.get $d) (local.get $u))
    (call $bytes (local.get $a) (local.get $b) (local.get $c) (local.get $d) (local.get $v)))

  ;; Two numbers as lanes of 16 bits.
  (func $two (param $x i32) (param $y i32) (result i32)
    (i32.or (i32.and (local.get $x) (i32.const 65535)) (i32.shl (local.get $y) (i32.const 16))))
  ;; The lane of 16 bits behind the first one, and bytes as lanes of 16 bits.
  (func $upper_s (param $x i32) (result i32) (i32.shr_s (local.get $x) (i32.const 16)))
  (func $pair_s (param $x i32) (result i32)
    (call $two (i32.extend8_s (local.get $x)) (i32.extend8_s (i32.shr_u (local.get $x) (i32.const 8)))))
  (func $pair_u (param $x i32) (result i32)
    (i32.or (i32.and (local.get $x) (i32.const 255))
      (i32.and (i32.shl (local.get $x) (i32.const 8)) (i32.const 0x00ff0000))))

  (func (export "i16x8.extend_low_i8x16_s") (export "i16x8.extend_high_i8x16_s") (param $x i32) (result i32 i32)
    (call $pair_s (local.get $x)) (call $pair_s (i32.shr_u (local.get $x) (i32.const 16))))
  (func (export "i16x8.extend_low_i8x16_u") (export "i16x8.extend_high_i8x16_u") (param $x i32) (result i32 i32)
    (call $pair_u (local.get $x)) (call $pair_u (i32.shr_u (local.get $x) (i32.const 16))))
  (func (export "i32x4.extend_low_i16x8_s") (export "i32x4.extend_high_i16x8_s") (param $x i32) (result i32 i32)
    (i32.extend16_s (local.get $x)) (i32.shr_s (local.get $x) (i32.const 16)))
  (func (export "i32x4.extend_low_i16x8_u") (export "i32x4.extend_high_i16x8_u") (param $x i32) (result i32 i32)
    (i32.and (local.get $x) (i32.const 65535)) (i32.shr_u (local.get $x) (i32.const 16)))

  (func $mul16 (export "i16x8.mul") (param $x i32) (param $y i32) (result i32)
    (call $two (i32.mul (local.get $x) (local.get $y))
      (i32.mul (i32.shr_u (local.get $x) (i32.const 16)) (i32.shr_u (local.get $y) (i32.const 16)))))
  (func (export "i16x8.extmul_low_i8x16_s") (export "i16x8.extmul_high_i8x16_s") (param $x i32) (param $y i32) (result i32 i32)
    (call $mul16 (call $pair_s (local.get $x)) (call $pair_s (local.get $y)))
    (call $mul16 (call $pair_s (i32.shr_u (local.get $x) (i32.const 16))) (call $pair_s (i32.shr_u (local.get $y) (i32.const 16)))))
  (func (export "i16x8.extmul_low_i8x16_u") (export "i16x8.extmul_high_i8x16_u") (param $x i32) (param $y i32) (result i32 i32)
    (call $mul16 (call $pair_u (local.get $x)) (call $pair_u (local.get $y)))
    (call $mul16 (call $pair_u (i32.shr_u (local.get $x) (i32.const 16))) (call $pair_u (i32.shr_u (local.get $y) (i32.const 16)))))
  (func (export "i32x4.extmul_low_i16x8_s") (export "i32x4.extmul_high_i16x8_s") (param $x i32) (param $y i32) (result i32 i32)
    (i32.mul (i32.extend16_s (local.get $x)) (i32.extend16_s (local.get $y)))
    (i32.mul (i32.shr_s (local.get $x) (i32.const 16)) (i32.shr_s (local.get $y) (i32.const 16))))
  (func (export "i32x4.extmul_low_i16x8_u") (export "i32x4.extmul_high_i16x8_u") (param $x i32) (param $y i32) (result i32 i32)
    (i32.mul (i32.and (local.get $x) (i32.const 65535)) (i32.and (local.get $y) (i32.const 65535)))
    (i32.mul (i32.shr_u (local.get $x) (i32.const 16)) (i32.shr_u (local.get $y) (i32.const 16))))
  (func (export "i64x2.extmul_low_i32x4_s") (export "i64x2.extmul_high_i32x4_s") (param $x i32) (param $y i32) (result i64)
    (i64.mul (i64.extend_i32_s (local.get $x)) (i64.extend_i32_s (local.get $y))))
  (func (export "i64x2.extmul_low_i32x4_u") (export "i64x2.extmul_high_i32x4_u") (param $x i32) (param $y i32) (result i64)
    (i64.mul (i64.extend_i32_u (local.get $x)) (i64.extend_i32_u (local.get $y))))

  (func (export "i16x8.extadd_pairwise_i8x16_s") (param $x i32) (result i32)
    (call $two
      (i32.add (i32.extend8_s (local.get $x)) (i32.extend8_s (i32.shr_u (local.get $x) (i32.const 8))))
      (i32.add (i32.extend8_s (i32.shr_u (local.get $x) (i32.const 16))) (i32.shr_s (local.get $x) (i32.const 24)))))
  (func (export "i16x8.extadd_pairwise_i8x16_u") (param $x i32) (result i32)
    (i32.add (i32.and (local.get $x) (i32.const 0x00ff00ff))
      (i32.and (i32.shr_u (local.get $x) (i32.const 8)) (i32.const 0x00ff00ff))))
  (func (export "i32x4.extadd_pairwise_i16x8_s") (param $x i32) (result i32)
    (i32.add (i32.extend16_s (local.get $x)) (call $upper_s (local.get $x))))
  (func (export "i32x4.extadd_pairwise_i16x8_u") (param $x i32) (result i32)
    (i32.add (i32.and (local.get $x) (i32.const 65535)) (i32.shr_u (local.get $x) (i32.const 16))))
  (func (export "i32x4.dot_i16x8_s") (param $x i32) (param $y i32) (result i32)
    (i32.add (i32.mul (i32.extend16_s (local.get $x)) (i32.extend16_s (local.get $y)))
      (i32.mul (call $upper_s (local.get $x)) (call $upper_s (local.get $y)))))

  ;; x between two limits.
  (func $clamp (param $x i32) (param $least i32) (param $most i32) (result i32)
    (local.set $x (select (local.get $x) (local.get $least) (i32.gt_s (local.get $x) (local.get $least))))
    (select (local.get $x) (local.get $most) (i32.lt_s (local.get $x) (local.get $most))))

  ;; Products of fractions of 15 bits, rounded. Only −1 times −1 is too large.
  (func $q15 (param $x i32) (param $y i32) (result i32)
    (call $clamp
      (i32.shr_s (i32.add (i32.mul (local.get $x) (local.get $y)) (i32.const 0x4000)) (i32.const 15))
      (i32.const -32768) (i32.const 32767)))
  (func (export "i16x8.q15mulr_sat_s") (export "i16x8.relaxed_q15mulr_s") (param $x i32) (param $y i32) (result i32)
    (call $two
      (call $q15 (i32.extend16_s (local.get $x)) (i32.extend16_s (local.get $y)))
      (call $q15 (call $upper_s (local.get $x)) (call $upper_s (local.get $y)))))

  ;; Four lanes of 16 bits as bytes, and two of 32 as lanes of 16, each the nearest that there is.
  (func $narrow8 (param $x i64) (param $least i32) (param $most i32) (result i32)
    (local $low i32) (local $high i32)
    (local.set $low (i32.wrap_i64 (local.get $x)))
    (local.set $high (i32.wrap_i64 (i64.shr_u (local.get $x) (i64.const 32))))
    (i32.or
      (i32.or
        (i32.and (call $clamp (i32.extend16_s (local.get $low)) (local.get $least) (local.get $most)) (i32.const 255))
        (i32.shl (i32.and (call $clamp (call $upper_s (local.get $low)) (local.get $least) (local.get $most)) (i32.const 255)) (i32.const 8)))
      (i32.or
        (i32.shl (i32.and (call $clamp (i32.extend16_s (local.get $high)) (local.get $least) (local.get $most)) (i32.const 255)) (i32.const 16))
        (i32.shl (call $clamp (call $upper_s (local.get $high)) (local.get $least) (local.get $most)) (i32.const 24)))))
  (func (export "i8x16.narrow_i16x8_s") (param $x i64) (result i32)
    (call $narrow8 (local.get $x) (i32.const -128) (i32.const 127)))
  (func (export "i8x16.narrow_i16x8_u") (param $x i64) (result i32)
    (call $narrow8 (local.get $x) (i32.const 0) (i32.const 255)))
  (func $narrow16 (param $x i64) (param $least i32) (param $most i32) (result i32)
    (call $two
      (call $clamp (i32.wrap_i64 (local.get $x)) (local.get $least) (local.get $most))
      (call $clamp (i32.wrap_i64 (i64.shr_u (local.get $x) (i64.const 32))) (local.get $least) (local.get $most))))
  (func (export "i16x8.narrow_i32x4_s") (param $x i64) (result i32)
    (call $narrow16 (local.get $x) (i32.const -32768) (i32.const 32767)))
  (func (export "i16x8.narrow_i32x4_u") (param $x i64) (result i32)
    (call $narrow16 (local.get $x) (i32.const 0) (i32.const 65535)))

  ;; Lanes that are numbers. What an instruction on numbers does to one is put in the place of
  ;; the call. A truth becomes all bits of a lane.

  (func (export "i32x4.eq") (param $x i32) (param $y i32) (result i32)
    (i32.mul (i32.eq (local.get $x) (local.get $y)) (i32.const -1)))
  (func (export "i32x4.ne") (param $x i32) (param $y i32) (result i32)
    (i32.mul (i32.ne (local.get $x) (local.get $y)) (i32.const -1)))
  (func (export "i32x4.lt_s") (param $x i32) (param $y i32) (result i32)
    (i32.mul (i32.lt_s (local.get $x) (local.get $y)) (i32.const -1)))
  (func (export "i32x4.lt_u") (param $x i32) (param $y i32) (result i32)
    (i32.mul (i32.lt_u (local.get $x) (local.get $y)) (i32.const -1)))
  (func (export "i32x4.gt_s") (param $x i32) (param $y i32) (result i32)
    (i32.mul (i32.gt_s (local.get $x) (local.get $y)) (i32.const -1)))
  (func (export "i32x4.gt_u") (param $x i32) (param $y i32) (result i32)
    (i32.mul (i32.gt_u (local.get $x) (local.get $y)) (i32.const -1)))
  (func (export "i32x4.le_s") (param $x i32) (param $y i32) (result i32)
    (i32.mul (i32.le_s (local.get $x) (local.get $y)) (i32.const -1)))
  (func (export "i32x4.le_u") (param $x i32) (param $y i32) (result i32)
    (i32.mul (i32.le_u (local.get $x) (local.get $y)) (i32.const -1)))
  (func (export "i32x4.ge_s") (param $x i32) (param $y i32) (result i32)
    (i32.mul (i32.ge_s (local.get $x) (local.get $y)) (i32.const -1)))
  (func (export "i32x4.ge_u") (param $x i32) (param $y i32) (result i32)
    (i32.mul (i32.ge_u (local.get $x) (local.get $y)) (i32.const -1)))
  (func (export "i64x2.eq") (param $x i64) (param $y i64) (result i64)
    (i64.extend_i32_s (i32.mul (i64.eq (local.get $x) (local.get $y)) (i32.const -1))))
  (func (export "i64x2.ne") (param $x i64) (param $y i64) (result i64)
    (i64.extend_i32_s (i32.mul (i64.ne (local.get $x) (local.get $y)) (i32.const -1))))
  (func (export "i64x2.lt_s") (param $x i64) (param $y i64) (result i64)
    (i64.extend_i32_s (i32.mul (i64.lt_s (local.get $x) (local.get $y)) (i32.const -1))))
  (func (export "i64x2.gt_s") (param $x i64) (param $y i64) (result i64)
    (i64.extend_i32_s (i32.mul (i64.gt_s (local.get $x) (local.get $y)) (i32.const -1))))
  (func (export "i64x2.le_s") (param $x i64) (param $y i64) (result i64)
    (i64.extend_i32_s (i32.mul (i64.le_s (local.get $x) (local.get $y)) (i32.const -1))))
  (func (export "i64x2.ge_s") (param $x i64) (param $y i64) (result i64)
    (i64.extend_i32_s (i32.mul (i64.ge_s (local.get $x) (local.get $y)) (i32.const -1))))
  (func (export "f32x4.eq") (param $x f32) (param $y f32) (result i32)
    (i32.mul (f32.eq (local.get $x) (local.get $y)) (i32.const -1)))
  (func (export "f32x4.ne") (param $x f32) (param $y f32) (result i32)
    (i32.mul (f32.ne (local.get $x) (local.get $y)) (i32.const -1)))
  (func (export "f32x4.lt") (param $x f32) (param $y f32) (result i32)
    (i32.mul (f32.lt (local.get $x) (local.get $y)) (i32.const -1)))
  (func (export "f32x4.gt") (param $x f32) (param $y f32) (result i32)
    (i32.mul (f32.gt (local.get $x) (local.get $y)) (i32.const -1)))
  (func (export "f32x4.le") (param $x f32) (param $y f32) (result i32)
    (i32.mul (f32.le (local.get $x) (local.get $y)) (i32.const -1)))
  (func (export "f32x4.ge") (param $x f32) (param $y f32) (result i32)
    (i32.mul (f32.ge (local.get $x) (local.get $y)) (i32.const -1)))
  (func (export "f64x2.eq") (param $x f64) (param $y f64) (result i64)
    (i64.extend_i32_s (i32.mul (f64.eq (local.get $x) (local.get $y)) (i32.const -1))))
  (func (export "f64x2.ne") (param $x f64) (param $y f64) (result i64)
    (i64.extend_i32_s (i32.mul (f64.ne (local.get $x) (local.get $y)) (i32.const -1))))
  (func (export "f64x2.lt") (param $x f64) (param $y f64) (result i64)
    (i64.extend_i32_s (i32.mul (f64.lt (local.get $x) (local.get $y)) (i32.const -1))))
  (func (export "f64x2.gt") (param $x f64) (param $y f64) (result i64)
    (i64.extend_i32_s (i32.mul (f64.gt (local.get $x) (local.get $y)) (i32.const -1))))
  (func (export "f64x2.le") (param $x f64) (param $y f64) (result i64)
    (i64.extend_i32_s (i32.mul (f64.le (local.get $x) (local.get $y)) (i32.const -1))))
  (func (export "f64x2.ge") (param $x f64) (param $y f64) (result i64)
    (i64.extend_i32_s (i32.mul (f64.ge (local.get $x) (local.get $y)) (i32.const -1))))
  (func (export "i32x4.add") (param $x i32) (param $y i32) (result i32) (i32.add (local.get $x) (local.get $y)))
  (func (export "i32x4.sub") (param $x i32) (param $y i32) (result i32) (i32.sub (local.get $x) (local.get $y)))
  (func (export "i32x4.mul") (param $x i32) (param $y i32) (result i32) (i32.mul (local.get $x) (local.get $y)))
  (func (export "i32x4.shl") (param $x i32) (param $k i32) (result i32) (i32.shl (local.get $x) (local.get $k)))
  (func (export "i32x4.shr_s") (param $x i32) (param $k i32) (result i32) (i32.shr_s (local.get $x) (local.get $k)))
  (func (export "i32x4.shr_u") (param $x i32) (param $k i32) (result i32) (i32.shr_u (local.get $x) (local.get $k)))
  (func (export "i64x2.add") (param $x i64) (param $y i64) (result i64) (i64.add (local.get $x) (local.get $y)))
  (func (export "i64x2.sub") (param $x i64) (param $y i64) (result i64) (i64.sub (local.get $x) (local.get $y)))
  (func (export "i64x2.mul") (param $x i64) (param $y i64) (result i64) (i64.mul (local.get $x) (local.get $y)))
  (func (export "i64x2.shl") (param $x i64) (param $k i32) (result i64) (i64.shl (local.get $x) (i64.extend_i32_u (local.get $k))))
  (func (export "i64x2.shr_s") (param $x i64) (param $k i32) (result i64) (i64.shr_s (local.get $x) (i64.extend_i32_u (local.get $k))))
  (func (export "i64x2.shr_u") (param $x i64) (param $k i32) (result i64) (i64.shr_u (local.get $x) (i64.extend_i32_u (local.get $k))))
  (func (export "f32x4.add") (param $x f32) (param $y f32) (result f32) (f32.add (local.get $x) (local.get $y)))
  (func (export "f32x4.sub") (param $x f32) (param $y f32) (result f32) (f32.sub (local.get $x) (local.get $y)))
  (func (export "f32x4.mul") (param $x f32) (param $y f32) (result f32) (f32.mul (local.get $x) (local.get $y)))
  (func (export "f32x4.div") (param $x f32) (param $y f32) (result f32) (f32.div (local.get $x) (local.get $y)))
  (func (export "f32x4.min") (export "f32x4.relaxed_min") (param $x f32) (param $y f32) (result f32) (f32.min (local.get $x) (local.get $y)))
  (func (export "f32x4.max") (export "f32x4.relaxed_max") (param $x f32) (param $y f32) (result f32) (f32.max (local.get $x) (local.get $y)))
  (func (export "f32x4.abs") (param $x f32) (result f32) (f32.abs (local.get $x)))
  (func (export "f32x4.neg") (param $x f32) (result f32) (f32.neg (local.get $x)))
  (func (export "f32x4.sqrt") (param $x f32) (result f32) (f32.sqrt (local.get $x)))
  (func (export "f32x4.ceil") (param $x f32) (result f32) (f32.ceil (local.get $x)))
  (func (export "f32x4.floor") (param $x f32) (result f32) (f32.floor (local.get $x)))
  (func (export "f32x4.trunc") (param $x f32) (result f32) (f32.trunc (local.get $x)))
  (func (export "f32x4.nearest") (param $x f32) (result f32) (f32.nearest (local.get $x)))
  (func (export "f64x2.add") (param $x f64) (param $y f64) (result f64) (f64.add (local.get $x) (local.get $y)))
  (func (export "f64x2.sub") (param $x f64) (param $y f64) (result f64) (f64.sub (local.get $x) (local.get $y)))
  (func (export "f64x2.mul") (param $x f64) (param $y f64) (result f64) (f64.mul (local.get $x) (local.get $y)))
  (func (export "f64x2.div") (param $x f64) (param $y f64) (result f64) (f64.div (local.get $x) (local.get $y)))
  (func (export "f64x2.min") (export "f64x2.relaxed_min") (param $x f64) (param $y f64) (result f64) (f64.min (local.get $x) (local.get $y)))
  (func (export "f64x2.max") (export "f64x2.relaxed_max") (param $x f64) (param $y f64) (result f64) (f64.max (local.get $x) (local.get $y)))
  (func (export "f64x2.abs") (param $x f64) (result f64) (f64.abs (local.get $x)))
  (func (export "f64x2.neg") (param $x f64) (result f64) (f64.neg (local.get $x)))
  (func (export "f64x2.sqrt") (param $x f64) (result f64) (f64.sqrt (local.get $x)))
  (func (export "f64x2.ceil") (param $x f64) (result f64) (f64.ceil (local.get $x)))
  (func (export "f64x2.floor") (param $x f64) (result f64) (f64.floor (local.get $x)))
  (func (export "f64x2.trunc") (param $x f64) (result f64) (f64.trunc (local.get $x)))
  (func (export "f64x2.nearest") (param $x f64) (result f64) (f64.nearest (local.get $x)))

  (func (export "i32x4.trunc_sat_f32x4_s") (export "i32x4.relaxed_trunc_f32x4_s") (param $x f32) (result i32) (i32.trunc_sat_f32_s (local.get $x)))
  (func (export "i32x4.trunc_sat_f64x2_s_zero") (export "i32x4.relaxed_trunc_f64x2_s_zero") (param $x f64) (result i32) (i32.trunc_sat_f64_s (local.get $x)))
  (func (export "f32x4.convert_i32x4_s") (param $x i32) (result f32) (f32.convert_i32_s (local.get $x)))
  (func (export "f64x2.convert_low_i32x4_s") (param $x i32) (result f64) (f64.convert_i32_s (local.get $x)))
  (func (export "i64x2.extend_low_i32x4_s") (export "i64x2.extend_high_i32x4_s") (param $x i32) (result i64) (i64.extend_i32_s (local.get $x)))
  (func (export "i32x4.trunc_sat_f32x4_u") (export "i32x4.relaxed_trunc_f32x4_u") (param $x f32) (result i32) (i32.trunc_sat_f32_u (local.get $x)))
  (func (export "i32x4.trunc_sat_f64x2_u_zero") (export "i32x4.relaxed_trunc_f64x2_u_zero") (param $x f64) (result i32) (i32.trunc_sat_f64_u (local.get $x)))
  (func (export "f32x4.convert_i32x4_u") (param $x i32) (result f32) (f32.convert_i32_u (local.get $x)))
  (func (export "f64x2.convert_low_i32x4_u") (param $x i32) (result f64) (f64.convert_i32_u (local.get $x)))
  (func (export "i64x2.extend_low_i32x4_u") (export "i64x2.extend_high_i32x4_u") (param $x i32) (result i64) (i64.extend_i32_u (local.get $x)))
  (func (export "f32x4.demote_f64x2_zero") (param $x f64) (result f32) (f32.demote_f64 (local.get $x)))
  (func (export "f64x2.promote_low_f32x4") (param $x f32) (result f64) (f64.promote_f32 (local.get $x)))

  (func (export "i32x4.neg") (param $x i32) (result i32) (i32.sub (i32.const 0) (local.get $x)))
  (func (export "i32x4.abs") (param $x i32) (result i32)
    (select (i32.sub (i32.const 0) (local.get $x)) (local.get $x) (i32.lt_s (local.get $x) (i32.const 0))))
  (func (export "i64x2.neg") (param $x i64) (result i64) (i64.sub (i64.const 0) (local.get $x)))
  (func (export "i64x2.abs") (param $x i64) (result i64)
    (select (i64.sub (i64.const 0) (local.get $x)) (local.get $x) (i64.lt_s (local.get $x) (i64.const 0))))
  (func (export "i32x4.min_s") (param $x i32) (param $y i32) (result i32)
    (select (local.get $x) (local.get $y) (i32.lt_s (local.get $x) (local.get $y))))
  (func (export "i32x4.max_s") (param $x i32) (param $y i32) (result i32)
    (select (local.get $x) (local.get $y) (i32.gt_s (local.get $x) (local.get $y))))
  (func (export "i32x4.min_u") (param $x i32) (param $y i32) (result i32)
    (select (local.get $x) (local.get $y) (i32.lt_u (local.get $x) (local.get $y))))
  (func (export "i32x4.max_u") (param $x i32) (param $y i32) (result i32)
    (select (local.get $x) (local.get $y) (i32.gt_u (local.get $x) (local.get $y))))
  (func (export "f32x4.pmin") (param $x f32) (param $y f32) (result f32)
    (select (local.get $y) (local.get $x) (f32.lt (local.get $y) (local.get $x))))
  (func (export "f32x4.pmax") (param $x f32) (param $y f32) (result f32)
    (select (local.get $y) (local.get $x) (f32.lt (local.get $x) (local.get $y))))
  (func (export "f64x2.pmin") (param $x f64) (param $y f64) (result f64)
    (select (local.get $y) (local.get $x) (f64.lt (local.get $y) (local.get $x))))
  (func (export "f64x2.pmax") (param $x f64) (param $y f64) (result f64)
    (select (local.get $y) (local.get $x) (f64.lt (local.get $x) (local.get $y))))

  ;; Relaxed instructions that no other one gives a result for. Products are rounded, then sums;
  ;; the bytes of 7 bits are signed, and the sums of their products wrap.

  (func (export "f32x4.relaxed_madd") (param $x f32) (param $y f32) (param $z f32) (result f32)
    (f32.add (f32.mul (local.get $x) (local.get $y)) (local.get $z)))
  (func (export "f32x4.relaxed_nmadd") (param $x f32) (param $y f32) (param $z f32) (result f32)
    (f32.add (f32.neg (f32.mul (local.get $x) (local.get $y))) (local.get $z)))
  (func (export "f64x2.relaxed_madd") (param $x f64) (param $y f64) (param $z f64) (result f64)
    (f64.add (f64.mul (local.get $x) (local.get $y)) (local.get $z)))
  (func (export "f64x2.relaxed_nmadd") (param $x f64) (param $y f64) (param $z f64) (result f64)
    (f64.add (f64.neg (f64.mul (local.get $x) (local.get $y))) (local.get $z)))
  (func $dot8 (export "i16x8.relaxed_dot_i8x16_i7x16_s") (param $x i32) (param $y i32) (result i32)
    (call $two
      (i32.add
        (i32.mul (i32.extend8_s (local.get $x)) (i32.extend8_s (local.get $y)))
        (i32.mul (i32.extend8_s (i32.shr_u (local.get $x) (i32.const 8))) (i32.extend8_s (i32.shr_u (local.get $y) (i32.const 8)))))
      (i32.add
        (i32.mul (i32.extend8_s (i32.shr_u (local.get $x) (i32.const 16))) (i32.extend8_s (i32.shr_u (local.get $y) (i32.const 16))))
        (i32.mul (i32.shr_s (local.get $x) (i32.const 24)) (i32.shr_s (local.get $y) (i32.const 24))))))
  (func (export "i32x4.relaxed_dot_i8x16_i7x16_add_s") (param $x i32) (param $y i32) (param $z i32) (result i32)
    (local.set $x (call $dot8 (local.get $x) (local.get $y)))
    (i32.add (i32.add (i32.extend16_s (local.get $x)) (call $upper_s (local.get $x))) (local.get $z))))
