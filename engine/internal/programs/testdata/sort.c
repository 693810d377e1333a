/* Sorts what malloc gave room for and prints doubles in every way that printf
 * has. */
#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct entry {
    double key;
    char *label;
};

static int by_key(const void *a, const void *b) {
    double x = ((const struct entry *)a)->key, y = ((const struct entry *)b)->key;
    return (x > y) - (x < y);
}

int main(void) {
    double keys[] = {3.25, -1e-9, 1e100, 0.1, -0.0, 123456789.125, DBL_MIN, -INFINITY, 2.0 / 3};
    int n = sizeof keys / sizeof *keys;
    struct entry *list = malloc(n * sizeof *list);
    for (int i = 0; i < n; i++) {
        char label[32];
        snprintf(label, sizeof label, "no. %d", i);
        list[i] = (struct entry){keys[i], strdup(label)};
    }
    qsort(list, n, sizeof *list, by_key);
    for (int i = 0; i < n; i++) {
        printf("%-6s %g %.17g %e %.2f %a\n", list[i].label, list[i].key, list[i].key, list[i].key,
               fabs(list[i].key) < 1e9 ? list[i].key : 0, list[i].key);
        free(list[i].label);
    }
    free(list);
    printf("%.6f %.6f %5.1f|%-8.3f|%+.0f\n", sqrt(2), sin(1), 9.95, 1.0005, 2.5);
    double v;
    int got = sscanf("6.02214076e23", "%lf", &v);
    printf("%d %.8e\n", got, v);
    return 0;
}
