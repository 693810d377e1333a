;; Bulk memory and table instructions as routines. Each export is named after
;; the instruction that it stands for. Tables 0 and 1 and the segment are those
;; of the instruction: the lowering puts the real ones in their place.
;;
;; A word store costs the transformer one token and a byte store up to four, so
;; memory is moved by words wherever the destination is aligned.
(module
  (import "machine" "trap_memory" (func $trap_memory))
  (import "machine" "trap_table" (func $trap_table))
  (import "machine" "segment_size" (func $segment_size (result i32)))
  (import "machine" "segment_byte" (func $segment_byte (param i32) (result i32)))
  (import "machine" "segment_word" (func $segment_word (param i32) (result i32)))
  (import "machine" "table_limit" (func $table_limit (result i32)))
  (import "machine" "set_table_size" (func $set_table_size (param i32)))
  ;; table.set of a reference that is given as a word.
  (import "machine" "set_element" (func $set_element (param i32 i32)))
  ;; Of the memory that is read, where that is another one.
  (import "machine" "other_size" (func $other_size (result i32)))
  (import "machine" "other_byte" (func $other_byte (param i32) (result i32)))
  (import "machine" "other_word" (func $other_word (param i32) (result i32)))
  (memory 1)
  (table $0 1 externref)
  (table $1 1 externref)

  ;; Traps unless at + n ≤ size.
  (func $check_memory (param $at i32) (param $n i32)
    (local $size i32)
    (local.set $size (i32.shl (memory.size) (i32.const 16)))
    (if (i32.or (i32.gt_u (local.get $n) (local.get $size))
                (i32.gt_u (local.get $at) (i32.sub (local.get $size) (local.get $n))))
      (then (call $trap_memory))))

  (func $check_table (param $at i32) (param $n i32) (param $size i32)
    (if (i32.or (i32.gt_u (local.get $n) (local.get $size))
                (i32.gt_u (local.get $at) (i32.sub (local.get $size) (local.get $n))))
      (then (call $trap_table))))

  (func (export "memory.fill") (param $d i32) (param $v i32) (param $n i32)
    (local $end i32)
    (call $check_memory (local.get $d) (local.get $n))
    (local.set $end (i32.add (local.get $d) (local.get $n)))
    (local.set $v (i32.mul (i32.and (local.get $v) (i32.const 255)) (i32.const 0x01010101)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $d) (local.get $end)))
        (if (i32.or (i32.and (local.get $d) (i32.const 3))
                    (i32.lt_u (i32.sub (local.get $end) (local.get $d)) (i32.const 4)))
          (then
            (i32.store8 (local.get $d) (local.get $v))
            (local.set $d (i32.add (local.get $d) (i32.const 1))))
          (else
            (i32.store (local.get $d) (local.get $v))
            (local.set $d (i32.add (local.get $d) (i32.const 4)))))
        (br $next))))

  (func (export "memory.copy") (param $d i32) (param $s i32) (param $n i32)
    (call $check_memory (local.get $d) (local.get $n))
    (call $check_memory (local.get $s) (local.get $n))
    (if (i32.le_u (local.get $d) (local.get $s))
      (then (call $copy_up (local.get $d) (local.get $s) (local.get $n)))
      (else (call $copy_down (local.get $d) (local.get $s) (local.get $n)))))

  (func $copy_up (param $d i32) (param $s i32) (param $n i32)
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (if (i32.or (i32.and (local.get $d) (i32.const 3)) (i32.lt_u (local.get $n) (i32.const 4)))
          (then
            (i32.store8 (local.get $d) (i32.load8_u (local.get $s)))
            (local.set $d (i32.add (local.get $d) (i32.const 1)))
            (local.set $s (i32.add (local.get $s) (i32.const 1)))
            (local.set $n (i32.sub (local.get $n) (i32.const 1))))
          (else
            (i32.store (local.get $d) (i32.load (local.get $s)))
            (local.set $d (i32.add (local.get $d) (i32.const 4)))
            (local.set $s (i32.add (local.get $s) (i32.const 4)))
            (local.set $n (i32.sub (local.get $n) (i32.const 4)))))
        (br $next))))

  ;; From the end, for a destination that lies behind the source.
  (func $copy_down (param $d i32) (param $s i32) (param $n i32)
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (if (i32.or (i32.and (i32.add (local.get $d) (local.get $n)) (i32.const 3))
                    (i32.lt_u (local.get $n) (i32.const 4)))
          (then
            (local.set $n (i32.sub (local.get $n) (i32.const 1)))
            (i32.store8 (i32.add (local.get $d) (local.get $n))
              (i32.load8_u (i32.add (local.get $s) (local.get $n)))))
          (else
            (local.set $n (i32.sub (local.get $n) (i32.const 4)))
            (i32.store (i32.add (local.get $d) (local.get $n))
              (i32.load (i32.add (local.get $s) (local.get $n))))))
        (br $next))))

  ;; memory.copy from another memory.
  (func (export "memory.copy between") (param $d i32) (param $s i32) (param $n i32)
    (local $size i32)
    (call $check_memory (local.get $d) (local.get $n))
    (local.set $size (i32.shl (call $other_size) (i32.const 16)))
    (if (i32.or (i32.gt_u (local.get $n) (local.get $size))
                (i32.gt_u (local.get $s) (i32.sub (local.get $size) (local.get $n))))
      (then (call $trap_memory)))
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (if (i32.or (i32.and (local.get $d) (i32.const 3)) (i32.lt_u (local.get $n) (i32.const 4)))
          (then
            (i32.store8 (local.get $d) (call $other_byte (local.get $s)))
            (local.set $d (i32.add (local.get $d) (i32.const 1)))
            (local.set $s (i32.add (local.get $s) (i32.const 1)))
            (local.set $n (i32.sub (local.get $n) (i32.const 1))))
          (else
            (i32.store (local.get $d) (call $other_word (local.get $s)))
            (local.set $d (i32.add (local.get $d) (i32.const 4)))
            (local.set $s (i32.add (local.get $s) (i32.const 4)))
            (local.set $n (i32.sub (local.get $n) (i32.const 4)))))
        (br $next))))

  (func (export "memory.init") (param $d i32) (param $s i32) (param $n i32)
    (local $size i32)
    (local.set $size (call $segment_size))
    (if (i32.or (i32.gt_u (local.get $n) (local.get $size))
                (i32.gt_u (local.get $s) (i32.sub (local.get $size) (local.get $n))))
      (then (call $trap_memory)))
    (call $check_memory (local.get $d) (local.get $n))
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (if (i32.or (i32.and (local.get $d) (i32.const 3)) (i32.lt_u (local.get $n) (i32.const 4)))
          (then
            (i32.store8 (local.get $d) (call $segment_byte (local.get $s)))
            (local.set $d (i32.add (local.get $d) (i32.const 1)))
            (local.set $s (i32.add (local.get $s) (i32.const 1)))
            (local.set $n (i32.sub (local.get $n) (i32.const 1))))
          (else
            (i32.store (local.get $d) (call $segment_word (local.get $s)))
            (local.set $d (i32.add (local.get $d) (i32.const 4)))
            (local.set $s (i32.add (local.get $s) (i32.const 4)))
            (local.set $n (i32.sub (local.get $n) (i32.const 4)))))
        (br $next))))

  ;; References are words; as externref they pass through table.set.
  (func (export "table.init") (param $d i32) (param $s i32) (param $n i32)
    (call $check_table (local.get $s) (local.get $n) (call $segment_size))
    (call $check_table (local.get $d) (local.get $n) (table.size $0))
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (call $set_element (local.get $d) (call $segment_word (i32.shl (local.get $s) (i32.const 2))))
        (local.set $d (i32.add (local.get $d) (i32.const 1)))
        (local.set $s (i32.add (local.get $s) (i32.const 1)))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $next))))

  (func (export "table.copy") (param $d i32) (param $s i32) (param $n i32)
    (local $step i32)
    (call $check_table (local.get $s) (local.get $n) (table.size $1))
    (call $check_table (local.get $d) (local.get $n) (table.size $0))
    (local.set $step (i32.const 1))
    (if (i32.gt_u (local.get $d) (local.get $s))
      (then
        (local.set $step (i32.const -1))
        (local.set $d (i32.add (local.get $d) (i32.sub (local.get $n) (i32.const 1))))
        (local.set $s (i32.add (local.get $s) (i32.sub (local.get $n) (i32.const 1))))))
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (table.set $0 (local.get $d) (table.get $1 (local.get $s)))
        (local.set $d (i32.add (local.get $d) (local.get $step)))
        (local.set $s (i32.add (local.get $s) (local.get $step)))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $next))))

  (func $fill (export "table.fill") (param $i i32) (param $v externref) (param $n i32)
    (call $check_table (local.get $i) (local.get $n) (table.size $0))
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (table.set $0 (local.get $i) (local.get $v))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $next))))

  (func (export "table.grow") (param $v externref) (param $n i32) (result i32)
    (local $old i32)
    (local.set $old (table.size $0))
    (if (i32.gt_u (local.get $n) (i32.sub (call $table_limit) (local.get $old)))
      (then (return (i32.const -1))))
    (call $set_table_size (i32.add (local.get $old) (local.get $n)))
    ;; An element that was never set is null already.
    (if (i32.eqz (ref.is_null (local.get $v)))
      (then (call $fill (local.get $old) (local.get $v) (local.get $n))))
    (local.get $old)))
