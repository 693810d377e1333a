/* Conway's Game of Life on a small board whose edges are joined: what leaves on
 * the right comes back on the left.
 *
 * Input: the number of generations, then the board, one line per row, '#' for a
 * living cell and '.' for a dead one. The first row gives the width. */
#include "wasmformer.h"

#define MAX_CELLS 1024

static int boards[2][MAX_CELLS];
static int width, height;

/* Reads the board and sets width and height; returns 0 if it does not fit. */
static int read_board(const char *text, int *board) {
    int count = 0;
    for (; *text; text++) {
        if (*text == '#' || *text == '.') {
            if (count == MAX_CELLS) return 0;
            board[count++] = *text == '#';
        } else if (*text == '\n' && width == 0) {
            width = count; /* 0 at the end of the first line, before the board */
        }
    }
    if (width == 0) width = count;
    height = width ? count / width : 0;
    return height > 0;
}

static void print_board(const int *board) {
    for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) output_byte(*board++ ? '#' : '.');
        output_byte('\n');
    }
}

/* Living cells among (x, y) and its two neighbours in the same row. */
static int three_in_row(const int *row, int x) {
    int left = x > 0 ? x - 1 : width - 1;
    int right = x < width - 1 ? x + 1 : 0;
    return row[left] + row[x] + row[right];
}

static void step(const int *from, int *to) {
    for (int y = 0; y < height; y++) {
        const int *row = from + y * width;
        const int *above = from + (y > 0 ? y - 1 : height - 1) * width;
        const int *below = from + (y < height - 1 ? y + 1 : 0) * width;
        for (int x = 0; x < width; x++) {
            int sum = three_in_row(above, x) + three_in_row(row, x) + three_in_row(below, x);
            /* The sum counts the cell itself: it lives on with 2 or 3
             * neighbours (sum 3 or 4) and is born with 3 (sum 3). */
            *to++ = sum == 3 || (sum == 4 && row[x]);
        }
    }
}

void compute(const char *input) {
    int generations = read_int(&input);
    if (!read_board(input, boards[0])) {
        print_string("Give a number of generations and a board of up to 1024 cells.\n");
        return;
    }
    for (int i = 0; i < generations; i++) {
        step(boards[i % 2], boards[(i + 1) % 2]);
        if (i > 0) output_byte('\n');
        print_board(boards[(i + 1) % 2]);
    }
}
