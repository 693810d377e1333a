/* The Collatz sequence: halve an even number, send an odd n to 3n + 1, and
 * count the steps until 1. Nobody has proved that every start gets there. */
#include "wasmformer.h"

void compute(const char *input) {
    unsigned n = read_int(&input);
    unsigned highest = n;
    int steps = 0;

    if (n == 0) {
        print_string("Give a number above 0.\n");
        return;
    }
    print_int(n);
    while (n != 1) {
        n = n % 2 ? 3 * n + 1 : n / 2;
        if (n > highest) highest = n;
        steps++;
        output_byte(' ');
        print_int(n);
    }
    print_string("\nsteps ");
    print_int(steps);
    print_string(", highest ");
    print_int(highest);
    output_byte('\n');
}
