/* Solves a sudoku by constraint propagation and search.
 *
 * Input: 81 characters, row by row; 1 to 9 are givens, '0' or '.' is empty.
 * Other characters are skipped.
 *
 * Two rules strike digits out until nothing changes:
 *   - a cell with one candidate left takes it, and no other cell of its row,
 *     column and box may;
 *   - a digit with one place left in a row, column or box goes there.
 * When both rules are stuck, the search guesses in a cell with the fewest
 * candidates, and takes all back if the guess fails.
 */
#include "wasmformer.h"

enum { CELLS = 81, UNITS = 27, ALL_DIGITS = 0x1ff };

/* The 27 units: rows are 0..8, columns 9..17, boxes 18..26. */
static int cell_of[UNITS][9];
static int unit_of[CELLS][3];

/* Bit d of candidates[cell] is set while digit d (0 to 8) may stand there. */
static int candidates[CELLS];

/* places[unit][digit] tells where in the unit the digit may still stand: the
 * number of such cells times ONE_PLACE, plus the sum of their cell numbers.
 * With one place left the sum is that place, so there is nothing to look for. */
enum { ONE_PLACE = 1024 };
static int places[UNITS][9];

/* Facts found but not yet acted upon, as cell * 16 + digit. A fact is queued at
 * most once by its cell and once by each of the cell's units. */
static int known[4 * CELLS];
static int known_count;

/* Every strike so far, as cell * 16 + digit, for taking back. */
static int struck[9 * CELLS];
static int struck_count;

static int guesses;

static void set_up(void) {
    for (int unit = 0; unit < 9; unit++) {
        int corner = unit / 3 * 27 + unit % 3 * 3;
        for (int i = 0; i < 9; i++) {
            cell_of[unit][i] = unit * 9 + i;
            cell_of[unit + 9][i] = i * 9 + unit;
            cell_of[unit + 18][i] = corner + i / 3 * 9 + i % 3;
        }
    }
    for (int unit = 0; unit < UNITS; unit++) {
        int all_places = 0;
        for (int i = 0; i < 9; i++) {
            unit_of[cell_of[unit][i]][unit / 9] = unit;
            all_places += ONE_PLACE + cell_of[unit][i];
        }
        for (int digit = 0; digit < 9; digit++) places[unit][digit] = all_places;
    }
    for (int cell = 0; cell < CELLS; cell++) candidates[cell] = ALL_DIGITS;
}

/* Strikes one candidate out and queues what follows from that. Returns 0 when
 * the cell, or the digit in one of the cell's units, has nothing left. */
static int strike(int cell, int digit) {
    int left = candidates[cell] ^ 1 << digit;
    int possible = left != 0;

    candidates[cell] = left;
    struck[struck_count++] = cell * 16 + digit;
    if (left && (left & (left - 1)) == 0) {
        known[known_count++] = cell * 16 + __builtin_ctz(left);
    }
    for (int k = 0; k < 3; k++) {
        int *where = &places[unit_of[cell][k]][digit];
        int rest = *where - (ONE_PLACE + cell);
        *where = rest;
        if (rest >= 2 * ONE_PLACE) continue;
        if (rest == 0) {
            possible = 0;
        } else if (candidates[rest - ONE_PLACE] != 1 << digit) {
            known[known_count++] = (rest - ONE_PLACE) * 16 + digit;
        }
    }
    return possible;
}

/* Takes back all strikes after the first count ones. */
static void restore(int count) {
    while (struck_count > count) {
        int last = struck[--struck_count];
        int cell = last / 16, digit = last % 16;
        candidates[cell] |= 1 << digit;
        for (int k = 0; k < 3; k++) {
            places[unit_of[cell][k]][digit] += ONE_PLACE + cell;
        }
    }
}

/* Makes digit the cell's only candidate and the cell its only place. */
static int place(int cell, int digit) {
    int bit = 1 << digit;
    if (!(candidates[cell] & bit)) return 0;

    for (int other = 0; candidates[cell] != bit; other++) {
        if (other != digit && candidates[cell] >> other & 1 && !strike(cell, other)) return 0;
    }
    for (int k = 0; k < 3; k++) {
        int unit = unit_of[cell][k];
        if (places[unit][digit] < 2 * ONE_PLACE) continue;
        for (int i = 0; i < 9; i++) {
            int peer = cell_of[unit][i];
            if (peer != cell && candidates[peer] & bit && !strike(peer, digit)) return 0;
        }
    }
    return 1;
}

/* Places a digit and all that follows from it; returns 0 on a contradiction. */
static int settle(int cell, int digit) {
    known_count = 0;
    if (!place(cell, digit)) return 0;
    while (known_count > 0) {
        int next = known[--known_count];
        if (!place(next / 16, next % 16)) return 0;
    }
    return 1;
}

/* The cell with the fewest candidates above one; -1 if every cell is settled. */
static int tightest_cell(void) {
    int best = -1, fewest = 10;
    for (int cell = 0; cell < CELLS && fewest > 2; cell++) {
        int count = __builtin_popcount(candidates[cell]);
        if (count > 1 && count < fewest) {
            fewest = count;
            best = cell;
        }
    }
    return best;
}

static int search(void) {
    int cell = tightest_cell();
    if (cell < 0) return 1;
    for (int digit = 0; digit < 9; digit++) {
        if (!(candidates[cell] >> digit & 1)) continue;
        int mark = struck_count;
        guesses++;
        if (settle(cell, digit) && search()) return 1;
        restore(mark);
    }
    return 0;
}

/* Returns 0 if the givens contradict each other. */
static int read_puzzle(const char *text) {
    for (int cell = 0; *text && cell < CELLS; text++) {
        if (*text >= '1' && *text <= '9') {
            if (!settle(cell, *text - '1')) return 0;
            cell++;
        } else if (*text == '.' || *text == '0') {
            cell++;
        }
    }
    return 1;
}

void compute(const char *input) {
    set_up();
    if (!read_puzzle(input) || !search()) {
        print_string("No solution.\n");
        return;
    }
    for (int cell = 0; cell < CELLS; cell++) {
        output_byte('1' + __builtin_ctz(candidates[cell]));
        if (cell % 9 == 8) output_byte('\n');
    }
    print_string("guesses: ");
    print_int(guesses);
    output_byte('\n');
}
