// Holds nothing: wasm-former/react and wasm-former/vue are types alone.
export {};
