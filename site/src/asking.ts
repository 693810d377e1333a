// Questions to the inspector that concern no run. What is asked when a run ends is
// never answered: then it is asked again.

import type { Host } from './view';

export interface Asking {
  inspect<T>(what: string, question: object): Promise<T>;
  /** Asks again what has no answer. A second answer to the same is dropped. */
  again(): void;
}

export function createAsking(host: Host): Asking {
  const pending = new Set<() => void>();
  return {
    async inspect<T>(what: string, question: object) {
      let ask = () => {};
      try {
        return await new Promise<T>((resolve, reject) => {
          ask = () => void host.inspect<T>(what, question).then(resolve, reject);
          pending.add(ask);
          ask();
        });
      } finally {
        pending.delete(ask);
      }
    },
    again: () => pending.forEach((ask) => ask()),
  };
}
