// Views whose module is fetched when they first open.

import type { Editor } from './editor';
import { url } from './engine';
import { advice } from './files';
import type { Host, Module, Row, Run, View } from './view';

/** The host as Go has it: answers come by a call. */
export type Raw = Record<'select' | 'again' | 'failed' | 'rows' | 'state' | 'tokens' | 'sources' | 'inspect', (...args: unknown[]) => void> & Pick<Host, 'task'>;

const views = new Map<string, View>(); // by name
let host: Raw; // any view's

/** Lines of the trace. */
export const rows = (from: number, count: number) => new Promise<Row[]>((resolve) => host.rows(from, count, resolve));

function hostOf(raw: Raw, editor: Editor): Host {
  const ask =
    (what: 'rows' | 'state' | 'tokens' | 'sources') =>
    (...args: unknown[]) =>
      new Promise<never>((resolve) => raw[what](...args, resolve));
  return {
    select: (step) => raw.select(step),
    show(view, state) {
      document.getElementById(`view-${view}`)!.click();
      views.get(view)!.restore(state);
    },
    again: () => raw.again(),
    rows: ask('rows'),
    state: ask('state'),
    tokens: ask('tokens'),
    sources: ask('sources'),
    inspect: (what, question) =>
      new Promise((resolve, reject) =>
        raw.inspect(what, JSON.stringify(question), (answer: string) => resolve(JSON.parse(answer)), (text: string) => reject(new Error(text))),
      ),
    task: raw.task,
    editor,
  };
}

/** Stands for a view until it is there. */
export function view(name: string, panel: HTMLElement, raw: Raw, editor: Editor): View {
  let opened: View | undefined;
  let coming: Promise<void> | undefined;
  let run: Run;
  let kept = '';
  host = raw;

  function restore(): void {
    try {
      opened!.restore(kept);
    } catch (error) {
      raw.failed((error as Error).message);
    }
  }

  async function open(): Promise<void> {
    const module = (await import(url(name))) as Module;
    panel.replaceChildren();
    opened = module.open(panel, hostOf(raw, editor));
    if (kept) restore();
    opened.draw(~0, run);
  }

  const self: View = {
    draw(change, now) {
      run = now;
      if (opened) return opened.draw(change, now);
      coming ??= open().catch(async (error: Error) => {
        panel.textContent = `This view could not be fetched (${error.message}). ${await advice(url(name), 'Check the connection, and select a step to try again.')}`;
        coming = undefined; // the next word tries again
      });
    },
    state: () => opened?.state() ?? kept,
    restore(state) {
      kept = state;
      if (opened) restore();
    },
  };
  views.set(name, self);
  return self;
}
