;; Calls through a table that others can write.
(module
  (table (export "table") 1 funcref)
  (func (export "calls") (call_indirect (i32.const 0))))
