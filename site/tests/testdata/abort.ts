// Fails by an error, whose message AssemblyScript's runtime gives to env.abort.
export function most(n: i32): i32 {
  if (n > 3) throw new Error("no more than 3, got " + n.toString());
  trace("fine", 1, n);
  return n;
}
