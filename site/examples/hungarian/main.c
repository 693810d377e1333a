/* Assigns n workers to n jobs at the least total cost, by the Hungarian method.
 *
 * Input: the n * n costs, row by row (one row per worker), n from 1 to 16.
 *
 * Each worker and each job carries a price such that no pair's two prices sum to
 * more than the pair's cost. Pairs whose prices sum to their cost are called
 * tight. If all workers get jobs through tight pairs, the assignment costs what
 * all prices sum to, and nothing can cost less. So the method adds one worker at
 * a time: it looks for a chain of tight pairs to a free job, and changes prices
 * where there is none. */
#include "wasmformer.h"

enum { MAX_SIZE = 16, NOBODY = -1, FAR = 0x7fffffff };

static int size;
static int cost[MAX_SIZE][MAX_SIZE];

static int worker_price[MAX_SIZE];
static int job_price[MAX_SIZE];
static int worker_of[MAX_SIZE]; /* of each job; NOBODY if it is free */

/* The search for one worker's chain. */
static int reached[MAX_SIZE]; /* jobs that tight pairs lead to */
static int slack[MAX_SIZE];   /* how far a job is from being reached next ... */
static int before[MAX_SIZE];  /* ... and from which job; NOBODY: from the new worker */

/* Notes how close a worker, who holds the job from, brings the other jobs. */
static void extend(int worker, int from) {
    for (int job = 0; job < size; job++) {
        if (reached[job]) continue;
        int gap = cost[worker][job] - worker_price[worker] - job_price[job];
        if (gap < slack[job]) {
            slack[job] = gap;
            before[job] = from;
        }
    }
}

static int closest_job(void) {
    int closest = NOBODY, least = FAR;
    for (int job = 0; job < size; job++) {
        if (!reached[job] && slack[job] < least) {
            least = slack[job];
            closest = job;
        }
    }
    return closest;
}

/* Raises the prices of the workers in the search and lowers those of their
 * jobs by the same amount: their pairs stay tight and others get closer. */
static void change_prices(int new_worker, int amount) {
    worker_price[new_worker] += amount;
    for (int job = 0; job < size; job++) {
        if (reached[job]) {
            worker_price[worker_of[job]] += amount;
            job_price[job] -= amount;
        } else {
            slack[job] -= amount;
        }
    }
}

/* Gives the new worker a job; others may have to move to their next one. */
static void assign(int new_worker) {
    for (int job = 0; job < size; job++) {
        reached[job] = 0;
        slack[job] = FAR;
    }
    int worker = new_worker, job = NOBODY;
    do {
        extend(worker, job);
        job = closest_job();
        if (slack[job] != 0) change_prices(new_worker, slack[job]);
        reached[job] = 1;
        worker = worker_of[job];
    } while (worker != NOBODY);

    /* The chain ends at a free job: walk it back and move everyone along. */
    while (before[job] != NOBODY) {
        worker_of[job] = worker_of[before[job]];
        job = before[job];
    }
    worker_of[job] = new_worker;
}

/* Reads the matrix and sets size; returns 0 if it is not a square that fits. */
static int read_matrix(const char *text) {
    static int values[MAX_SIZE * MAX_SIZE];
    int count = 0;
    while (has_int(text)) {
        if (count == MAX_SIZE * MAX_SIZE) return 0;
        values[count++] = read_int(&text);
    }
    while (size * size < count) size++;
    for (int i = 0; i < count; i++) cost[i / size][i % size] = values[i];
    return count > 0 && size * size == count;
}

static void print_assignment(void) {
    int total = 0;
    for (int worker = 0; worker < size; worker++) {
        int job = 0;
        while (worker_of[job] != worker) job++;
        total += cost[worker][job];
        print_string("worker ");
        print_int(worker + 1);
        print_string(" -> job ");
        print_int(job + 1);
        print_string(", cost ");
        print_int(cost[worker][job]);
        output_byte('\n');
    }
    print_string("total ");
    print_int(total);
    output_byte('\n');
}

void compute(const char *input) {
    if (!read_matrix(input)) {
        print_string("Give a square matrix of up to 16 rows.\n");
        return;
    }
    for (int job = 0; job < size; job++) worker_of[job] = NOBODY;
    for (int worker = 0; worker < size; worker++) assign(worker);
    print_assignment();
}
