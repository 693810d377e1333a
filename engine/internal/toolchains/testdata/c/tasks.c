#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

// Sorts, prints floats, reads the clock and sleeps.
static int compare(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

int main(int argc, char **argv) {
  qsort(argv + 1, argc - 1, sizeof *argv, compare);
  for (int i = 1; i < argc; i++) printf("%s %zu %.3f\n", argv[i], strlen(argv[i]), i / 7.0);
  struct timespec begin, end, pause = {3, 500000000};
  clock_gettime(CLOCK_MONOTONIC, &begin);
  int slept = nanosleep(&pause, NULL);
  clock_gettime(CLOCK_MONOTONIC, &end);
  long long took = (end.tv_sec - begin.tv_sec) * 1000000000LL + end.tv_nsec - begin.tv_nsec;
  printf("%d %lld\n", slept, took);
  char *large = calloc(1 << 20, 1);
  large[12345] = 'x';
  printf("%td\n", (char *)memchr(large, 'x', 1 << 20) - large);
  free(large);
  fprintf(stderr, "done\n");
  return 5;
}
