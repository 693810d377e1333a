// The npm package wasm-former, whose other files are in site/element.

export { liveBlocks } from './blocks';
export { define, WasmFormer } from './element';
export { PROTOCOL } from './protocol';
