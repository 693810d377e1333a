// Questions about what is selected. The newest counts, but one that is on its way is
// not dropped: while steps go by quickly, a view shows as many of them as it can.

export interface Latest {
  /** Does the job, now or as soon as it is done. */
  now(): void;
  /** Whether the job is being done ... */
  busy(): boolean;
  /** ... and is to be done once more behind that. */
  waits(): boolean;
  /** Drops what is on its way: it was about a run that is gone, and may never end. */
  forget(): void;
}

export function latest(job: () => Promise<void>, failed: (error: Error) => void): Latest {
  let round = 0; // counts what is dropped
  let busy = false;
  let again = false;

  async function now(): Promise<void> {
    if (busy) {
      again = true;
      return;
    }
    const mine = round;
    busy = true;
    try {
      await job();
    } catch (error) {
      if (mine === round) failed(error as Error);
    }
    if (mine !== round) return;
    busy = false;
    if (again) {
      again = false;
      now();
    }
  }

  return {
    now,
    busy: () => busy,
    waits: () => again,
    forget() {
      round++;
      busy = again = false;
    },
  };
}
