package wasm

// opInfo is what the decoder and the checker know of an instruction.
type opInfo struct {
	name  string
	imm   immediate
	fn    *FuncType // nil if it depends on the place; see Opcode.Signature
	align uint8     // of loads and stores: the natural alignment's exponent
	lanes uint8     // of instructions with an immediate lane: how many there are to choose from
}

// immediate is the form of what follows an opcode. Unless it says otherwise the
// first number goes to Instr.Imm and the second to Instr.Imm2.
type immediate uint8

const (
	immNone        immediate = iota
	immBlock                 // a block type, to Instr.Type
	immIndex                 // an index of any kind
	immIndexes               // two indexes
	immLabels                // those of br_table, to Instr.Labels
	immTypes                 // those of select, to Instr.Types
	immRefType               // the type of ref.null, its byte to Instr.Imm
	immMemArg                // the alignment to Imm2, the offset to Imm, the memory to Memory
	immMemory                // a memory
	immMemories              // the memory to write to Memory, the one to read to Imm
	immIndexMemory           // an index, then a memory
	immCatches               // a block type, then clauses to Catches
	immI32
	immI64
	immF32
	immF64
	immV128       // 16 bytes, the lower half to Imm and the upper one to Imm2
	immShuffle    // the same, each byte a lane
	immLane       // a byte, to Instr.Lane
	immMemArgLane // immMemArg, then immLane
)

// The fixed signatures. In their names I is i32, L i64, F f32, D f64, R funcref.
var (
	fnTo    = FuncType{}
	fnToD   = FuncType{Results: []ValueType{F64}}
	fnToF   = FuncType{Results: []ValueType{F32}}
	fnToI   = FuncType{Results: []ValueType{I32}}
	fnToL   = FuncType{Results: []ValueType{I64}}
	fnToR   = FuncType{Results: []ValueType{Funcref}}
	fnDToD  = FuncType{Params: []ValueType{F64}, Results: []ValueType{F64}}
	fnDToF  = FuncType{Params: []ValueType{F64}, Results: []ValueType{F32}}
	fnDToI  = FuncType{Params: []ValueType{F64}, Results: []ValueType{I32}}
	fnDToL  = FuncType{Params: []ValueType{F64}, Results: []ValueType{I64}}
	fnFToD  = FuncType{Params: []ValueType{F32}, Results: []ValueType{F64}}
	fnFToF  = FuncType{Params: []ValueType{F32}, Results: []ValueType{F32}}
	fnFToI  = FuncType{Params: []ValueType{F32}, Results: []ValueType{I32}}
	fnFToL  = FuncType{Params: []ValueType{F32}, Results: []ValueType{I64}}
	fnIToD  = FuncType{Params: []ValueType{I32}, Results: []ValueType{F64}}
	fnIToF  = FuncType{Params: []ValueType{I32}, Results: []ValueType{F32}}
	fnIToI  = FuncType{Params: []ValueType{I32}, Results: []ValueType{I32}}
	fnIToL  = FuncType{Params: []ValueType{I32}, Results: []ValueType{I64}}
	fnIDTo  = FuncType{Params: []ValueType{I32, F64}}
	fnIFTo  = FuncType{Params: []ValueType{I32, F32}}
	fnIITo  = FuncType{Params: []ValueType{I32, I32}}
	fnILTo  = FuncType{Params: []ValueType{I32, I64}}
	fnLToD  = FuncType{Params: []ValueType{I64}, Results: []ValueType{F64}}
	fnLToF  = FuncType{Params: []ValueType{I64}, Results: []ValueType{F32}}
	fnLToI  = FuncType{Params: []ValueType{I64}, Results: []ValueType{I32}}
	fnLToL  = FuncType{Params: []ValueType{I64}, Results: []ValueType{I64}}
	fnDDToD = FuncType{Params: []ValueType{F64, F64}, Results: []ValueType{F64}}
	fnDDToI = FuncType{Params: []ValueType{F64, F64}, Results: []ValueType{I32}}
	fnFFToF = FuncType{Params: []ValueType{F32, F32}, Results: []ValueType{F32}}
	fnFFToI = FuncType{Params: []ValueType{F32, F32}, Results: []ValueType{I32}}
	fnIIToI = FuncType{Params: []ValueType{I32, I32}, Results: []ValueType{I32}}
	fnIIITo = FuncType{Params: []ValueType{I32, I32, I32}}
	fnLLToI = FuncType{Params: []ValueType{I64, I64}, Results: []ValueType{I32}}
	fnLLToL = FuncType{Params: []ValueType{I64, I64}, Results: []ValueType{I64}}
)

