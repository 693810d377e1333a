/* Answers each line before the next one is read. */
#include <stdio.h>
#include <string.h>

int main(void) {
    char line[100];
    while (fgets(line, sizeof line, stdin)) {
        printf("%zu: %s", strlen(line), line);
        fflush(stdout);
    }
    puts("end");
}
