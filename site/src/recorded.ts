// Plays the run that the build has recorded (site/build/recorded.go), which the
// page shows before the engine has come. It gives way to the live page when the
// visitor runs or edits a program.

const firstWait = 3000; // ms, to look at the first picture
const pace = 1000; // ms a token

const strip = document.getElementById('recorded') as HTMLDetailsElement;
const play = document.getElementById('play') as HTMLButtonElement;
const words = [...strip.querySelectorAll<HTMLElement>('.words p')];
const first = Number(words[0].dataset.position);
const start = words.findIndex((p) => p.classList.contains('now'));
let frame = start;
let timer = 0;

/** Nothing was brought along: no link, no example, no draft of one's own. */
function firstVisit(): boolean {
  if (location.hash || new URLSearchParams(location.search).has('example')) return false;
  try {
    return localStorage.getItem('wasmformer.draft.1') === null;
  } catch {
    return true;
  }
}

function show(to: number): void {
  frame = Math.max(0, Math.min(to, words.length - 1));
  const now = first + frame;
  const read = new Set<number>();
  for (const arc of strip.querySelectorAll<SVGPathElement>('path[data-from]')) {
    const shown = Number(arc.dataset.from) === now;
    arc.toggleAttribute('hidden', !shown);
    if (shown) read.add(Number(arc.dataset.to));
  }
  for (const chip of strip.querySelectorAll<SVGGElement>('.chip')) {
    const at = Number(chip.dataset.position);
    chip.classList.toggle('later', at > now);
    chip.classList.toggle('now', at === now);
    chip.classList.toggle('read', read.has(at));
  }
  words.forEach((p, i) => p.classList.toggle('now', i === frame));
}

function pause(): void {
  clearTimeout(timer);
  timer = 0;
  play.textContent = 'Play';
}

/** Goes on to the last token, a token at a time, and then where it is told. */
function run(last?: number): void {
  play.textContent = 'Pause';
  timer = window.setTimeout(() => {
    if (!document.hidden && frame < words.length - 1) {
      show(frame + 1);
    } else if (!document.hidden) {
      pause();
      show(last ?? frame);
      return;
    }
    run(last);
  }, pace);
}

/** Plays once by itself, and stands where it stood before. */
function begin(): void {
  play.textContent = 'Pause';
  timer = window.setTimeout(() => {
    show(0);
    run(start);
  }, firstWait);
}

function step(by: number): void {
  pause();
  show(frame + by);
}

play.addEventListener('click', () => {
  if (timer) return pause();
  if (frame === words.length - 1) show(0);
  run();
});
document.getElementById('play-back')!.addEventListener('click', () => step(-1));
document.getElementById('play-forward')!.addEventListener('click', () => step(1));
strip.addEventListener('keydown', (event) => {
  const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (!by || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  step(by);
});
for (const picture of strip.querySelectorAll('svg')) picture.addEventListener('pointerdown', pause);

const fold = () => {
  pause();
  strip.open = false;
};
strip.addEventListener('toggle', () => strip.open || pause());
document.getElementById('source')!.addEventListener('input', fold);
document.getElementById('example')!.addEventListener('change', fold);
const status = document.getElementById('status')!;
new MutationObserver(() => {
  if (['compiling', 'running'].includes(status.dataset.state!)) fold();
}).observe(status, { attributes: true, attributeFilter: ['data-state'] });

if (!firstVisit()) {
  strip.open = false;
  document.getElementById('first-source')!.remove();
} else {
  // A narrow screen has room for the program, not for its settings, too.
  if (matchMedia('(max-width: 799px)').matches) (document.getElementById('settings') as HTMLDetailsElement).open = false;
  if (!matchMedia('(prefers-reduced-motion: reduce)').matches) begin();
}

export {};
