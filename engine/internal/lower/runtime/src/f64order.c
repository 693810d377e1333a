// f64 comparisons, minimum, maximum and rounding to integers.

#include "runtime.h"

#define OP(name) f64_##name
#define NAME(name) "f64." name
#define BITS u64
#define SIGNED i64
#define ABS F64_ABS
#define INF F64_INF
#define CANONICAL_NAN F64_NAN
#define FRACTION_BITS 52
#define BIAS 1023

#include "order.h"
#include "rounding.h"
