// Trains the network of main.c and prints its weights as C:
//
//   node site/examples/digits/train.mjs digits.csv
//
// The file has a drawing a line, 64 numbers from 0 to 16 and its digit: the
// UCI repository's optdigits.tes, or the digits.csv that scikit-learn has of it.
// The first 1400 are learned, the others count what is read right.

import { readFileSync } from 'node:fs';

const PIXELS = 64, HIDDEN = 24, DIGITS = 10, EPOCHS = 400, LEARNED = 1400;
const EIGHTHS = 8; // weights are rounded to these

const drawings = readFileSync(process.argv[2], 'utf8').trim().split('\n').map((line) => {
  const numbers = line.split(',').map(Number);
  return { ink: numbers.slice(0, PIXELS), digit: numbers[PIXELS] };
});
const learned = drawings.slice(0, LEARNED);
const others = drawings.slice(LEARNED);

// A generator of its own, so that every run gives the same weights.
let state = 5;
function random() {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
}
const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
const matrix = (rows, columns, spread) =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => spread * normal()));

/** Paper, grey or ink, as a drawing in text has them. */
const levels = (ink, grey, black) => ink.map((v) => (v < grey ? 0 : v < black ? 0.5 : 1));

function shifted(pixels, right, down) {
  return pixels.map((_, i) => {
    const x = (i % 8) - right, y = Math.floor(i / 8) - down;
    return x >= 0 && x < 8 && y >= 0 && y < 8 ? pixels[8 * y + x] : 0;
  });
}

/** A drawing as another hand may draw it: with or without grey, moved, with a wrong pixel. */
function varied({ ink }) {
  const grey = 3 + 4 * random();
  let pixels = levels(ink, grey, random() < 0.5 ? grey : 9 + 4 * random());
  if (random() < 0.35) pixels = shifted(pixels, Math.floor(3 * random()) - 1, Math.floor(3 * random()) - 1);
  return pixels.map((v) => (random() < 0.01 ? 1 - v : v));
}

const layer = (weights, bias, inputs) => weights.map((row, i) => row.reduce((sum, w, k) => sum + w * inputs[k], bias[i]));

/** The values of the hidden neurons, and the probability of each digit. */
function run(net, pixels) {
  const hidden = layer(net.hidden, net.hiddenBias, pixels).map((v) => Math.max(0, v));
  const scores = layer(net.digit, net.digitBias, hidden);
  const powers = scores.map((v) => Math.exp(v - Math.max(...scores)));
  const total = powers.reduce((a, b) => a + b);
  return { hidden, shares: powers.map((v) => v / total) };
}

const net = {
  hidden: matrix(HIDDEN, PIXELS, 0.2), hiddenBias: Array(HIDDEN).fill(0),
  digit: matrix(DIGITS, HIDDEN, 0.3), digitBias: Array(DIGITS).fill(0),
};

/** A step down the slope of the cross entropy, with a little weight decay. */
function learn(pixels, digit, rate) {
  const { hidden, shares } = run(net, pixels);
  const errors = shares.map((v, i) => v - (i === digit));
  const back = hidden.map((v, k) => (v > 0 ? errors.reduce((sum, e, i) => sum + e * net.digit[i][k], 0) : 0));
  const update = (weights, bias, errors, inputs) => errors.forEach((e, i) => {
    if (e === 0) return;
    bias[i] -= rate * e;
    weights[i].forEach((w, k) => { weights[i][k] -= rate * (e * inputs[k] + 1e-4 * w); });
  });
  update(net.digit, net.digitBias, errors, hidden);
  update(net.hidden, net.hiddenBias, back, pixels);
}

for (let epoch = 0; epoch < EPOCHS; epoch++) {
  for (let n = 0; n < LEARNED; n++) {
    const drawing = learned[Math.floor(LEARNED * random())];
    learn(varied(drawing), drawing.digit, 0.03 * (1 - epoch / EPOCHS) + 0.0005);
  }
}

const whole = (v) => Array.isArray(v) ? v.map(whole) : Math.max(-128, Math.min(127, Math.round(v * EIGHTHS)));
const parts = (v) => Array.isArray(v) ? v.map(parts) : v / EIGHTHS;
const rounded = Object.fromEntries(Object.entries(net).map(([name, v]) => [name, whole(v)]));
const used = Object.fromEntries(Object.entries(rounded).map(([name, v]) => [name, parts(v)]));
const right = (list) => list.filter(({ ink, digit }) => {
  const { shares } = run(used, levels(ink, 5, 11));
  return shares.indexOf(Math.max(...shares)) === digit;
}).length;
console.error(`right: ${right(learned)} of ${learned.length} learned, ${right(others)} of ${others.length} others`);

/** Numbers in lines of so many. */
function lines(numbers, most) {
  const out = [];
  for (let i = 0; i < numbers.length; i += most) out.push(numbers.slice(i, i + most).join(', '));
  return out.join(',\n     ');
}
const rows = (list, most) => list.map((row) => `    {${lines(row, most)}},\n`).join('');
console.log(`static const signed char hidden_weights[HIDDEN][PIXELS] = {\n${rows(rounded.hidden, 32)}};\n`);
console.log(`static const signed char hidden_bias[HIDDEN] = {\n    ${lines(rounded.hiddenBias, 24)},\n};\n`);
console.log(`static const signed char digit_weights[DIGITS][HIDDEN] = {\n${rows(rounded.digit, 24)}};\n`);
console.log(`static const signed char digit_bias[DIGITS] = {\n    ${lines(rounded.digitBias, 10)},\n};`);
