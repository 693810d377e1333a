// f64 comparisons, minimum and maximum.

#include "runtime.h"

#define OP(name) f64_##name
#define NAME(name) "f64." name
#define BITS u64
#define SIGNED i64
#define ABS F64_ABS
#define INF F64_INF
#define CANONICAL_NAN F64_NAN

#include "order.h"
