// The model as a file. The inspector packs it, as nearly all of it is zeros.

import type { Asking } from './asking';
import { make } from './elements';
import { save } from './save';

interface File {
  Size: number;
  Gzip: string | null;
}

/** A button that saves a model's file, with its size. */
export async function createDownload({ inspect }: Asking, model: string, failed: (error: Error) => void): Promise<HTMLElement> {
  const name = `wasmformer-${model}.safetensors`;
  const { Size } = await inspect<File>('file', { Bytes: false });
  const button = make('button', '', 'Download the weights');
  button.dataset.testid = 'model-download';

  async function unpack(): Promise<void> {
    const { Gzip } = await inspect<File>('file', { Bytes: true });
    const packed = Uint8Array.from(atob(Gzip!), (c) => c.charCodeAt(0));
    const blob = await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).blob();
    if (blob.size !== Size) throw new Error(`The file has ${blob.size} bytes, want ${Size}.`);
    save(name, blob);
  }

  button.addEventListener('click', async () => {
    button.disabled = true;
    await unpack().catch(failed);
    button.disabled = false;
  });
  const box = make('p', 'model-save', button, ` ${name}, ${(Size / 1e6).toFixed(1)} MB: the bytes that `, make('code', '', `wasmformer model -model ${model} -write FILE`), ' writes');
  box.dataset.size = String(Size);
  return box;
}
