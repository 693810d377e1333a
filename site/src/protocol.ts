// What <wasm-former> and the frame of the site say to each other has a version: the
// element may come from a package that is older or newer than the site.

/** The version that this code speaks. It grows with each message that an older side would misunderstand. */
export const PROTOCOL = 1;

/** The oldest version that the site's frame still understands. */
export const OLDEST = 1;

/**
 * Why an element of one version and a site that speaks from oldest to newest can't work
 * together, or '' if they can. A site that names no versions is older than all of them.
 */
export function mismatch(element: number, oldest: unknown, newest: unknown, site: string): string {
  const known = Number.isSafeInteger(oldest) && Number.isSafeInteger(newest);
  const [from, to] = known ? [oldest as number, newest as number] : [0, 0];
  if (from <= element && element <= to) return '';
  const side = element > to ? 'old' : 'new';
  const remedy = side === 'old' ? 'The site has to be updated, or an older wasm-former used.' : 'This page needs a newer wasm-former.';
  const spoken = !known ? 'none that has a number' : from === to ? `${to}` : `${from} to ${to}`;
  return `The program is not shown: ${site} is too ${side} for this page’s wasm-former, which speaks protocol ${element}; the site speaks ${spoken}. ${remedy}`;
}