var oneByteOps = [256]opInfo{
	OpUnreachable:        {name: "unreachable"},
	OpNop:                {name: "nop", fn: &fnTo},
	OpBlock:              {name: "block", imm: immBlock},
	OpLoop:               {name: "loop", imm: immBlock},
	OpIf:                 {name: "if", imm: immBlock},
	OpElse:               {name: "else"},
	OpEnd:                {name: "end"},
	OpBr:                 {name: "br", imm: immIndex},
	OpBrIf:               {name: "br_if", imm: immIndex},
	OpBrTable:            {name: "br_table", imm: immLabels},
	OpReturn:             {name: "return"},
	OpCall:               {name: "call", imm: immIndex},
	OpCallIndirect:       {name: "call_indirect", imm: immIndexes},
	OpReturnCall:         {name: "return_call", imm: immIndex},
	OpReturnCallIndirect: {name: "return_call_indirect", imm: immIndexes},
	OpCallRef:            {name: "call_ref", imm: immIndex},
	OpReturnCallRef:      {name: "return_call_ref", imm: immIndex},
	OpThrow:              {name: "throw", imm: immIndex},
	OpThrowRef:           {name: "throw_ref"},
	OpTryTable:           {name: "try_table", imm: immCatches},
	OpTry:                {name: "try", imm: immBlock},
	OpCatch:              {name: "catch", imm: immIndex},
	OpRethrow:            {name: "rethrow", imm: immIndex},
	OpDelegate:           {name: "delegate", imm: immIndex},
	OpCatchAll:           {name: "catch_all"},
	OpDrop:               {name: "drop"},
	OpSelect:             {name: "select"},
	OpSelectTyped:        {name: "select", imm: immTypes},
	OpLocalGet:           {name: "local.get", imm: immIndex},
	OpLocalSet:           {name: "local.set", imm: immIndex},
	OpLocalTee:           {name: "local.tee", imm: immIndex},
	OpGlobalGet:          {name: "global.get", imm: immIndex},
	OpGlobalSet:          {name: "global.set", imm: immIndex},
	OpTableGet:           {name: "table.get", imm: immIndex},
	OpTableSet:           {name: "table.set", imm: immIndex},
	OpI32Load:            {name: "i32.load", imm: immMemArg, fn: &fnIToI, align: 2},
	OpI64Load:            {name: "i64.load", imm: immMemArg, fn: &fnIToL, align: 3},
	OpF32Load:            {name: "f32.load", imm: immMemArg, fn: &fnIToF, align: 2},
	OpF64Load:            {name: "f64.load", imm: immMemArg, fn: &fnIToD, align: 3},
	OpI32Load8S:          {name: "i32.load8_s", imm: immMemArg, fn: &fnIToI, align: 0},
	OpI32Load8U:          {name: "i32.load8_u", imm: immMemArg, fn: &fnIToI, align: 0},
	OpI32Load16S:         {name: "i32.load16_s", imm: immMemArg, fn: &fnIToI, align: 1},
	OpI32Load16U:         {name: "i32.load16_u", imm: immMemArg, fn: &fnIToI, align: 1},
	OpI64Load8S:          {name: "i64.load8_s", imm: immMemArg, fn: &fnIToL, align: 0},
	OpI64Load8U:          {name: "i64.load8_u", imm: immMemArg, fn: &fnIToL, align: 0},
	OpI64Load16S:         {name: "i64.load16_s", imm: immMemArg, fn: &fnIToL, align: 1},
	OpI64Load16U:         {name: "i64.load16_u", imm: immMemArg, fn: &fnIToL, align: 1},
	OpI64Load32S:         {name: "i64.load32_s", imm: immMemArg, fn: &fnIToL, align: 2},
	OpI64Load32U:         {name: "i64.load32_u", imm: immMemArg, fn: &fnIToL, align: 2},
	OpI32Store:           {name: "i32.store", imm: immMemArg, fn: &fnIITo, align: 2},
	OpI64Store:           {name: "i64.store", imm: immMemArg, fn: &fnILTo, align: 3},
	OpF32Store:           {name: "f32.store", imm: immMemArg, fn: &fnIFTo, align: 2},
	OpF64Store:           {name: "f64.store", imm: immMemArg, fn: &fnIDTo, align: 3},
	OpI32Store8:          {name: "i32.store8", imm: immMemArg, fn: &fnIITo, align: 0},
	OpI32Store16:         {name: "i32.store16", imm: immMemArg, fn: &fnIITo, align: 1},
	OpI64Store8:          {name: "i64.store8", imm: immMemArg, fn: &fnILTo, align: 0},
	OpI64Store16:         {name: "i64.store16", imm: immMemArg, fn: &fnILTo, align: 1},
	OpI64Store32:         {name: "i64.store32", imm: immMemArg, fn: &fnILTo, align: 2},
	OpMemorySize:         {name: "memory.size", imm: immMemory, fn: &fnToI},
	OpMemoryGrow:         {name: "memory.grow", imm: immMemory, fn: &fnIToI},
	OpI32Const:           {name: "i32.const", imm: immI32, fn: &fnToI},
	OpI64Const:           {name: "i64.const", imm: immI64, fn: &fnToL},
	OpF32Const:           {name: "f32.const", imm: immF32, fn: &fnToF},
	OpF64Const:           {name: "f64.const", imm: immF64, fn: &fnToD},
	OpI32Eqz:             {name: "i32.eqz", fn: &fnIToI},
	OpI32Eq:              {name: "i32.eq", fn: &fnIIToI},
	OpI32Ne:              {name: "i32.ne", fn: &fnIIToI},
	OpI32LtS:             {name: "i32.lt_s", fn: &fnIIToI},
	OpI32LtU:             {name: "i32.lt_u", fn: &fnIIToI},
	OpI32GtS:             {name: "i32.gt_s", fn: &fnIIToI},
	OpI32GtU:             {name: "i32.gt_u", fn: &fnIIToI},
	OpI32LeS:             {name: "i32.le_s", fn: &fnIIToI},
	OpI32LeU:             {name: "i32.le_u", fn: &fnIIToI},
	OpI32GeS:             {name: "i32.ge_s", fn: &fnIIToI},
	OpI32GeU:             {name: "i32.ge_u", fn: &fnIIToI},
	OpI64Eqz:             {name: "i64.eqz", fn: &fnLToI},
	OpI64Eq:              {name: "i64.eq", fn: &fnLLToI},
	OpI64Ne:              {name: "i64.ne", fn: &fnLLToI},
	OpI64LtS:             {name: "i64.lt_s", fn: &fnLLToI},
	OpI64LtU:             {name: "i64.lt_u", fn: &fnLLToI},
	OpI64GtS:             {name: "i64.gt_s", fn: &fnLLToI},
	OpI64GtU:             {name: "i64.gt_u", fn: &fnLLToI},
	OpI64LeS:             {name: "i64.le_s", fn: &fnLLToI},
	OpI64LeU:             {name: "i64.le_u", fn: &fnLLToI},
	OpI64GeS:             {name: "i64.ge_s", fn: &fnLLToI},
	OpI64GeU:             {name: "i64.ge_u", fn: &fnLLToI},
	OpF32Eq:              {name: "f32.eq", fn: &fnFFToI},
	OpF32Ne:              {name: "f32.ne", fn: &fnFFToI},
	OpF32Lt:              {name: "f32.lt", fn: &fnFFToI},
	OpF32Gt:              {name: "f32.gt", fn: &fnFFToI},
	OpF32Le:              {name: "f32.le", fn: &fnFFToI},
	OpF32Ge:              {name: "f32.ge", fn: &fnFFToI},
	OpF64Eq:              {name: "f64.eq", fn: &fnDDToI},
	OpF64Ne:              {name: "f64.ne", fn: &fnDDToI},
	OpF64Lt:              {name: "f64.lt", fn: &fnDDToI},
	OpF64Gt:              {name: "f64.gt", fn: &fnDDToI},
	OpF64Le:              {name: "f64.le", fn: &fnDDToI},
	OpF64Ge:              {name: "f64.ge", fn: &fnDDToI},
	OpI32Clz:             {name: "i32.clz", fn: &fnIToI},
	OpI32Ctz:             {name: "i32.ctz", fn: &fnIToI},
	OpI32Popcnt:          {name: "i32.popcnt", fn: &fnIToI},
	OpI32Add:             {name: "i32.add", fn: &fnIIToI},
	OpI32Sub:             {name: "i32.sub", fn: &fnIIToI},
	OpI32Mul:             {name: "i32.mul", fn: &fnIIToI},
	OpI32DivS:            {name: "i32.div_s", fn: &fnIIToI},
	OpI32DivU:            {name: "i32.div_u", fn: &fnIIToI},
	OpI32RemS:            {name: "i32.rem_s", fn: &fnIIToI},
	OpI32RemU:            {name: "i32.rem_u", fn: &fnIIToI},
	OpI32And:             {name: "i32.and", fn: &fnIIToI},
	OpI32Or:              {name: "i32.or", fn: &fnIIToI},
	OpI32Xor:             {name: "i32.xor", fn: &fnIIToI},
	OpI32Shl:             {name: "i32.shl", fn: &fnIIToI},
	OpI32ShrS:            {name: "i32.shr_s", fn: &fnIIToI},
	OpI32ShrU:            {name: "i32.shr_u", fn: &fnIIToI},
	OpI32Rotl:            {name: "i32.rotl", fn: &fnIIToI},
	OpI32Rotr:            {name: "i32.rotr", fn: &fnIIToI},
	OpI64Clz:             {name: "i64.clz", fn: &fnLToL},
	OpI64Ctz:             {name: "i64.ctz", fn: &fnLToL},
	OpI64Popcnt:          {name: "i64.popcnt", fn: &fnLToL},
	OpI64Add:             {name: "i64.add", fn: &fnLLToL},
	OpI64Sub:             {name: "i64.sub", fn: &fnLLToL},
	OpI64Mul:             {name: "i64.mul", fn: &fnLLToL},
	OpI64DivS:            {name: "i64.div_s", fn: &fnLLToL},
	OpI64DivU:            {name: "i64.div_u", fn: &fnLLToL},
	OpI64RemS:            {name: "i64.rem_s", fn: &fnLLToL},
	OpI64RemU:            {name: "i64.rem_u", fn: &fnLLToL},
	OpI64And:             {name: "i64.and", fn: &fnLLToL},
	OpI64Or:              {name: "i64.or", fn: &fnLLToL},
	OpI64Xor:             {name: "i64.xor", fn: &fnLLToL},
	OpI64Shl:             {name: "i64.shl", fn: &fnLLToL},
	OpI64ShrS:            {name: "i64.shr_s", fn: &fnLLToL},
	OpI64ShrU:            {name: "i64.shr_u", fn: &fnLLToL},
	OpI64Rotl:            {name: "i64.rotl", fn: &fnLLToL},
	OpI64Rotr:            {name: "i64.rotr", fn: &fnLLToL},
	OpF32Abs:             {name: "f32.abs", fn: &fnFToF},
	OpF32Neg:             {name: "f32.neg", fn: &fnFToF},
	OpF32Ceil:            {name: "f32.ceil", fn: &fnFToF},
	OpF32Floor:           {name: "f32.floor", fn: &fnFToF},
	OpF32Trunc:           {name: "f32.trunc", fn: &fnFToF},
	OpF32Nearest:         {name: "f32.nearest", fn: &fnFToF},
	OpF32Sqrt:            {name: "f32.sqrt", fn: &fnFToF},
	OpF32Add:             {name: "f32.add", fn: &fnFFToF},
	OpF32Sub:             {name: "f32.sub", fn: &fnFFToF},
	OpF32Mul:             {name: "f32.mul", fn: &fnFFToF},
	OpF32Div:             {name: "f32.div", fn: &fnFFToF},
	OpF32Min:             {name: "f32.min", fn: &fnFFToF},
	OpF32Max:             {name: "f32.max", fn: &fnFFToF},
	OpF32Copysign:        {name: "f32.copysign", fn: &fnFFToF},
	OpF64Abs:             {name: "f64.abs", fn: &fnDToD},
	OpF64Neg:             {name: "f64.neg", fn: &fnDToD},
	OpF64Ceil:            {name: "f64.ceil", fn: &fnDToD},
	OpF64Floor:           {name: "f64.floor", fn: &fnDToD},
	OpF64Trunc:           {name: "f64.trunc", fn: &fnDToD},
	OpF64Nearest:         {name: "f64.nearest", fn: &fnDToD},
	OpF64Sqrt:            {name: "f64.sqrt", fn: &fnDToD},
	OpF64Add:             {name: "f64.add", fn: &fnDDToD},
	OpF64Sub:             {name: "f64.sub", fn: &fnDDToD},
	OpF64Mul:             {name: "f64.mul", fn: &fnDDToD},
	OpF64Div:             {name: "f64.div", fn: &fnDDToD},
	OpF64Min:             {name: "f64.min", fn: &fnDDToD},
	OpF64Max:             {name: "f64.max", fn: &fnDDToD},
	OpF64Copysign:        {name: "f64.copysign", fn: &fnDDToD},
	OpI32WrapI64:         {name: "i32.wrap_i64", fn: &fnLToI},
	OpI32TruncF32S:       {name: "i32.trunc_f32_s", fn: &fnFToI},
	OpI32TruncF32U:       {name: "i32.trunc_f32_u", fn: &fnFToI},
	OpI32TruncF64S:       {name: "i32.trunc_f64_s", fn: &fnDToI},
	OpI32TruncF64U:       {name: "i32.trunc_f64_u", fn: &fnDToI},
	OpI64ExtendI32S:      {name: "i64.extend_i32_s", fn: &fnIToL},
	OpI64ExtendI32U:      {name: "i64.extend_i32_u", fn: &fnIToL},
	OpI64TruncF32S:       {name: "i64.trunc_f32_s", fn: &fnFToL},
	OpI64TruncF32U:       {name: "i64.trunc_f32_u", fn: &fnFToL},
	OpI64TruncF64S:       {name: "i64.trunc_f64_s", fn: &fnDToL},
	OpI64TruncF64U:       {name: "i64.trunc_f64_u", fn: &fnDToL},
	OpF32ConvertI32S:     {name: "f32.convert_i32_s", fn: &fnIToF},
	OpF32ConvertI32U:     {name: "f32.convert_i32_u", fn: &fnIToF},
	OpF32ConvertI64S:     {name: "f32.convert_i64_s", fn: &fnLToF},
	OpF32ConvertI64U:     {name: "f32.convert_i64_u", fn: &fnLToF},
	OpF32DemoteF64:       {name: "f32.demote_f64", fn: &fnDToF},
	OpF64ConvertI32S:     {name: "f64.convert_i32_s", fn: &fnIToD},
	OpF64ConvertI32U:     {name: "f64.convert_i32_u", fn: &fnIToD},
	OpF64ConvertI64S:     {name: "f64.convert_i64_s", fn: &fnLToD},
	OpF64ConvertI64U:     {name: "f64.convert_i64_u", fn: &fnLToD},
	OpF64PromoteF32:      {name: "f64.promote_f32", fn: &fnFToD},
	OpI32ReinterpretF32:  {name: "i32.reinterpret_f32", fn: &fnFToI},
	OpI64ReinterpretF64:  {name: "i64.reinterpret_f64", fn: &fnDToL},
	OpF32ReinterpretI32:  {name: "f32.reinterpret_i32", fn: &fnIToF},
	OpF64ReinterpretI64:  {name: "f64.reinterpret_i64", fn: &fnLToD},
	OpI32Extend8S:        {name: "i32.extend8_s", fn: &fnIToI},
	OpI32Extend16S:       {name: "i32.extend16_s", fn: &fnIToI},
	OpI64Extend8S:        {name: "i64.extend8_s", fn: &fnLToL},
	OpI64Extend16S:       {name: "i64.extend16_s", fn: &fnLToL},
	OpI64Extend32S:       {name: "i64.extend32_s", fn: &fnLToL},
	OpRefNull:            {name: "ref.null", imm: immRefType},
	OpRefIsNull:          {name: "ref.is_null"},
	OpRefFunc:            {name: "ref.func", imm: immIndex, fn: &fnToR},
	OpRefAsNonNull:       {name: "ref.as_non_null"},
	OpBrOnNull:           {name: "br_on_null", imm: immIndex},
	OpBrOnNonNull:        {name: "br_on_non_null", imm: immIndex},
}

