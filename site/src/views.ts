// Views whose drawing is fetched when they first draw. What they draw is the Go
// program's; see wasmjs/view.

import { url } from './engine';

type Drawer = Record<'draw' | 'progress', (of: never) => void>;
type Act = (what: string, n: number) => void;

/** Draws what was last given as soon as it can. */
export function attention(panel: HTMLElement, act: Act): Drawer {
  let drawer: Promise<Drawer> | undefined;
  const last: Partial<Record<keyof Drawer, never>> = {};
  const later = (what: keyof Drawer) => (of: never) => {
    last[what] = of;
    drawer ??= import(url('attention')).then((module) => module.attention(panel, act) as Drawer);
    drawer.then(
      (d) => last[what] === of && d[what](of),
      () => {
        drawer = undefined; // the next word tries again
        panel.textContent = 'This view could not be fetched. Check the connection, and select a step to try again.';
      },
    );
  };
  return { draw: later('draw'), progress: later('progress') };
}
