/* Prints the primes up to n with the sieve of Eratosthenes. Input: n. */
#include "wasmformer.h"

#define MAX 10000

/* Words, not bytes: the transformer stores a word in one token, a byte in up to
 * four. */
static int composite[MAX + 1];

void compute(const char *input) {
    int n = read_int(&input);
    if (n > MAX) n = MAX;

    for (int i = 2; i * i <= n; i++) {
        if (composite[i]) continue;
        /* Smaller multiples of i have a smaller factor: already struck out. */
        for (int multiple = i * i; multiple <= n; multiple += i) composite[multiple] = 1;
    }

    int count = 0;
    for (int i = 2; i <= n; i++) {
        if (composite[i]) continue;
        if (count++) output_byte(' ');
        print_int(i);
    }
    output_byte('\n');
    print_int(count);
    print_string(" primes up to ");
    print_int(n);
    output_byte('\n');
}