var fcOps = [...]opInfo{
	OpI32TruncSatF32S - prefixFC: {name: "i32.trunc_sat_f32_s", fn: &fnFToI},
	OpI32TruncSatF32U - prefixFC: {name: "i32.trunc_sat_f32_u", fn: &fnFToI},
	OpI32TruncSatF64S - prefixFC: {name: "i32.trunc_sat_f64_s", fn: &fnDToI},
	OpI32TruncSatF64U - prefixFC: {name: "i32.trunc_sat_f64_u", fn: &fnDToI},
	OpI64TruncSatF32S - prefixFC: {name: "i64.trunc_sat_f32_s", fn: &fnFToL},
	OpI64TruncSatF32U - prefixFC: {name: "i64.trunc_sat_f32_u", fn: &fnFToL},
	OpI64TruncSatF64S - prefixFC: {name: "i64.trunc_sat_f64_s", fn: &fnDToL},
	OpI64TruncSatF64U - prefixFC: {name: "i64.trunc_sat_f64_u", fn: &fnDToL},
	OpMemoryInit - prefixFC:      {name: "memory.init", imm: immIndexMemory, fn: &fnIIITo},
	OpDataDrop - prefixFC:        {name: "data.drop", imm: immIndex, fn: &fnTo},
	OpMemoryCopy - prefixFC:      {name: "memory.copy", imm: immMemories, fn: &fnIIITo},
	OpMemoryFill - prefixFC:      {name: "memory.fill", imm: immMemory, fn: &fnIIITo},
	OpTableInit - prefixFC:       {name: "table.init", imm: immIndexes, fn: &fnIIITo},
	OpElemDrop - prefixFC:        {name: "elem.drop", imm: immIndex, fn: &fnTo},
	OpTableCopy - prefixFC:       {name: "table.copy", imm: immIndexes, fn: &fnIIITo},
	OpTableGrow - prefixFC:       {name: "table.grow", imm: immIndex},
	OpTableSize - prefixFC:       {name: "table.size", imm: immIndex, fn: &fnToI},
	OpTableFill - prefixFC:       {name: "table.fill", imm: immIndex},
}
