// Whether the page around is light or dark. Tools say it by classes, by attributes of
// many names or by color-scheme; what they all have is the background that a reader sees.

export type Theme = 'light' | 'dark';

/** The theme of what lies behind an element. The probe is any element in its place that may be given colours. */
export function themeBehind(element: Element, probe: HTMLElement): Theme {
  for (let e: Element | null = element; e; e = e.parentElement ?? hostOf(e)) {
    const [red, green, blue, alpha] = srgb(getComputedStyle(e).backgroundColor, probe);
    if (alpha >= 0.5) return shade(red, green, blue);
  }
  const [red, green, blue] = srgb('Canvas', probe); // by color-scheme
  return shade(red, green, blue);
}

const hostOf = (e: Element) => (e.getRootNode() instanceof ShadowRoot ? (e.getRootNode() as ShadowRoot).host : null);

const shade = (red: number, green: number, blue: number): Theme => (0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.5 ? 'dark' : 'light');

/** A colour's parts and its alpha, each from 0 to 1, in whatever notation it is given. */
function srgb(color: string, probe: HTMLElement): number[] {
  probe.style.color = `color-mix(in srgb, ${color}, ${color})`; // computed as color(srgb …)
  const parts = (getComputedStyle(probe).color.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  return [parts[0], parts[1], parts[2], parts[3] ?? 1];
}

const asking = new Set<() => void>();
let observer: MutationObserver | undefined;

function changed(): void {
  for (const ask of asking) ask();
}

/** Calls back when the theme may have changed, until the signal says no more. */
export function watchTheme(ask: () => void, signal: AbortSignal): void {
  if (!observer) {
    observer = new MutationObserver(changed);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed);
    // A background that fades has its colour when it has ended.
    document.addEventListener('transitionend', (event) => event.propertyName === 'background-color' && changed());
  }
  observer.observe(document.documentElement, { attributes: true });
  observer.observe(document.body, { attributes: true });
  asking.add(ask);
  signal.addEventListener('abort', () => asking.delete(ask));
}
