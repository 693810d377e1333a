/* Moves the sun and its four giant planets by Newton's law of gravitation, in
 * double precision: the n-body problem of the Benchmarks Game.
 *
 * Input: the number of steps, each a hundredth of a year. The total energy
 * stays nearly the same, and shows whether all digits of the arithmetic do.
 *
 * Lengths are in astronomical units, times in years, and masses such that
 * the constant of gravitation is 1: the sun's is then (2π)². */
#include "wasmformer.h"

#define PI 3.141592653589793
#define SUN (4 * PI * PI)
#define YEAR 365.24 /* in days */

enum { BODIES = 5 };

struct vector {
    double x, y, z;
};

static struct body {
    struct vector at, velocity;
    double mass;
} bodies[BODIES] = {
    {{0, 0, 0}, {0, 0, 0}, SUN},
    {{4.84143144246472090e+00, -1.16032004402742839e+00, -1.03622044471123109e-01}, /* Jupiter */
     {1.66007664274403694e-03 * YEAR, 7.69901118419740425e-03 * YEAR, -6.90460016972063023e-05 * YEAR},
     9.54791938424326609e-04 * SUN},
    {{8.34336671824457987e+00, 4.12479856412430479e+00, -4.03523417114321381e-01}, /* Saturn */
     {-2.76742510726411899e-03 * YEAR, 4.99852801234917238e-03 * YEAR, 2.30417297573763929e-05 * YEAR},
     2.85885980666130812e-04 * SUN},
    {{1.28943695621391310e+01, -1.51111514016986312e+01, -2.23307578892655734e-01}, /* Uranus */
     {2.96460137564761618e-03 * YEAR, 2.37847173959480950e-03 * YEAR, -2.96589568540237556e-05 * YEAR},
     4.36624404335156298e-05 * SUN},
    {{1.53796971148509165e+01, -2.59193146099879641e+01, 1.79258772950371181e-01}, /* Neptune */
     {2.68067772490389322e-03 * YEAR, 1.62824170038242295e-03 * YEAR, -9.51592254519715870e-05 * YEAR},
     5.15138902046611451e-05 * SUN},
};

static struct vector minus(struct vector a, struct vector b) {
    return (struct vector){a.x - b.x, a.y - b.y, a.z - b.z};
}

static void add(struct vector *to, struct vector a, double factor) {
    to->x += a.x * factor;
    to->y += a.y * factor;
    to->z += a.z * factor;
}

static double square(struct vector a) {
    return a.x * a.x + a.y * a.y + a.z * a.z;
}

/* Pushes the sun such that all momenta sum to zero and nothing drifts away. */
static void hold_still(void) {
    for (int i = 1; i < BODIES; i++) add(&bodies[0].velocity, bodies[i].velocity, -bodies[i].mass / SUN);
}

/* Kinetic energy, less what each pair would give by falling together. */
static double energy(void) {
    double sum = 0;
    for (int i = 0; i < BODIES; i++) {
        struct body *a = &bodies[i];
        sum += 0.5 * a->mass * square(a->velocity);
        for (struct body *b = a + 1; b < bodies + BODIES; b++) {
            sum -= a->mass * b->mass / __builtin_sqrt(square(minus(a->at, b->at)));
        }
    }
    return sum;
}

/* The velocities first, by all pairs' attraction, then the places. */
static void step(double time) {
    for (struct body *a = bodies; a < bodies + BODIES; a++) {
        for (struct body *b = a + 1; b < bodies + BODIES; b++) {
            struct vector apart = minus(a->at, b->at);
            double squared = square(apart);
            double pull = time / (squared * __builtin_sqrt(squared));
            add(&a->velocity, apart, -b->mass * pull);
            add(&b->velocity, apart, a->mass * pull);
        }
    }
    for (struct body *a = bodies; a < bodies + BODIES; a++) add(&a->at, a->velocity, time);
}

void compute(const char *input) {
    int steps = read_int(&input);
    hold_still();
    print_string("energy ");
    print_fixed(energy(), 9);
    for (int i = 0; i < steps; i++) step(0.01);
    print_string("\nafter  ");
    print_fixed(energy(), 9);
    output_byte('\n');
}
