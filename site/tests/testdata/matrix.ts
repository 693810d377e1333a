// Multiplies a matrix with itself and gives the trace: arrays of doubles, which
// AssemblyScript allocates in linear memory with its own runtime.
export function power(n: i32): f64 {
  const m = new Array<f64>(n * n);
  for (let i = 0; i < n * n; i++) m[i] = f64(i) + 0.5;
  let trace = 0.0;
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < n; k++) trace += m[i * n + k] * m[k * n + i];
  }
  return trace;
}
