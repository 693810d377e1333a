// The npm package wasm-former, whose other files are in site/element. What it promises
// there is what is made here, which the last line checks.

import { liveBlocks } from './blocks';
import { define, WasmFormer } from './element';
import { PROTOCOL } from './protocol';

export { define, liveBlocks, PROTOCOL, WasmFormer };

({ define, liveBlocks, PROTOCOL, WasmFormer }) satisfies typeof import('../element');
