// Objects, strings, maps and a collector, with the default runtime.
class Node {
  constructor(public value: i32, public next: Node | null) {}
}

export function run(n: i32): i32 {
  let sum = 0;
  for (let round = 0; round < 20; round++) {
    let list: Node | null = null;
    for (let i = 0; i < n; i++) list = new Node(i, list);
    while (list != null) {
      sum += list.value;
      list = list.next;
    }
  }
  const counts = new Map<string, i32>();
  for (let i = 0; i < n; i++) {
    const key = (i % 7).toString() + "é";
    counts.set(key, counts.has(key) ? counts.get(key) + 1 : 1);
  }
  const keys = counts.keys().sort();
  for (let i = 0; i < keys.length; i++) sum = sum * 31 + counts.get(keys[i]) + keys[i].charCodeAt(1);
  __collect();
  return sum;
}

export function fail(n: i32): i32 {
  if (n > 0) throw new Error("no " + n.toString());
  return n;
}
