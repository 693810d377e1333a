/* Draws a spinning donut. A ray falls through each character. Again and
 * again it moves on by its distance from the donut, until it touches.
 *
 * Input: the number of frames. */
#include "wasmformer.h"

enum { WIDTH = 44, HEIGHT = 18 }; /* characters are higher than wide */

#define RING 1.0  /* radius of the circle inside the dough */
#define DOUGH 0.5 /* radius of the dough around it */
#define SIZE (RING + DOUGH)

struct vector {
    double x, y, z;
};

/* The directions in which the picture's sides and the rays lie, as seen from
 * the donut: instead of the donut, the viewer turns. */
static struct vector right = {1, 0, 0}, down = {0, 1, 0}, ahead = {0, 0, 1};

/* Turns two directions in their plane by the angle of that cosine and sine. */
static void turn(struct vector *a, struct vector *b, double cosine, double sine) {
    struct vector c = *a, d = *b;
    *a = (struct vector){cosine * c.x + sine * d.x, cosine * c.y + sine * d.y, cosine * c.z + sine * d.z};
    *b = (struct vector){cosine * d.x - sine * c.x, cosine * d.y - sine * c.y, cosine * d.z - sine * c.z};
}

static double dot(struct vector a, struct vector b) {
    return a.x * b.x + a.y * b.y + a.z * b.z;
}

/* How bright the donut is at a place of the picture: from 0 to 1, or -1 beside it. */
static double shade(double across, double along) {
    /* The ray begins in the plane that touches the ball around the donut. */
    struct vector p = {
        across * right.x + along * down.x - SIZE * ahead.x,
        across * right.y + along * down.y - SIZE * ahead.y,
        across * right.z + along * down.z - SIZE * ahead.z,
    };
    double way = 0;
    while (way < 2 * SIZE) {
        /* In the half plane through the axis the dough is a disc. */
        double axis = __builtin_sqrt(p.x * p.x + p.y * p.y);
        double out = axis - RING;
        double middle = __builtin_sqrt(out * out + p.z * p.z);
        double distance = middle - DOUGH;
        if (distance < 0.01) {
            /* What stands upright on the dough points away from the disc's middle. */
            double scale = out / (axis * middle);
            struct vector normal = {p.x * scale, p.y * scale, p.z / middle};
            /* The light comes from above, the left and behind the viewer. */
            double light = -(dot(normal, right) + 2 * dot(normal, down) + 2 * dot(normal, ahead)) / 3;
            return light > 0 ? light : 0;
        }
        way += distance;
        p.x += distance * ahead.x;
        p.y += distance * ahead.y;
        p.z += distance * ahead.z;
    }
    return -1;
}

static void draw(void) {
    const char shades[] = ".:-=+*#%@";
    for (int row = 0; row < HEIGHT; row++) {
        double along = (2 * row + 1 - HEIGHT) * (SIZE / HEIGHT);
        for (int column = 0; column < WIDTH; column++) {
            double across = (2 * column + 1 - WIDTH) * (SIZE / WIDTH);
            double light = -1;
            if (across * across + along * along < SIZE * SIZE) light = shade(across, along);
            output_byte(light < 0 ? ' ' : shades[(int)(light * 8.99)]);
        }
        output_byte('\n');
    }
}

void compute(const char *input) {
    int frames = read_int(&input);
    turn(&down, &ahead, 0.8, 0.6); /* 4² + 3² = 5²: cosine and sine without a series */
    for (int frame = 0; frame < frames; frame++) {
        draw();
        turn(&right, &ahead, 24 / 25.0, 7 / 25.0);
        turn(&down, &ahead, 12 / 13.0, 5 / 13.0);
    }
}
