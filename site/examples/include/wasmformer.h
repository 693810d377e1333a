/* What a program needs to read its input and to print.
 *
 * A program exports compute(input). The host writes the input text, ended by a
 * zero byte, into linear memory and passes its address. The only way out is
 * output_byte. There is no C library.
 */
#ifndef WASMFORMER_H
#define WASMFORMER_H

/* The one import: append a byte to the output. */
__attribute__((import_module("env"), import_name("output_byte")))
void output_byte(int byte);

/* The program's entry point; the build exports it by name. */
void compute(const char *input);

static inline void print_string(const char *text) {
    while (*text) output_byte(*text++);
}

static inline void print_int(int value) {
    /* Negated as unsigned, because -INT_MIN does not fit an int. */
    unsigned rest = value < 0 ? 0u - (unsigned)value : (unsigned)value;
    if (value < 0) output_byte('-');

    unsigned power = 1;
    while (rest / power >= 10) power *= 10;
    for (; power; power /= 10) output_byte('0' + rest / power % 10);
}

/* Prints a number with so many decimals, at most 9, rounded; what stands before
 * the point must fit an int. */
static inline void print_fixed(double value, int decimals) {
    unsigned power = 1, whole, part;
    for (int i = 0; i < decimals; i++) power *= 10;
    if (value < 0) output_byte('-');
    value = value < 0 ? -value : value;
    whole = value;
    part = (value - whole) * power + 0.5;
    print_int(whole + part / power); /* the fraction may round up to 1 */
    output_byte('.');
    for (power /= 10; power; power /= 10) output_byte('0' + part / power % 10);
}

static inline int is_digit(char c) {
    return c >= '0' && c <= '9';
}

/* Reads the next decimal number and moves *text past it. Everything before the
 * number is skipped; a '-' right before the first digit makes it negative.
 * Returns 0 at the end of the text; has_int tells the two apart. */
static inline int read_int(const char **text) {
    const char *p = *text;
    int negative = 0, value = 0;
    for (; *p && !is_digit(*p); p++) negative = *p == '-';
    for (; is_digit(*p); p++) value = value * 10 + (*p - '0');
    *text = p;
    return negative ? -value : value;
}

/* Is there another number in the text? */
static inline int has_int(const char *text) {
    while (*text && !is_digit(*text)) text++;
    return *text != 0;
}

/* The compiler calls these two for large initialisers and struct copies. The
 * linker leaves them out of programs that need neither. */
void *memset(void *to, int byte, unsigned long count) {
    char *p = to;
    while (count--) *p++ = byte;
    return to;
}

void *memcpy(void *to, const void *from, unsigned long count) {
    char *p = to;
    const char *q = from;
    while (count--) *p++ = *q++;
    return to;
}

#endif
