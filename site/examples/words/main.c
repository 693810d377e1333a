/* Counts the words of its standard input and lists the most frequent ones, as
 * many as the first argument says. Plain C with the whole standard library. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct word {
    char *text;
    int count;
};

static struct word *words;
static int total, different, room;

static void count(const char *text) {
    total++;
    for (int i = 0; i < different; i++) {
        if (strcmp(words[i].text, text) == 0) {
            words[i].count++;
            return;
        }
    }
    if (different == room) {
        room = room ? 2 * room : 8;
        words = realloc(words, room * sizeof *words);
    }
    words[different++] = (struct word){strdup(text), 1};
}

/* Frequent words first, then by the alphabet. */
static int order(const void *a, const void *b) {
    const struct word *x = a, *y = b;
    return x->count != y->count ? y->count - x->count : strcmp(x->text, y->text);
}

int main(int argc, char **argv) {
    char text[64];
    size_t n = 0;
    int c;
    do {
        c = getchar();
        if (isalpha(c) || (c == '\'' && n > 0)) {
            if (n < sizeof text - 1) text[n++] = tolower(c);
        } else if (n > 0) {
            text[n] = 0;
            count(text);
            n = 0;
        }
    } while (c != EOF);

    qsort(words, different, sizeof *words, order);
    int most = argc > 1 ? atoi(argv[1]) : 5;
    for (int i = 0; i < different && i < most; i++) {
        printf("%3d  %5.1f%%  %s\n", words[i].count, 100.0 * words[i].count / total, words[i].text);
    }
    printf("%d words, %d different\n", total, different);
    return total == 0;
}
