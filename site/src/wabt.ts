// wabt as a script of its own, so that its download can be shown and kept.
import initWabt from 'wabt';
Object.assign(globalThis, { initWabt });
