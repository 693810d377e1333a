package wasm

// Sizes that are refused although the specification allows them. Most are those
// of browsers (the JavaScript API's implementation limits), none is larger.
// They keep the work and the memory that one byte of input can ask for within
// bounds: a call takes two bytes and may move maxParams and maxResults values, and
// an import of four bytes becomes an Import.
const (
	maxParams  = 1000
	maxResults = 1000
	maxLocals  = 50_000
	maxStack   = 1 << 20 // operands at one place of one function
	maxBlocks  = 1 << 17 // open ones at one place of one function

	maxBody     = 7_654_321 // bytes
	maxTypes    = 1_000_000
	maxFuncs    = 1_000_000
	maxExports  = 1_000_000
	maxGlobals  = 1_000_000
	maxImports  = 100_000
	maxTables   = 100_000
	maxMemories = 100
	maxTags     = 100_000
	maxSegments = 100_000 // of elements, and of data
)

// The specification's limits: 65536 pages are 4 GiB, and 2^48 are 2^64 bytes.
const (
	maxPages   = 1 << 16
	maxPages64 = 1 << 48
)
