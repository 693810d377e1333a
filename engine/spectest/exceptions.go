package spectest

import "fmt"

// contradicts lists the commands of the 1.0 suite that 2.0, which the engine
// follows, contradicts.
var contradicts = map[string]string{
	"mvp func:493":              "v2 semantics", // multi-value
	"mvp func:497":              "v2 semantics",
	"mvp type:53":               "v2 semantics",
	"mvp type:57":               "v2 semantics",
	"mvp imports:310":           "v2 semantics", // several tables
	"mvp imports:314":           "v2 semantics",
	"mvp imports:318":           "v2 semantics",
	"mvp unreached-invalid:539": "v2 semantics", // br_table to labels of different types, not reached
	"mvp linking:236":           "v2 semantics", // segments are applied one by one
	"mvp linking:248":           "v2 semantics",
	"mvp linking:342":           "v2 semantics",
	"mvp linking:354":           "v2 semantics",
}

// otherClass lists the modules that are refused, but as invalid where the
// suite says malformed or the other way round.
var otherClass = map[string]bool{
	"mvp binary:50":      true, // in 2.0 call_indirect's last byte names a table, which is not there
	"v2 memory_init:190": true, // the converter has dropped the data count section
	// In 3.0 an offset may have 64 bits, so one that is too large is invalid.
	"simd simd_address:143": true, "simd simd_address:151": true,
}

// long tells the invocations that take nearly all of the suites' instructions.
var long = func() map[string]bool {
	places := map[string]bool{
		"mvp call:261": true, "mvp call_indirect:527": true, "mvp call_indirect:533": true,
		"mvp call_indirect:539": true, "mvp call_indirect:545": true,
		"v2 call:326": true, "v2 call_indirect:556": true, "v2 call_indirect:562": true,
		"v2 call_indirect:568": true, "v2 call_indirect:574": true,
	}
	for line := 87; line <= 97; line += 2 { // check-memory-zero
		places[fmt.Sprintf("mvp memory_grow:%d", line)] = true
		places[fmt.Sprintf("v2 memory_grow:%d", line)] = true
	}
	return places
}()
