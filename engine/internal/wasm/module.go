package wasm

// Module is a decoded and valid module. Every index in it is in range and every
// body is well typed. In each index space the imported entries come first.
type Module struct {
	Types   []FuncType
	Imports []Import

	Funcs    []uint32 // the index into Types of every function
	Tables   []Table
	Memories []Limits // in pages
	Tags     []uint32 // the index into Types of what each tag's exceptions carry
	Globals  []Global

	NumImportedFuncs    int
	NumImportedTables   int
	NumImportedMemories int
	NumImportedTags     int
	NumImportedGlobals  int

	Exports   []Export
	Start     int // a function index, -1 if there is none
	Elems     []Elem
	Code      []Code // Code[i] is the body of function NumImportedFuncs+i
	Datas     []Data
	DataCount int // what the data count section says, -1 without one

	// From the name section, which promises nothing: any entry may be missing.
	ModuleName string
	FuncNames  map[uint32]string

	// Tail says that the module has tail calls whose callee is not one of its own
	// functions, or not known.
	Tail bool
	// CallsRefs says that it calls functions by references that stand in no table.
	CallsRefs bool
	// Throws says that it has instructions that throw or catch exceptions, or a tag.
	Throws     bool
	localNames []byte // its subsection, valid

	indexed bool        // see RefersToTypes
	first   []uint32    // by type, the first one that is equal; nil if each is
	groups  [][2]uint32 // recursion groups of not one type: the first index, and how many

	file []byte
}

// Import is one entry of the import section.
type Import struct {
	Module, Name string
	Kind         ExternKind
	TypeIndex    uint32     // for ExternFunc and ExternTag
	Table        *TableType // for ExternTable
	Memory       *Limits    // for ExternMemory
	Global       GlobalType // for ExternGlobal
}

// Export is one entry of the export section.
type Export struct {
	Name  string
	Kind  ExternKind
	Index uint32 // in the index space that Kind names
}

// Global is a global variable.
type Global struct {
	Type GlobalType
	Init ConstExpr // zero for an imported global
}

// Table is a table. Its elements are null at first, or the value of an expression.
type Table struct {
	TableType
	Init ConstExpr // zero for null
}

// ConstExpr is a constant expression. Nearly all are one instruction: a const,
// global.get, ref.null or ref.func. The others are Long, see [Module.Const].
type ConstExpr struct {
	Op    Opcode
	Long  bool
	Type  ValueType
	Upper uint64 // of a v128: its upper 64 bits
	Value uint64 // the bits of a constant as in Instr.Imm, an index, or where a Long one begins
}

// ElemMode says what becomes of an element segment.
type ElemMode byte

// The modes of element segments.
const (
	ElemActive      ElemMode = iota // copied into its table at instantiation
	ElemPassive                     // kept for table.init
	ElemDeclarative                 // only declares functions for ref.func
)

// Elem is an element segment.
type Elem struct {
	Mode   ElemMode
	Table  uint32    // if active
	Offset ConstExpr // if active
	Type   ValueType

	count int
	exprs bool   // items are expressions, not indexes of functions
	items []byte // the decoded file up to the last one
	at    int    // where the first one begins
}

// Data is a data segment: copied into its memory at instantiation if Active,
// else kept for memory.init. Bytes aliases the decoded file.
type Data struct {
	Active bool
	Memory uint32    // if active
	Offset ConstExpr // if active
	Bytes  []byte
}

// Code is the body of one function. It stays as the bytes of the file: see
// [Code.Locals], [Code.Body].
type Code struct {
	Offset int    // in the file, of the first byte after the body's size
	file   []byte // the decoded file up to the body's end
}

// LocalRun declares Count locals of one type.
type LocalRun struct {
	Count uint32
	Type  ValueType
}

// FuncType returns the signature of a function, imported or defined.
func (m *Module) FuncType(index uint32) FuncType { return m.Types[m.Funcs[index]] }

// BlockSignature returns what a block takes from the stack and leaves on it.
// The slices are shared: they must not be changed.
func (m *Module) BlockSignature(bt BlockType) FuncType {
	switch bt.Kind {
	case BlockValue:
		return FuncType{Results: single(bt.Value())}
	case BlockIndex:
		return m.Types[bt.Index]
	}
	return FuncType{}
}

var allTypes = []ValueType{I32, I64, F32, F64, V128, Funcref, Externref, Exnref}

// single returns the list of the one type t, without an allocation: a module can
// have a block for every two bytes.
func single(t ValueType) []ValueType {
	for i, u := range allTypes {
		if u == t {
			return allTypes[i : i+1 : i+1]
		}
	}
	return []ValueType{t}
}

// TagType is what the exceptions of a tag carry, as parameters.
func (m *Module) TagType(index uint32) FuncType { return m.Types[m.Tags[index]] }
