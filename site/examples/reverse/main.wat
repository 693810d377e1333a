;; Prints the input backwards. It shows all that a program needs for input and
;; output: the import, and the three exports that the host looks for.
(module
  (import "env" "output_byte" (func $output_byte (param i32)))
  (memory (export "memory") 1)

  ;; Memory from here on is free: the host puts the input there.
  (global (export "__heap_base") i32 (i32.const 16))

  (func (export "compute") (param $input i32)
    (local $at i32)
    ;; Walk to the zero byte that ends the input ...
    (local.set $at (local.get $input))
    (block $end
      (loop $forward
        (br_if $end (i32.eqz (i32.load8_u (local.get $at))))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br $forward)))
    ;; ... and back to its first byte.
    (block $done
      (loop $back
        (br_if $done (i32.eq (local.get $at) (local.get $input)))
        (local.set $at (i32.sub (local.get $at) (i32.const 1)))
        (call $output_byte (i32.load8_u (local.get $at)))
        (br $back)))))
