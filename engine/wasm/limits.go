package wasm

// Sizes that are refused although the specification allows them. All but
// maxStack are those of browsers (the JavaScript API's implementation limits).
// They keep the work that one byte of input can ask for within bounds: a call
// takes two bytes and may move maxParams and maxResults values.
const (
	maxParams  = 1000
	maxResults = 1000
	maxLocals  = 50_000
	maxStack   = 1 << 20 // operands at one place of one function
)

// maxPages is the specification's limit: 65536 pages are 4 GiB.
const maxPages = 1 << 16
