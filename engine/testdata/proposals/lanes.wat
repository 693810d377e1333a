;; Vectors in a second memory, with 64-bit addresses: see TestVectorMemories. Assembled by
;; binaryen, as wabt has no second memory: wasm-as --all-features lanes.wat -o lanes.wasm
(module
  (memory $a 1) (memory $b i64 1)
  (func (export "f") (param i32 i64) (result i32 i64 i32)
    (v128.store (local.get 0) (v128.const i32x4 1 2 3 4))
    (v128.store $b offset=8 (local.get 1) (v128.const i32x4 5 6 7 8))
    (v128.store32_lane $b offset=4 3 (local.get 1) (v128.const i32x4 9 10 11 12))
    (i32.load offset=4 (local.get 0))
    (i64.load $b offset=4 (local.get 1))
    (i32x4.extract_lane 2 (v128.load8x8_u $b offset=8 (local.get 1)))
    (drop) (i32x4.extract_lane 1 (v128.load32_lane $b offset=12 1 (local.get 1) (v128.load (local.get 0)))))
  (func (export "g") (param i64) (result i32) (i32x4.extract_lane 0 (v128.load $b (local.get 0))))
  (func (export "h") (result i32) (i32x4.extract_lane 0 (v128.load $b offset=0xffffffffffffffff (i64.const 2)))))
