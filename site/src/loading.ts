// Shows how much of the engine has come, and takes Run before there is a program
// that could: it runs as soon as it can.

export interface Loading {
  /** Counts what comes of a response, and gives it back. */
  count(response: Response): Response;
  /** Ends when the page's program has started; tells whether Run was pressed. */
  end(): boolean;
}

const MB = (bytes: number) => (bytes / 1e6).toFixed(1);

export function loading(total: number): Loading {
  let done = 0;
  let queued = false;
  let shown = 0; // the animation frame that will show it

  function show(): void {
    shown = 0;
    const bar = document.getElementById('loading-bar') as HTMLProgressElement;
    const text = document.getElementById('loading-text'); // the last of them
    if (!text || !done) return; // the parser is not there yet
    document.getElementById('loading')!.hidden = false;
    bar.max = total;
    bar.value = done;
    const percent = Math.floor((100 * done) / total);
    text.textContent = queued
      ? `Run starts when the engine is here, ${percent} %`
      : `engine and kernel: ${MB(done)} of ${MB(total)} MB`;
  }

  function clicked(event: Event): void {
    const load = document.getElementById('load'); // of a frame that waits to be asked; the benchmark's page has none
    if (!load || !(event.target as Element).closest?.('#run')) return;
    queued = true;
    document.getElementById('status')!.textContent = 'Waiting';
    load.click();
    show();
  }
  document.addEventListener('click', clicked);
  document.addEventListener('DOMContentLoaded', show);

  return {
    count(response) {
      const reader = response.clone().body!.getReader();
      const next = async (): Promise<void> => {
        const part = await reader.read();
        if (part.done) return;
        done = Math.min(done + part.value.length, total);
        shown ||= requestAnimationFrame(show);
        return next();
      };
      next().catch(() => undefined); // whoever compiles it reports it
      return response;
    },
    end() {
      document.removeEventListener('click', clicked);
      return queued;
    },
  };
}
