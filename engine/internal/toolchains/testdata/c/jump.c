#include <setjmp.h>
#include <stdio.h>

// Jumps out of a hundred calls, three times, by longjmp.
static jmp_buf buf;

static int deep(int n) {
  if (n == 0) longjmp(buf, 42);
  return deep(n - 1) + 1;
}

int main(void) {
  int caught = 0;
  for (int i = 0; i < 3; i++) {
    int v = setjmp(buf);
    if (v == 0) {
      deep(100 + i);
      printf("not reached\n");
    } else {
      caught += v;
      printf("jumped with %d\n", v);
    }
  }
  printf("%d\n", caught);
  return 0;
}
