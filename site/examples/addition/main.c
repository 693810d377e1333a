/* Adds two decimal numbers of up to 1000 digits each, the way it is done on
 * paper: from the right, with a carry. Input: the numbers, anything between. */
#include "wasmformer.h"

#define MAX_DIGITS 1000

/* A number as its digits in the text: text[first] to text[end - 1]. */
struct number {
    int first, end;
};

static struct number find_number(const char *text, int from) {
    struct number n = {from, from};
    while (text[n.first] && !is_digit(text[n.first])) n.first++;
    n.end = n.first;
    while (is_digit(text[n.end])) n.end++;
    return n;
}

/* The digit worth 10^place, which is 0 beyond the number's left end. */
static int digit_at(const char *text, struct number n, int place) {
    int at = n.end - 1 - place;
    return at < n.first ? 0 : text[at] - '0';
}

void compute(const char *input) {
    static int sum[MAX_DIGITS + 1]; /* lowest digit first */
    struct number a = find_number(input, 0);
    struct number b = find_number(input, a.end);
    int digits = a.end - a.first, digits_b = b.end - b.first;
    if (digits < digits_b) digits = digits_b;
    if (digits_b == 0 || digits > MAX_DIGITS) {
        print_string("Give two numbers of up to 1000 digits.\n");
        return;
    }

    int carry = 0;
    for (int place = 0; place < digits; place++) {
        int value = digit_at(input, a, place) + digit_at(input, b, place) + carry;
        carry = value >= 10;
        sum[place] = carry ? value - 10 : value;
    }
    sum[digits] = carry;

    int place = digits;
    while (place > 0 && sum[place] == 0) place--;
    for (; place >= 0; place--) output_byte('0' + sum[place]);
    output_byte('\n');
}
