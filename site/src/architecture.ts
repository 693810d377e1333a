// What the inspector says of the model (wasmjs/inspector/model.go), and names for it.

import { exact, group } from './elements';

export interface Head {
  Name: string;
  Values: string;
  Purpose: string;
  Mean: boolean;
}

export interface Layer {
  Heads: Head[] | null;
  Gates: string[] | null;
  Attention: number[]; // names of slots behind the heads
  After: number[]; // and behind the gates
}

export interface Architecture {
  Vocab: number;
  DModel: number;
  Parameters: number;
  NonZero: number;
  Heads: number;
  Gates: number;
  MaxPosition: number;
  Names: string[];
  Before: number[];
  Layers: Layer[];
  Tokens: string[];
}

export interface Matrix {
  Rows: number;
  Cols: number;
  At: number[];
  Values: number[];
}

/** A matrix with its place among the others, and what its rows and columns are. */
export interface Named extends Matrix {
  name: string; // in formulas
  tensor: string; // in files
  about: string;
  row(i: number): string;
  col(i: number): string;
}

/** What a head is for, in the groups that have a colour and a mark. */
export const KINDS = [
  { name: 'looks back a fixed way', colour: '--ink-faint', names: /^(back|last\.|call$|store\.before)/ },
  { name: 'reads the program', colour: '--accent', names: /^(slot|immediate|fetch|memory\.which|jumped|began)/ },
  { name: 'finds who wrote', colour: '--code-type', names: /^(frame|direct|stack\.|cell|size$|word[01]$|pages)/ },
  { name: 'reads a number', colour: '--code-number', names: /^([A-D]$|word[01]\.value|size\.value|[AB]\.|load$)/ },
  { name: 'looks up in a table', colour: '--code-keyword', names: /^(bit length|scale|digit|emit|power|and\.)/ },
  { name: 'averages, or is another', colour: '--code-string', names: /./ },
];

export const kindOf = (head: Head) => KINDS.findIndex((kind) => kind.names.test(head.Name));

/** The matrices of a layer, or those before and behind all layers, by their tensors. */
export function matricesOf(a: Architecture, at: number): Omit<Named, keyof Matrix>[] {
  const slots = (names: number[]) => (i: number) => `slot ${i}${a.Names[names[i]] ? ` “${a.Names[names[i]]}”` : ', empty'}`;
  if (at === a.Layers.length) {
    const token = (i: number) => `token ${i} “${a.Tokens[i]}”`;
    return [
      { name: 'Embed', tensor: 'embed', about: 'what a token puts into the slots', row: token, col: slots(a.Before) },
      { name: 'Position', tensor: 'position', about: 'what the position p adds', row: (i) => ['p', 'p²', '1'][i], col: slots(a.Before) },
      { name: 'Unembed', tensor: 'unembed', about: 'from the last slots to the logit of each token', row: token, col: slots(a.Layers[at - 1].After) },
    ];
  }
  const layer = a.Layers[at];
  const [before, attention, after] = [slots(at ? a.Layers[at - 1].After : a.Before), slots(layer.Attention), slots(layer.After)];
  const head = (part: string) => (i: number) => `head ${i >> 1} “${layer.Heads![i >> 1].Name}” ${part} ${'xy'[i & 1]}`;
  const gate = (i: number) => `gate ${i} “${layer.Gates![i]}”`;
  const of = (name: string, file: string, about: string, row: (i: number) => string, col: (i: number) => string) => ({
    name, tensor: `layers.${at}.${file}`, about, row, col,
  });
  return [
    of('Wq', 'attention.query', 'from slots to the heads’ queries', head('query'), before),
    of('Wk', 'attention.key', 'from slots to the heads’ keys', head('key'), before),
    of('Wv', 'attention.value', 'from slots to the heads’ values', head('value'), before),
    of('Wo', 'attention.out', 'from what the heads read to slots', attention, head('value')),
    of('Wb', 'ffn.gate', 'from slots to b of relu(b)·a', gate, attention),
    of('Wa', 'ffn.value', 'from slots to a of relu(b)·a', gate, attention),
    of('W2', 'ffn.out', 'from the gates’ products to slots', after, gate),
  ];
}

export const placeName = (a: Architecture, at: number) => (at === a.Layers.length ? 'embedding and unembedding' : `layer ${at}`);

export const headText = (at: number, i: number, head: Head) =>
  `Layer ${at}, head ${i} “${head.Name}”: ${head.Purpose || 'its purpose is not named'}. Its values: ${head.Values || 'none is read'}.${head.Mean ? ' It takes the mean over all tokens.' : ''}`;

export const weightText = (m: Named, row: number, col: number, value: number) => `${m.name}[${group(row)}, ${col}] = ${exact(value)}: row ${m.row(row)}, column ${m.col(col)}`;

/** Where something of a name is: a head, a gate, or a slot from where it is written on. */
export interface Hit {
  text: string;
  layer: number;
  matrix: number; // in which its weights are ...
  row: number; // ... in this row, −1 for a column
  col: number;
  head: number; // −1 if it is none
}

/** Heads, gates and slots whose name holds a text, those that begin with it first. */
export function search(a: Architecture, text: string, most: number): Hit[] {
  const wanted = text.trim().toLowerCase();
  if (!wanted) return [];
  const found: { hit: Hit; rank: number }[] = [];
  const add = (names: string[], hit: Omit<Hit, 'head'> & { head?: number }) => {
    const ranks = names.map((name) => {
      const at = name.toLowerCase().indexOf(wanted);
      return at < 0 ? 3 : name.length === wanted.length ? 0 : at ? 2 : 1;
    });
    const rank = Math.min(...ranks);
    if (rank < 3) found.push({ hit: { head: -1, ...hit }, rank });
  };
  a.Layers.forEach((layer, l) => {
    layer.Heads?.forEach((head, i) => add([head.Name, ...head.Values.split(', ')], { text: `layer ${l}, head ${i}: ${head.Name}${head.Values && head.Values !== head.Name ? ` (${head.Values})` : ''}`, layer: l, matrix: 0, row: 2 * i, col: -1, head: i }));
  });
  let before = a.Before;
  const slot = (names: number[], hit: (i: number) => Omit<Hit, 'head' | 'text'>, where: string) => {
    names.forEach((n, i) => {
      if (a.Names[n] && n !== before[i]) add([a.Names[n]], { text: `slot ${i}: ${a.Names[n]}, written by ${where}`, ...hit(i) });
    });
    before = names;
  };
  before = a.Before.map(() => -1);
  slot(a.Before, (col) => ({ layer: a.Layers.length, matrix: 0, row: -1, col }), 'the embedding');
  a.Layers.forEach((layer, l) => {
    slot(layer.Attention, (row) => ({ layer: l, matrix: 3, row, col: -1 }), `the heads of layer ${l}`);
    slot(layer.After, (row) => ({ layer: l, matrix: 6, row, col: -1 }), `the gates of layer ${l}`);
  });
  a.Layers.forEach((layer, l) => layer.Gates?.forEach((name, i) => add([name], { text: `layer ${l}, gate ${i}: ${name}`, layer: l, matrix: 4, row: i, col: -1 })));
  return found.sort((x, y) => x.rank - y.rank).slice(0, most).map(({ hit }) => hit);
}
