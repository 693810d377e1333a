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
 * candidates, and takes all back if the guess fails. The method is described in
 * Peter Norvig's essay "Solving Every Sudoku Puzzle".
 */
#include "wasmformer.h"

/* Digits are 0 to 8 inside. A set of digits, or of places in a unit, is an int
 * with one bit for each. */
enum { ALL = 0x1ff };

/* A row, column or box: where each digit may still stand, and its cells. */
struct unit {
    int places[9];
    struct cell *cells[9];
};

struct cell {
    int candidates;
    struct unit *units[3]; /* its row, column and box */
    int bit[3];            /* its bit in their sets of places */
};

static struct cell cells[81];
static struct unit units[3][9];

/* A digit and a cell. */
struct pair {
    struct cell *cell;
    int digit;
};

/* Placements that are known but not yet made. Each is found at most once by its
 * cell and once by each of the cell's units. */
static struct pair known[4 * 81];
static struct pair *known_end;

/* All strikes so far, oldest first, for taking back. */
static struct pair strikes[9 * 81];
static struct pair *strikes_end;

static int guesses;

static int has_one(int set) { return set && (set & (set - 1)) == 0; }
static int size(int set) { return __builtin_popcount(set); }
static int lowest(int set) { return __builtin_ctz(set); }

static struct pair *append(struct pair *end, struct cell *cell, int digit) {
    end->cell = cell;
    end->digit = digit;
    return end + 1;
}

/* Makes a cell the given place of a unit: kind is 0 for rows, 1 for columns and
 * 2 for boxes. */
static void join(struct cell *cell, int kind, int unit, int place) {
    cell->units[kind] = &units[kind][unit];
    cell->bit[kind] = 1 << place;
    units[kind][unit].cells[place] = cell;
}

static void set_up(void) {
    for (int kind = 0; kind < 3; kind++) {
        for (int i = 0; i < 81; i++) units[kind][i / 9].places[i % 9] = ALL;
    }
    struct cell *cell = cells;
    for (int row = 0; row < 9; row++) {
        for (int column = 0; column < 9; column++, cell++) {
            cell->candidates = ALL;
            join(cell, 0, row, column);
            join(cell, 1, column, row);
            join(cell, 2, row / 3 * 3 + column / 3, row % 3 * 3 + column % 3);
        }
    }
    strikes_end = strikes;
}

/* Strikes a candidate out and notes the placements that follow from it. Returns
 * 0 if the cell, or the digit in one of the cell's units, has nothing left. */
static int strike(struct cell *cell, int digit) {
    int left = cell->candidates ^ 1 << digit;
    int possible = left != 0;

    cell->candidates = left;
    strikes_end = append(strikes_end, cell, digit);
    if (has_one(left)) known_end = append(known_end, cell, lowest(left));

    for (int k = 0; k < 3; k++) {
        struct unit *unit = cell->units[k];
        int places = unit->places[digit] ^ cell->bit[k];
        unit->places[digit] = places;
        if (has_one(places)) {
            struct cell *only = unit->cells[lowest(places)];
            if (only->candidates != 1 << digit) known_end = append(known_end, only, digit);
        }
        if (!places) possible = 0;
    }
    return possible;
}

/* Takes the newest strikes back, down to end. */
static void restore(struct pair *end) {
    while (strikes_end > end) {
        struct pair *last = --strikes_end;
        struct cell *cell = last->cell;
        cell->candidates |= 1 << last->digit;
        for (int k = 0; k < 3; k++) cell->units[k]->places[last->digit] |= cell->bit[k];
    }
}

/* Strikes all that a digit in a cell rules out. */
static int place(struct cell *cell, int digit) {
    int bit = 1 << digit;
    if (!(cell->candidates & bit)) return 0;

    for (int others = cell->candidates ^ bit; others; others &= others - 1) {
        if (!strike(cell, lowest(others))) return 0;
    }
    for (int k = 0; k < 3; k++) {
        struct unit *unit = cell->units[k];
        for (int others = unit->places[digit] ^ cell->bit[k]; others; others &= others - 1) {
            if (!strike(unit->cells[lowest(others)], digit)) return 0;
        }
    }
    return 1;
}

/* Places a digit and all that follows from it; returns 0 on a contradiction. */
static int settle(struct cell *cell, int digit) {
    known_end = known;
    if (!place(cell, digit)) return 0;
    while (known_end > known) {
        struct pair *next = --known_end;
        if (!place(next->cell, next->digit)) return 0;
    }
    return 1;
}

/* How many places a cell's candidates have in its units: what a guess there can
 * strike at. */
static int reach(struct cell *cell) {
    int sum = 0;
    for (int digits = cell->candidates; digits; digits &= digits - 1) {
        for (int k = 0; k < 3; k++) sum += size(cell->units[k]->places[lowest(digits)]);
    }
    return sum;
}

/* The cell with the fewest candidates above one, and among those the one with
 * the farthest reach. Returns 0 if every cell has one candidate. */
static struct cell *tightest(void) {
    struct cell *best = 0;
    int fewest = ALL, farthest = 0;
    for (struct cell *cell = cells; cell < cells + 81; cell++) {
        int count = size(cell->candidates);
        if (count == 1 || count > fewest) continue;
        int far = reach(cell);
        if (count < fewest || far > farthest) {
            best = cell;
            fewest = count;
            farthest = far;
        }
    }
    return best;
}

static int search(void) {
    struct cell *cell = tightest();
    if (!cell) return 1;
    struct pair *mark = strikes_end;
    /* From 9 down: no better in general, but shorter on the puzzles shown with
     * this program. */
    for (int digit = 8; digit >= 0; digit--) {
        if (!(cell->candidates >> digit & 1)) continue;
        guesses++;
        if (settle(cell, digit) && search()) return 1;
        restore(mark);
    }
    return 0;
}

/* Returns 0 if the givens contradict each other. */
static int read_puzzle(const char *text) {
    for (struct cell *cell = cells; *text && cell < cells + 81; text++) {
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
    for (int i = 0; i < 81; i++) {
        output_byte('1' + lowest(cells[i].candidates));
        if (i % 9 == 8) output_byte('\n');
    }
    print_string("guesses: ");
    print_int(guesses);
    output_byte('\n');
}
