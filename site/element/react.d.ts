import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Props, WasmFormer } from './index.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'wasm-former': Omit<DetailedHTMLProps<HTMLAttributes<WasmFormer>, WasmFormer>, keyof Props> & Props;
    }
  }
}
