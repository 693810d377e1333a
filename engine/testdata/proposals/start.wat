;; A start function that throws.
(module
  (tag $e (param f64))
  (start $start)
  (func $start (throw $e (f64.const 1.5))))
