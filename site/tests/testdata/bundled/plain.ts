import { define, liveBlocks } from 'wasm-former';

define('https://your.site/'); // each <wasm-former> in the page
liveBlocks({ view: 'trace' }); // and each block of code that is a program
