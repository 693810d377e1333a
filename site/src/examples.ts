// The sources of the examples and the header of C, which the page fetches when one of
// them is first needed. What examples there are, it knows from the start.

import { url } from './engine';

interface Sources {
  sources: Record<string, string>; // by the example's name
  header: string;
}

let coming: Promise<Sources> | undefined;

export function sources(): Promise<Sources> {
  coming ??= fetched('examples').then((response) => response.json());
  coming.catch(() => (coming = undefined)); // the next one tries again
  return coming;
}

/** The compiled module of an example, which spares the compiler. */
export async function exampleModule(name: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetched(`example-${name}`)).arrayBuffer());
}

async function fetched(key: string): Promise<Response> {
  const response = await fetch(url(key));
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response;
}
