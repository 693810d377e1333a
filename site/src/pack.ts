// Compression by the browser itself, for links. The format is zlib's ("deflate"),
// whose checksum tells a damaged link from a good one.

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream, most: number) {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new Error(`it unpacks to more than ${most} bytes`);
    }
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export const pack = (bytes: Uint8Array<ArrayBuffer>) => through(bytes, new CompressionStream('deflate'), Infinity);

/** Fails as soon as the result would be longer than most bytes. */
export const unpack = (bytes: Uint8Array<ArrayBuffer>, most: number) =>
  through(bytes, new DecompressionStream('deflate'), most);
