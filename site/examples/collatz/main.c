/* The Collatz sequence: halve an even number, send an odd n to 3n + 1, and
 * count the steps until 1. Nobody has proved that every start gets there. */
#include "wasmformer.h"

/* The largest n whose 3n + 1 still fits an int. */
enum { HIGHEST_ODD = (0x7fffffff - 1) / 3 };

void compute(const char *input) {
    int n = read_int(&input);
    int highest = n;
    int steps = 0;

    if (n <= 0) {
        print_string("Give a number above 0.\n");
        return;
    }
    print_int(n);
    while (n != 1) {
        if (n % 2 == 0) {
            n /= 2;
        } else if (n <= HIGHEST_ODD) {
            n = 3 * n + 1;
        } else {
            print_string("\nThe next number does not fit 32 bits.\n");
            return;
        }
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
