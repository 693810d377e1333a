/* Sorts n numbers with quicksort. The input is n; the numbers come from a
 * linear congruential generator, so that long runs need no long input. */
#include "wasmformer.h"

#define MAX_COUNT 2000

static int numbers[MAX_COUNT];

/* Fills numbers[0..count) with values from 0 to 32767. */
static void generate(int count) {
    unsigned state = 1;
    for (int i = 0; i < count; i++) {
        state = state * 1103515245 + 12345;
        numbers[i] = state >> 16 & 0x7fff; /* the high bits are the better ones */
    }
}

/* Sorts numbers[first..last], both ends included (Hoare's partition). */
static void sort(int first, int last) {
    while (first < last) {
        int pivot = numbers[first + (last - first) / 2];
        int i = first - 1, j = last + 1;
        for (;;) {
            do i++; while (numbers[i] < pivot);
            do j--; while (numbers[j] > pivot);
            if (i >= j) break;
            int swap = numbers[i];
            numbers[i] = numbers[j];
            numbers[j] = swap;
        }
        /* Recurse into the smaller half and loop on the other: the call depth
         * stays below log2(count). */
        if (j - first < last - j - 1) {
            sort(first, j);
            first = j + 1;
        } else {
            sort(j + 1, last);
            last = j;
        }
    }
}

void compute(const char *input) {
    int count = read_int(&input);
    if (count < 1 || count > MAX_COUNT) {
        print_string("Give a count from 1 to 2000.\n");
        return;
    }
    generate(count);
    sort(0, count - 1);
    for (int i = 0; i < count; i++) {
        if (i > 0) output_byte(' ');
        print_int(numbers[i]);
    }
    output_byte('\n');
}
