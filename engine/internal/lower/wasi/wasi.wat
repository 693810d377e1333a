;; WASI preview 1 for commands, as routines that run inside the transformer.
;; Each export is named after the import that it stands for, and works on the
;; program's own memory, which is memory 0.
;;
;; There are three file descriptors: 0 reads what the host gave before the run,
;; 1 and 2 print. There is no file system, so every other descriptor is
;; "bad file descriptor". The clock depends on nothing but how often it was
;; read and how long the program slept, random numbers on how often they were
;; asked for and the seed.
;;
;; Programs for the version before, wasi_unstable, call the same functions, and
;; have their own of those few that lay out their answers differently.
(module
  (import "machine" "output_byte" (func $output_byte (param i32)))
  (import "machine" "error_byte" (func $error_byte (param i32)))
  (import "machine" "host_byte" (func $host_byte (param i32) (result i32)))
  (import "machine" "host_word" (func $host_word (param i32) (result i32)))
  (import "machine" "exit" (func $exit))
  (memory 1)

  ;; The host's region holds the arguments, each ended by a zero byte, then the
  ;; environment likewise, then the standard input. The host sets these cells.
  (global $args_count (export "wasi.args_count") (mut i32) (i32.const 0))
  (global $args_size (export "wasi.args_size") (mut i32) (i32.const 0))
  (global $environ_count (export "wasi.environ_count") (mut i32) (i32.const 0))
  (global $environ_size (export "wasi.environ_size") (mut i32) (i32.const 0))
  (global $stdin_at (export "wasi.stdin_at") (mut i32) (i32.const 0))
  (global $stdin_end (export "wasi.stdin_end") (mut i32) (i32.const 0))
  (global $random (export "wasi.seed") (mut i32) (i32.const 0))
  ;; The host reads this one when the program has ended itself.
  (global $exit_code (export "wasi.exit_code") (mut i32) (i32.const 0))

  (global $closed (mut i32) (i32.const 0)) ;; bit fd
  (global $time (mut i64) (i64.const 0)) ;; of the clock, in nanoseconds

  ;; Whether n bytes at an address are in memory; if not, the answer is
  ;; "bad address" (21).
  (func $outside (param $at i32) (param $n i32) (result i32)
    (local $size i32)
    (local.set $size (i32.shl (memory.size) (i32.const 16)))
    (i32.or (i32.gt_u (local.get $n) (local.get $size))
            (i32.gt_u (local.get $at) (i32.sub (local.get $size) (local.get $n)))))

  ;; Whether a descriptor is one of the three, and not closed.
  (func $open (param $fd i32) (result i32)
    (i32.and
      (i32.lt_u (local.get $fd) (i32.const 3))
      (i32.eqz (i32.and (i32.shr_u (global.get $closed) (local.get $fd)) (i32.const 1)))))

  ;; An error if the descriptor is open, else "bad file descriptor" (8).
  (func $refuse (param $fd i32) (param $errno i32) (result i32)
    (select (local.get $errno) (i32.const 8) (call $open (local.get $fd))))

  ;; ---- arguments and environment

  ;; Writes two numbers.
  (func $sizes (param $count_at i32) (param $count i32) (param $size_at i32) (param $size i32) (result i32)
    (if (i32.or (call $outside (local.get $count_at) (i32.const 4))
                (call $outside (local.get $size_at) (i32.const 4)))
      (then (return (i32.const 21))))
    (i32.store (local.get $count_at) (local.get $count))
    (i32.store (local.get $size_at) (local.get $size))
    (i32.const 0))

  ;; Copies the strings from the host's bytes to $to, and their addresses to $list.
  (func $strings (param $list i32) (param $count i32) (param $to i32) (param $from i32) (param $n i32) (result i32)
    (local $end i32)
    (local $byte i32) ;; the last one; 0 before a string
    (if (i32.or (call $outside (local.get $list) (i32.shl (local.get $count) (i32.const 2)))
                (call $outside (local.get $to) (local.get $n)))
      (then (return (i32.const 21))))
    (local.set $end (i32.add (local.get $from) (local.get $n)))
    (block $done
      (loop $next
        (br_if $done (i32.eq (local.get $from) (local.get $end)))
        (if (i32.eqz (local.get $byte))
          (then
            (i32.store (local.get $list) (local.get $to))
            (local.set $list (i32.add (local.get $list) (i32.const 4)))))
        (i32.store8 (local.get $to) (local.tee $byte (call $host_byte (local.get $from))))
        (local.set $to (i32.add (local.get $to) (i32.const 1)))
        (local.set $from (i32.add (local.get $from) (i32.const 1)))
        (br $next)))
    (i32.const 0))

  (func (export "wasi_snapshot_preview1.args_sizes_get") (param $count i32) (param $size i32) (result i32)
    (call $sizes (local.get $count) (global.get $args_count) (local.get $size) (global.get $args_size)))

  (func (export "wasi_snapshot_preview1.args_get") (param $list i32) (param $to i32) (result i32)
    (call $strings (local.get $list) (global.get $args_count) (local.get $to)
      (i32.const 0) (global.get $args_size)))

  (func (export "wasi_snapshot_preview1.environ_sizes_get") (param $count i32) (param $size i32) (result i32)
    (call $sizes (local.get $count) (global.get $environ_count) (local.get $size) (global.get $environ_size)))

  (func (export "wasi_snapshot_preview1.environ_get") (param $list i32) (param $to i32) (result i32)
    (call $strings (local.get $list) (global.get $environ_count) (local.get $to)
      (global.get $args_size) (global.get $environ_size)))

  ;; ---- output: five tokens a byte or so, as a byte's load and its output
  ;; take one token each, and the loop is worth it for eight of them.

  (func $print (param $at i32) (param $n i32)
    (block $few
      (loop $next
        (br_if $few (i32.lt_u (local.get $n) (i32.const 8)))
        (call $output_byte (i32.load8_u (local.get $at)))
        (call $output_byte (i32.load8_u offset=1 (local.get $at)))
        (call $output_byte (i32.load8_u offset=2 (local.get $at)))
        (call $output_byte (i32.load8_u offset=3 (local.get $at)))
        (call $output_byte (i32.load8_u offset=4 (local.get $at)))
        (call $output_byte (i32.load8_u offset=5 (local.get $at)))
        (call $output_byte (i32.load8_u offset=6 (local.get $at)))
        (call $output_byte (i32.load8_u offset=7 (local.get $at)))
        (local.set $at (i32.add (local.get $at) (i32.const 8)))
        (local.set $n (i32.sub (local.get $n) (i32.const 8)))
        (br $next)))
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (call $output_byte (i32.load8_u (local.get $at)))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $next))))

  (func $complain (param $at i32) (param $n i32)
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (call $error_byte (i32.load8_u (local.get $at)))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $next))))

  ;; Each vector is an address and a length.
  (func (export "wasi_snapshot_preview1.fd_write")
    (param $fd i32) (param $vectors i32) (param $count i32) (param $written i32) (result i32)
    (local $at i32) (local $n i32) (local $total i32)
    (if (i32.or (i32.eqz (local.get $fd)) (i32.eqz (call $open (local.get $fd))))
      (then (return (i32.const 8))))
    (if (i32.or (call $outside (local.get $vectors) (i32.shl (local.get $count) (i32.const 3)))
                (call $outside (local.get $written) (i32.const 4)))
      (then (return (i32.const 21))))
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $count)))
        (local.set $at (i32.load (local.get $vectors)))
        (local.set $n (i32.load offset=4 (local.get $vectors)))
        (if (call $outside (local.get $at) (local.get $n))
          (then (return (i32.const 21))))
        (if (i32.eq (local.get $fd) (i32.const 1))
          (then (call $print (local.get $at) (local.get $n)))
          (else (call $complain (local.get $at) (local.get $n))))
        (local.set $total (i32.add (local.get $total) (local.get $n)))
        (local.set $vectors (i32.add (local.get $vectors) (i32.const 8)))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (br $next)))
    (i32.store (local.get $written) (local.get $total))
    (i32.const 0))

  ;; ---- input: by words, as an aligned word's store takes one token.

  (func $copy (param $to i32) (param $from i32) (param $n i32)
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (if (i32.or (i32.and (local.get $to) (i32.const 3)) (i32.lt_u (local.get $n) (i32.const 4)))
          (then
            (i32.store8 (local.get $to) (call $host_byte (local.get $from)))
            (local.set $to (i32.add (local.get $to) (i32.const 1)))
            (local.set $from (i32.add (local.get $from) (i32.const 1)))
            (local.set $n (i32.sub (local.get $n) (i32.const 1))))
          (else
            (i32.store (local.get $to) (call $host_word (local.get $from)))
            (local.set $to (i32.add (local.get $to) (i32.const 4)))
            (local.set $from (i32.add (local.get $from) (i32.const 4)))
            (local.set $n (i32.sub (local.get $n) (i32.const 4)))))
        (br $next))))

  (func (export "wasi_snapshot_preview1.fd_read")
    (param $fd i32) (param $vectors i32) (param $count i32) (param $read i32) (result i32)
    (local $at i32) (local $n i32) (local $left i32) (local $total i32)
    (if (i32.or (local.get $fd) (i32.eqz (call $open (local.get $fd))))
      (then (return (i32.const 8))))
    (if (i32.or (call $outside (local.get $vectors) (i32.shl (local.get $count) (i32.const 3)))
                (call $outside (local.get $read) (i32.const 4)))
      (then (return (i32.const 21))))
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $count)))
        (local.set $at (i32.load (local.get $vectors)))
        (local.set $n (i32.load offset=4 (local.get $vectors)))
        (if (call $outside (local.get $at) (local.get $n))
          (then (return (i32.const 21))))
        (local.set $left (i32.sub (global.get $stdin_end) (global.get $stdin_at)))
        (if (i32.gt_u (local.get $n) (local.get $left))
          (then (local.set $n (local.get $left))))
        (call $copy (local.get $at) (global.get $stdin_at) (local.get $n))
        (global.set $stdin_at (i32.add (global.get $stdin_at) (local.get $n)))
        (local.set $total (i32.add (local.get $total) (local.get $n)))
        (local.set $vectors (i32.add (local.get $vectors) (i32.const 8)))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (br $next)))
    (i32.store (local.get $read) (local.get $total))
    (i32.const 0))

  ;; ---- what the three descriptors are

  (func (export "wasi_snapshot_preview1.fd_close") (param $fd i32) (result i32)
    (if (i32.eqz (call $open (local.get $fd)))
      (then (return (i32.const 8))))
    (global.set $closed (i32.or (global.get $closed) (i32.shl (i32.const 1) (local.get $fd))))
    (i32.const 0))

  ;; A character device that can be read (right 1) or written (right 6), and
  ;; asked for its status (right 21): no seek, so libc takes it for a terminal
  ;; and prints line by line.
  (func (export "wasi_snapshot_preview1.fd_fdstat_get") (param $fd i32) (param $at i32) (result i32)
    (if (i32.eqz (call $open (local.get $fd)))
      (then (return (i32.const 8))))
    (if (call $outside (local.get $at) (i32.const 24))
      (then (return (i32.const 21))))
    (i32.store (local.get $at) (i32.const 2))
    (i32.store offset=4 (local.get $at) (i32.const 0))
    (i32.store offset=8 (local.get $at)
      (select (i32.const 0x200040) (i32.const 0x200002) (local.get $fd)))
    (i32.store offset=12 (local.get $at) (i32.const 0))
    (i32.store offset=16 (local.get $at) (i32.const 0))
    (i32.store offset=20 (local.get $at) (i32.const 0))
    (i32.const 0))

  ;; 64 bytes, all 0 but the type and the number of links.
  (func (export "wasi_snapshot_preview1.fd_filestat_get") (param $fd i32) (param $at i32) (result i32)
    (local $i i32)
    (if (i32.eqz (call $open (local.get $fd)))
      (then (return (i32.const 8))))
    (if (call $outside (local.get $at) (i32.const 64))
      (then (return (i32.const 21))))
    (loop $next
      (i64.store (i32.add (local.get $at) (local.get $i)) (i64.const 0))
      (local.set $i (i32.add (local.get $i) (i32.const 8)))
      (br_if $next (i32.lt_u (local.get $i) (i32.const 64))))
    (i32.store8 offset=16 (local.get $at) (i32.const 2))
    (i32.store8 offset=24 (local.get $at) (i32.const 1))
    (i32.const 0))

  ;; Flags say nothing to input that is all there and output that never waits.
  (func (export "wasi_snapshot_preview1.fd_fdstat_set_flags") (param $fd i32) (param i32) (result i32)
    (call $refuse (local.get $fd) (i32.const 0)))
  (func (export "wasi_snapshot_preview1.fd_sync") (param $fd i32) (result i32)
    (call $refuse (local.get $fd) (i32.const 0)))
  (func (export "wasi_snapshot_preview1.fd_datasync") (param $fd i32) (result i32)
    (call $refuse (local.get $fd) (i32.const 0)))

  ;; No seek (70).
  (func (export "wasi_snapshot_preview1.fd_seek") (param $fd i32) (param i64 i32 i32) (result i32)
    (call $refuse (local.get $fd) (i32.const 70)))
  (func (export "wasi_snapshot_preview1.fd_tell") (param $fd i32) (param i32) (result i32)
    (call $refuse (local.get $fd) (i32.const 70)))
  (func (export "wasi_snapshot_preview1.fd_pread") (param $fd i32) (param i32 i32 i64 i32) (result i32)
    (call $refuse (local.get $fd) (i32.const 70)))
  (func (export "wasi_snapshot_preview1.fd_pwrite") (param $fd i32) (param i32 i32 i64 i32) (result i32)
    (call $refuse (local.get $fd) (i32.const 70)))
  (func (export "wasi_snapshot_preview1.fd_advise") (param $fd i32) (param i64 i64 i32) (result i32)
    (call $refuse (local.get $fd) (i32.const 70)))
  (func (export "wasi_snapshot_preview1.fd_allocate") (param $fd i32) (param i64 i64) (result i32)
    (call $refuse (local.get $fd) (i32.const 70)))

  ;; Invalid (28) and not supported (58).
  (func (export "wasi_snapshot_preview1.fd_filestat_set_size") (param $fd i32) (param i64) (result i32)
    (call $refuse (local.get $fd) (i32.const 28)))
  (func (export "wasi_snapshot_preview1.fd_filestat_set_times") (param $fd i32) (param i64 i64 i32) (result i32)
    (call $refuse (local.get $fd) (i32.const 58)))
  (func (export "wasi_snapshot_preview1.fd_fdstat_set_rights") (param $fd i32) (param i64 i64) (result i32)
    (call $refuse (local.get $fd) (i32.const 58)))
  (func (export "wasi_snapshot_preview1.fd_renumber") (param $fd i32) (param i32) (result i32)
    (call $refuse (local.get $fd) (i32.const 58)))

  ;; ---- no file system: no directory is open (8), and what is open is none (54)

  (func (export "wasi_snapshot_preview1.fd_prestat_get") (param i32 i32) (result i32)
    (i32.const 8))
  (func (export "wasi_snapshot_preview1.fd_prestat_dir_name") (param i32 i32 i32) (result i32)
    (i32.const 8))
  (func (export "wasi_snapshot_preview1.fd_readdir") (param $fd i32) (param i32 i32 i64 i32) (result i32)
    (call $refuse (local.get $fd) (i32.const 54)))
  (func (export "wasi_snapshot_preview1.path_create_directory") (param $fd i32) (param i32 i32) (result i32)
    (call $refuse (local.get $fd) (i32.const 54)))
  (func (export "wasi_snapshot_preview1.path_filestat_get") (param $fd i32) (param i32 i32 i32 i32) (result i32)
    (call $refuse (local.get $fd) (i32.const 54)))
  (func (export "wasi_snapshot_preview1.path_filestat_set_times")
    (param $fd i32) (param i32 i32 i32 i64 i64 i32) (result i32)
    (call $refuse (local.get $fd) (i32.const 54)))
  (func (export "wasi_snapshot_preview1.path_link")
    (param $fd i32) (param i32 i32 i32 i32 i32 i32) (result i32)
    (call $refuse (local.get $fd) (i32.const 54)))
  (func (export "wasi_snapshot_preview1.path_open")
    (param $fd i32) (param i32 i32 i32 i32 i64 i64 i32 i32) (result i32)
    (call $refuse (local.get $fd) (i32.const 54)))
  (func (export "wasi_snapshot_preview1.path_readlink") (param $fd i32) (param i32 i32 i32 i32 i32) (result i32)
    (call $refuse (local.get $fd) (i32.const 54)))
  (func (export "wasi_snapshot_preview1.path_remove_directory") (param $fd i32) (param i32 i32) (result i32)
    (call $refuse (local.get $fd) (i32.const 54)))
  (func (export "wasi_snapshot_preview1.path_rename") (param $fd i32) (param i32 i32 i32 i32 i32) (result i32)
    (call $refuse (local.get $fd) (i32.const 54)))
  (func (export "wasi_snapshot_preview1.path_symlink") (param i32 i32) (param $fd i32) (param i32 i32) (result i32)
    (call $refuse (local.get $fd) (i32.const 54)))
  (func (export "wasi_snapshot_preview1.path_unlink_file") (param $fd i32) (param i32 i32) (result i32)
    (call $refuse (local.get $fd) (i32.const 54)))

  ;; ---- no network: what is open is no socket (57)

  (func (export "wasi_snapshot_preview1.sock_accept") (param $fd i32) (param i32 i32) (result i32)
    (call $refuse (local.get $fd) (i32.const 57)))
  (func (export "wasi_snapshot_preview1.sock_recv") (param $fd i32) (param i32 i32 i32 i32 i32) (result i32)
    (call $refuse (local.get $fd) (i32.const 57)))
  (func (export "wasi_snapshot_preview1.sock_send") (param $fd i32) (param i32 i32 i32 i32) (result i32)
    (call $refuse (local.get $fd) (i32.const 57)))
  (func (export "wasi_snapshot_preview1.sock_shutdown") (param $fd i32) (param i32) (result i32)
    (call $refuse (local.get $fd) (i32.const 57)))

  ;; ---- clock and random numbers

  ;; The resolution: a microsecond for the real time, else a nanosecond.
  (func (export "wasi_snapshot_preview1.clock_res_get") (param $clock i32) (param $at i32) (result i32)
    (if (i32.gt_u (local.get $clock) (i32.const 3))
      (then (return (i32.const 28))))
    (if (call $outside (local.get $at) (i32.const 8))
      (then (return (i32.const 21))))
    (i64.store (local.get $at) (select (i64.const 1) (i64.const 1000) (local.get $clock)))
    (i32.const 0))

  ;; What a clock shows. The real time begins with the year 2022, the monotonic
  ;; one and the processor's with 0.
  (func $now (param $clock i32) (result i64)
    (i64.add (global.get $time)
      (select (i64.const 0) (i64.const 1640995200000000000) (local.get $clock))))

  ;; Each reading, of any clock, is a millisecond after the one before.
  (func (export "wasi_snapshot_preview1.clock_time_get")
    (param $clock i32) (param $precision i64) (param $at i32) (result i32)
    (if (i32.gt_u (local.get $clock) (i32.const 3))
      (then (return (i32.const 28))))
    (if (call $outside (local.get $at) (i32.const 8))
      (then (return (i32.const 21))))
    (i64.store (local.get $at) (call $now (local.get $clock)))
    (global.set $time (i64.add (global.get $time) (i64.const 1000000)))
    (i32.const 0))

  ;; The next 32 random bits: a hash of a counter that starts at the seed.
  (func $next_random (result i32)
    (local $z i32)
    (global.set $random (i32.add (global.get $random) (i32.const 0x9e3779b9)))
    (local.set $z (global.get $random))
    (local.set $z (i32.mul (i32.const 0x21f0aaad)
      (i32.xor (local.get $z) (i32.shr_u (local.get $z) (i32.const 16)))))
    (local.set $z (i32.mul (i32.const 0x735a2d97)
      (i32.xor (local.get $z) (i32.shr_u (local.get $z) (i32.const 15)))))
    (i32.xor (local.get $z) (i32.shr_u (local.get $z) (i32.const 15))))

  ;; Four bytes of each random word, the lowest first; fewer of the last one.
  (func (export "wasi_snapshot_preview1.random_get") (param $at i32) (param $n i32) (result i32)
    (local $word i32)
    (if (call $outside (local.get $at) (local.get $n))
      (then (return (i32.const 21))))
    (block $few
      (loop $next
        (br_if $few (i32.lt_u (local.get $n) (i32.const 4)))
        (i32.store (local.get $at) (call $next_random))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (local.set $n (i32.sub (local.get $n) (i32.const 4)))
        (br $next)))
    (if (local.get $n)
      (then
        (local.set $word (call $next_random))
        (loop $next
          (i32.store8 (local.get $at) (local.get $word))
          (local.set $word (i32.shr_u (local.get $word) (i32.const 8)))
          (local.set $at (i32.add (local.get $at) (i32.const 1)))
          (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))))
    (i32.const 0))

  ;; ---- the process

  (func (export "wasi_snapshot_preview1.proc_exit") (param $code i32)
    (global.set $exit_code (local.get $code))
    (call $exit))
  (func (export "wasi_snapshot_preview1.sched_yield") (result i32)
    (i32.const 0))
  ;; Not supplied (52).
  (func (export "wasi_snapshot_preview1.proc_raise") (param i32) (result i32)
    (i32.const 52))

  ;; ---- waiting: input is all there and output never waits, so a program waits
  ;; for the clock alone, which is moved to the time that comes first.

  ;; A subscription begins with what the program calls it by, and its kind: a
  ;; clock, reading, writing. At $clock stands the clock, 8 bytes behind that the
  ;; time and 24 bytes behind it whether that is one of the clock's (bit 0) or
  ;; counts from now.

  ;; How many nanoseconds are left until it happens.
  (func $left (param $at i32) (param $clock i32) (result i64)
    (local $time i64) (local $now i64)
    (if (i32.load8_u offset=8 (local.get $at))
      (then (return (i64.const 0))))
    (local.set $time (i64.load offset=8 (local.get $clock)))
    (if (i32.eqz (i32.and (i32.load8_u offset=24 (local.get $clock)) (i32.const 1)))
      (then (return (local.get $time))))
    (local.set $now (call $now (i32.load (local.get $clock))))
    (if (i64.le_u (local.get $time) (local.get $now))
      (then (return (i64.const 0))))
    (i64.sub (local.get $time) (local.get $now)))

  ;; Writes what has happened: 32 bytes. Reading is possible for 0 alone, and
  ;; says how much there is, or that this is the end (1); writing for 1 and 2.
  (func $event (param $at i32) (param $to i32)
    (local $kind i32) (local $fd i32) (local $bytes i64) (local $end i64) (local $errno i64)
    (local.set $kind (i32.load8_u offset=8 (local.get $at)))
    (local.set $fd (i32.load offset=16 (local.get $at)))
    (i64.store (local.get $to) (i64.load (local.get $at)))
    (if (local.get $kind)
      (then
        (if (i32.or (i32.eq (i32.eqz (local.get $fd)) (i32.sub (local.get $kind) (i32.const 1)))
                    (i32.eqz (call $open (local.get $fd))))
          (then (local.set $errno (i64.const 8)))
          (else
            (local.set $bytes (select (i64.const 65536)
              (i64.extend_i32_u (i32.sub (global.get $stdin_end) (global.get $stdin_at))) (local.get $fd)))
            (local.set $end (i64.extend_i32_u (i64.eqz (local.get $bytes))))))))
    (i64.store offset=8 (local.get $to)
      (i64.or (local.get $errno) (i64.extend_i32_u (i32.shl (local.get $kind) (i32.const 16)))))
    (i64.store offset=16 (local.get $to) (local.get $bytes))
    (i64.store offset=24 (local.get $to) (local.get $end)))

  ;; $size is a subscription's; its clock stands 32 bytes before its end.
  (func $poll (param $in i32) (param $out i32) (param $count i32) (param $happened i32) (param $size i32) (result i32)
    (local $at i32) (local $end i32) (local $clock i32) (local $n i32) (local $first i64) (local $left i64)
    (if (i32.eqz (local.get $count))
      (then (return (i32.const 28))))
    ;; So many would not fit into any memory, and their size not into 32 bits.
    (if (i32.gt_u (local.get $count) (i32.const 0x1000000))
      (then (return (i32.const 21))))
    (if (i32.or (call $outside (local.get $happened) (i32.const 4))
          (i32.or (call $outside (local.get $in) (i32.mul (local.get $count) (local.get $size)))
                  (call $outside (local.get $out) (i32.shl (local.get $count) (i32.const 5)))))
      (then (return (i32.const 21))))
    (local.set $end (i32.add (local.get $in) (i32.mul (local.get $count) (local.get $size))))
    (local.set $first (i64.const -1))
    (local.set $at (local.get $in))
    (loop $next
      (local.set $clock (i32.add (local.get $at) (i32.sub (local.get $size) (i32.const 32))))
      (if (i32.or (i32.gt_u (i32.load8_u offset=8 (local.get $at)) (i32.const 2))
            (i32.and (i32.eqz (i32.load8_u offset=8 (local.get $at)))
                     (i32.gt_u (i32.load (local.get $clock)) (i32.const 3))))
        (then (return (i32.const 28))))
      (local.set $left (call $left (local.get $at) (local.get $clock)))
      (if (i64.lt_u (local.get $left) (local.get $first))
        (then (local.set $first (local.get $left))))
      (br_if $next (i32.lt_u (local.tee $at (i32.add (local.get $at) (local.get $size))) (local.get $end))))
    (local.set $at (local.get $in))
    (loop $next
      (local.set $clock (i32.add (local.get $at) (i32.sub (local.get $size) (i32.const 32))))
      (if (i64.le_u (call $left (local.get $at) (local.get $clock)) (local.get $first))
        (then
          (call $event (local.get $at) (i32.add (local.get $out) (i32.shl (local.get $n) (i32.const 5))))
          (local.set $n (i32.add (local.get $n) (i32.const 1)))))
      (br_if $next (i32.lt_u (local.tee $at (i32.add (local.get $at) (local.get $size))) (local.get $end))))
    (global.set $time (i64.add (global.get $time) (local.get $first)))
    (i32.store (local.get $happened) (local.get $n))
    (i32.const 0))

  (func (export "wasi_snapshot_preview1.poll_oneoff")
    (param $in i32) (param $out i32) (param $count i32) (param $happened i32) (result i32)
    (call $poll (local.get $in) (local.get $out) (local.get $count) (local.get $happened) (i32.const 48)))

  ;; ---- wasi_unstable, where it differs. That fd_seek numbers its directions
  ;; otherwise is of no matter, as nothing can be sought in.

  (func (export "wasi_unstable.poll_oneoff")
    (param $in i32) (param $out i32) (param $count i32) (param $happened i32) (result i32)
    (call $poll (local.get $in) (local.get $out) (local.get $count) (local.get $happened) (i32.const 56)))

  ;; 56 bytes, the number of links 4 of them.
  (func (export "wasi_unstable.fd_filestat_get") (param $fd i32) (param $at i32) (result i32)
    (local $i i32)
    (if (i32.eqz (call $open (local.get $fd)))
      (then (return (i32.const 8))))
    (if (call $outside (local.get $at) (i32.const 56))
      (then (return (i32.const 21))))
    (loop $next
      (i64.store (i32.add (local.get $at) (local.get $i)) (i64.const 0))
      (local.set $i (i32.add (local.get $i) (i32.const 8)))
      (br_if $next (i32.lt_u (local.get $i) (i32.const 56))))
    (i32.store8 offset=16 (local.get $at) (i32.const 2))
    (i32.store8 offset=20 (local.get $at) (i32.const 1))
    (i32.const 0)))
