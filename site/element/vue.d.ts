import type { DefineComponent } from 'vue';
import type { Props } from './index.js';

declare module 'vue' {
  interface GlobalComponents {
    'wasm-former': DefineComponent<Props>;
  }
}
