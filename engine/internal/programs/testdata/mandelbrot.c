/* The Mandelbrot set in single precision, with the library's hypotf. */
#include <math.h>
#include <stdio.h>

int main(void) {
    for (float y = -1; y <= 1; y += 0.5f) {
        for (float x = -2; x < 0.75f; x += 0.25f) {
            float re = 0, im = 0;
            int n = 0;
            while (n < 8 && hypotf(re, im) < 2) {
                float next = re * re - im * im + x;
                im = 2 * re * im + y;
                re = next;
                n++;
            }
            putchar(n == 8 ? '#' : '0' + n);
        }
        printf(" %.3f\n", y);
    }
}
