// Hands the person a file.

import { make } from './elements';

export function save(name: string, blob: Blob): void {
  const link = make('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
