// f32 comparisons, minimum, maximum and rounding to integers.

#include "runtime.h"

#define OP(name) f32_##name
#define NAME(name) "f32." name
#define BITS u32
#define SIGNED i32
#define ABS F32_ABS
#define INF F32_INF
#define CANONICAL_NAN F32_NAN
#define FRACTION_BITS 23
#define BIAS 127

#include "order.h"
#include "rounding.h"
