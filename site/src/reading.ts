// How far the inspector is: the first line of each view that needs it.

import { group, make } from './elements';
import type { Host, Run } from './view';

export function createReading(host: Host): { element: HTMLElement; draw(run: Run): void } {
  const element = make('p', 'reading num');
  const bar = (done?: number, of?: number) => {
    const progress = make('progress');
    progress.ariaLabel = 'Progress of this view';
    if (of) Object.assign(progress, { max: of, value: done });
    return progress;
  };
  const MB = (bytes: number) => (bytes / 1e6).toFixed(1);
  return {
    element,
    draw({ Read, Total, Fetched, Size, Error }) {
      element.classList.toggle('broken', Error !== '');
      if (Error) {
        const again = make('button', 'link', 'Try again');
        again.dataset.key = 'again';
        again.addEventListener('click', () => host.again());
        element.replaceChildren(`This view could not be filled: ${Error.replace(/\.$/, '')}. `, again);
        return;
      }
      if (Fetched < Size) element.replaceChildren(bar(Fetched, Size), `fetching the inspector: ${MB(Fetched)} of ${MB(Size)} MB`);
      else if (Total && !Read) element.replaceChildren(bar(), `starting; ${group(Total)} tokens to read`);
      else if (Read < Total) element.replaceChildren(bar(Read, Total), `${group(Read)} of ${group(Total)} tokens read`);
      else element.replaceChildren(Total ? `all ${group(Total)} tokens read` : '');
    },
  };
}
