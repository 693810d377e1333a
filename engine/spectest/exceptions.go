package spectest

import "fmt"

// contradicts lists the commands that a later version, which the engine follows,
// contradicts.
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
	"mvp binary-leb128:217":     "v3 semantics",
	"mvp binary-leb128:225":     "v3 semantics",
	"mvp binary-leb128:404":     "v3 semantics",
	"mvp binary-leb128:461":     "v3 semantics",
	"mvp binary:163":            "v3 semantics",
	"mvp binary:183":            "v3 semantics",
	"mvp binary:202":            "v3 semantics",
	"mvp binary:221":            "v3 semantics",
	"mvp binary:260":            "v3 semantics",
	"mvp binary:279":            "v3 semantics",
	"mvp binary:297":            "v3 semantics",
	"mvp binary:315":            "v3 semantics",
	"mvp imports:405":           "v3 semantics",
	"mvp imports:409":           "v3 semantics",
	"mvp imports:413":           "v3 semantics",
	"mvp memory:8":              "v3 semantics",
	"mvp memory:9":              "v3 semantics",
	"v2 binary-leb128:218":      "v3 semantics",
	"v2 binary-leb128:226":      "v3 semantics",
	"v2 binary:146":             "v3 semantics",
	"v2 binary:166":             "v3 semantics",
	"v2 binary:185":             "v3 semantics",
	"v2 binary:204":             "v3 semantics",
	"v2 binary:243":             "v3 semantics",
	"v2 binary:262":             "v3 semantics",
	"v2 binary:280":             "v3 semantics",
	"v2 binary:298":             "v3 semantics",
	"v2 data:89":                "v3 semantics",
	"v2 data:93":                "v3 semantics",
	"v2 elem:171":               "v3 semantics",
	"v2 elem:175":               "v3 semantics",
	"v2 global:352":             "v3 semantics",
	"v2 global:356":             "v3 semantics",
	"v2 imports:488":            "v3 semantics",
	"v2 imports:492":            "v3 semantics",
	"v2 imports:496":            "v3 semantics",
	"extended-const data:84":    "v3 semantics",
	"extended-const data:88":    "v3 semantics",
	"extended-const elem:170":   "v3 semantics",
	"extended-const elem:174":   "v3 semantics",
	"extended-const global:363": "v3 semantics",
	"extended-const global:367": "v3 semantics",
}

// otherProposal lists the modules of proposals that are refused, and the proposal.
var otherProposal = map[string]string{
	"multi-memory simd_memory-multi:5": "SIMD",
	"memory64 table_init64:2457":       "garbage collection",
}

// otherClass lists the modules that are refused, but as invalid where the
// suite says malformed or the other way round.
var otherClass = map[string]bool{
	"mvp binary:50":         true, // in 2.0 call_indirect's last byte names a table, which is not there
	"v2 memory_init:190":    true, // the converter has dropped the data count section
	"mvp binary-leb128:525": true, // sizes and offsets have 64 bits
	"mvp binary-leb128:533": true, // sizes and offsets have 64 bits
	"mvp binary-leb128:541": true, // sizes and offsets have 64 bits
	"mvp binary-leb128:550": true, // sizes and offsets have 64 bits
	"mvp binary-leb128:730": true, // sizes and offsets have 64 bits
	"mvp binary-leb128:749": true, // sizes and offsets have 64 bits
	"mvp binary-leb128:843": true, // sizes and offsets have 64 bits
	"mvp binary-leb128:862": true, // sizes and offsets have 64 bits
	"mvp binary:143":        true, // a memory index
	"mvp binary:241":        true, // a memory index
	"v2 binary-leb128:526":  true, // sizes and offsets have 64 bits
	"v2 binary-leb128:534":  true, // sizes and offsets have 64 bits
	"v2 binary-leb128:542":  true, // sizes and offsets have 64 bits
	"v2 binary-leb128:551":  true, // sizes and offsets have 64 bits
	"v2 binary:126":         true, // a memory index
	"v2 binary:224":         true, // a memory index
}

// long tells the invocations that take nearly all of the suites' instructions.
var long = func() map[string]bool {
	places := map[string]bool{
		"mvp call:261": true, "mvp call_indirect:527": true, "mvp call_indirect:533": true,
		"mvp call_indirect:539": true, "mvp call_indirect:545": true,
		"v2 call:326": true, "v2 call_indirect:556": true, "v2 call_indirect:562": true,
		"v2 call_indirect:568": true, "v2 call_indirect:574": true,
		"tail-call return_call:127": true, "tail-call return_call:128": true,
		"tail-call return_call:133": true, "tail-call return_call:134": true,
		"function-references return_call_ref:201": true, "function-references return_call_ref:202": true,
		"function-references return_call_ref:207": true, "function-references return_call_ref:208": true,
	}
	for line := 87; line <= 97; line += 2 { // check-memory-zero
		places[fmt.Sprintf("mvp memory_grow:%d", line)] = true
		places[fmt.Sprintf("v2 memory_grow:%d", line)] = true
	}
	for line := 85; line <= 95; line += 2 {
		places[fmt.Sprintf("memory64 memory_grow64:%d", line)] = true
	}
	return places
}()
