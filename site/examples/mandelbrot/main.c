/* Draws the Mandelbrot set in double precision: the points from
 * which z² + c stays near 0. The argument is the number of lines. */
#include <stdio.h>
#include <stdlib.h>

/* How many steps a point takes to escape, at most limit. */
static int escape(double cx, double cy, int limit) {
    double x = 0, y = 0, xx = 0, yy = 0;
    int n = 0;
    while (n < limit && xx + yy <= 4) {
        y = 2 * x * y + cy;
        x = xx - yy + cx;
        xx = x * x;
        yy = y * y;
        n++;
    }
    return n;
}

int main(int argc, char **argv) {
    const char shades[] = " .:-=+*#%@";
    const int limit = 12;
    int height = argc > 1 ? atoi(argv[1]) : 9;
    if (height < 1) {
        fprintf(stderr, "%s: want a number of lines\n", argv[0]);
        return 1;
    }
    int width = 5 * height / 2, inside = 0;
    double step = 2.4 / height, wide = 3.0 / width;
    for (int row = 0; row < height; row++) {
        double y = (row + 0.5) * step - 1.2;
        for (int column = 0; column < width; column++) {
            int n = escape((column + 0.5) * wide - 2.2, y, limit);
            inside += n == limit;
            putchar(shades[n * 9 / limit]);
        }
        putchar('\n');
    }
    printf("area after %d steps: %.4f\n", limit, inside * step * wide);
}
