/* What a program finds: arguments, environment, input; and what it does not. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int main(int argc, char **argv) {
    for (int i = 0; i < argc; i++) printf("[%s]", argv[i]);
    printf(" HOME=%s, EMPTY=%s, NONE=%s\n", getenv("HOME"), getenv("EMPTY"), getenv("NONE") ? "set" : "not set");
    int i;
    double d;
    char s[8];
    int n = scanf("%d %lf %7s", &i, &d, s);
    printf("%d: %d %g %s, then %d\n", n, i, d, s, getchar());
    if (!fopen("file", "r")) fprintf(stderr, "no file: %s\n", errno ? "an error" : "no error");
    if (lseek(3, 0, SEEK_SET) < 0) perror("seek");
    fputs("not ended by a line's end", stdout);
    exit(argc + 40);
}
