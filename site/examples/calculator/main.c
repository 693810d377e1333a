/* Computes an expression in whole numbers: + - * / %, signs and parentheses.
 * Input: a text that ends with it, and maybe with "="; what stands before is no
 * part of it. Division drops the rest. The value is printed alone, without a line's
 * end, so that it continues the text. */
#include "wasmformer.h"

#define MAX 2147483647

static const char *at;      /* what is read next */
static const char *problem; /* what is wrong, 0 if nothing is ... */
static const char *place;   /* ... and where */

static int fail(const char *why) {
    if (problem) return 0;
    problem = why;
    place = at;
    return 0;
}

static void skip_spaces(void) {
    while (*at == ' ') at++;
}

static int magnitude(int a) {
    return a < 0 ? -a : a;
}

static int apply(char operator, int a, int b) {
    switch (operator) {
    case '-':
        b = -b; /* fall through */
    case '+':
        if (b > 0 ? a > MAX - b : a < -MAX - b) return fail("too large");
        return a + b;
    case '*':
        if (b && magnitude(a) > MAX / magnitude(b)) return fail("too large");
        return a * b;
    }
    if (b == 0) return fail("division by zero");
    return operator == '/' ? a / b : a % b;
}

/* How strongly an operator binds, 0 for what is none. */
static int strength(char c) {
    return c == '+' || c == '-' ? 1 : c == '*' || c == '/' || c == '%' ? 2 : 0;
}

static int expression(int least);

/* A number, a sign and an operand, or an expression in parentheses. */
static int operand(void) {
    int value = 0;
    skip_spaces();
    char first = *at;
    if (first == '-' || first == '+') {
        at++;
        return first == '-' ? -operand() : operand();
    }
    if (first == '(') {
        at++;
        value = expression(1);
        if (*at != ')') return fail("want )");
        at++;
        return value;
    }
    if (!is_digit(first)) return fail("want a number");
    while (is_digit(*at) && !problem) value = apply('+', apply('*', value, 10), *at++ - '0');
    return value;
}

/* Operands, and between them operators that bind at least so strongly. */
static int expression(int least) {
    int value = operand();
    for (;;) {
        skip_spaces();
        char operator = *at;
        int binds = strength(operator);
        if (problem || binds < least) return value;
        at++;
        value = apply(operator, value, expression(binds + 1));
    }
}

/* Can it be in an expression? */
static int belongs(char c) {
    return is_digit(c) || c == ' ' || (c >= '(' && c <= '/' && c != ',' && c != '.') || c == '%';
}

void compute(const char *input) {
    const char *end = input, *begin;
    while (*end) end++;
    while (end > input && (end[-1] == '\n' || end[-1] == ' ')) end--;
    if (end > input && end[-1] == '=') end--;
    begin = end;
    while (begin > input && belongs(begin[-1])) begin--;

    at = begin;
    problem = 0;
    int value = expression(1);
    if (at != end) fail("want an operator");
    if (!problem) {
        print_int(value);
        return;
    }
    output_byte('[');
    print_string(problem);
    print_string(" at character ");
    print_int(place - begin + 1);
    print_string(" of the expression]");
}
