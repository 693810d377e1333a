/* Counts the ways to put n queens on an n by n board so that none attacks
 * another, and prints the first one found. Input: n, from 1 to 12. */
#include "wasmformer.h"

#define MAX_SIZE 12

static int size;
static int solutions;
static int column_of[MAX_SIZE]; /* the queen's column in each row */

static void print_board(void) {
    for (int row = 0; row < size; row++) {
        for (int column = 0; column < size; column++) {
            if (column > 0) output_byte(' ');
            output_byte(column == column_of[row] ? 'Q' : '.');
        }
        output_byte('\n');
    }
}

/* Fills the board from this row down. The sets have a bit for each column of
 * this row that is attacked straight down or along one of the diagonals. From
 * row to row the diagonals move by one column, hence the shifts. */
static void fill_from(int row, int down, int leftward, int rightward) {
    if (row == size) {
        if (solutions++ == 0) print_board();
        return;
    }
    int open = ((1 << size) - 1) & ~(down | leftward | rightward);
    while (open) {
        int queen = open & -open; /* the lowest bit */
        open ^= queen;
        column_of[row] = __builtin_ctz(queen);
        fill_from(row + 1, down | queen, (leftward | queen) >> 1, (rightward | queen) << 1);
    }
}

void compute(const char *input) {
    size = read_int(&input);
    if (size < 1 || size > MAX_SIZE) {
        print_string("Give a size from 1 to 12.\n");
        return;
    }
    fill_from(0, 0, 0, 0);
    print_int(solutions);
    print_string(solutions == 1 ? " solution\n" : " solutions\n");
}
