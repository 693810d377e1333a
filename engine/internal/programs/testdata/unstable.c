/* The older module's functions against those of preview 1, whose numbers and layouts differ. */
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define OLD(name) __attribute__((import_module("wasi_unstable"), import_name(#name))) int32_t old_##name
#define NEW(name) __attribute__((import_module("wasi_snapshot_preview1"), import_name(#name))) int32_t new_##name
OLD(fd_seek)(int32_t, int64_t, int32_t, uint64_t *);
OLD(fd_filestat_get)(int32_t, void *);
OLD(path_filestat_get)(int32_t, int32_t, const char *, int32_t, void *);
OLD(poll_oneoff)(const void *, void *, int32_t, uint32_t *);
NEW(fd_filestat_get)(int32_t, void *);

struct old { uint64_t dev, ino; uint8_t type; uint32_t links; uint64_t size, atim, mtim, ctim; };
struct new { uint64_t dev, ino; uint8_t type; uint64_t links; uint64_t size, atim, mtim, ctim; };
struct subscription { uint64_t user; uint8_t type; uint64_t id; uint32_t clock; uint64_t timeout, precision; uint16_t flags; };
struct event { uint64_t user; uint16_t error; uint8_t type; uint64_t bytes; uint16_t flags; };

static int same(const struct old *o, const struct new *n) {
    return o->dev == n->dev && o->ino == n->ino && o->type == n->type && o->links == n->links && o->size == n->size &&
           o->atim == n->atim && o->mtim == n->mtim && o->ctim == n->ctim;
}

int main(void) {
    int fd = open("poem.txt", O_RDONLY);
    uint64_t at = 0;
    old_fd_seek(fd, 3, 2, &at); /* from the beginning */
    printf("set: %d\n", (int)at);
    old_fd_seek(fd, 2, 0, &at); /* from here */
    printf("cur: %d\n", (int)at);
    old_fd_seek(fd, -1, 1, &at); /* from the end */
    printf("end: %d\n", (int)at);
    struct old o[2];
    struct new n;
    memset(o, 0xee, sizeof o);
    new_fd_filestat_get(fd, &n);
    old_fd_filestat_get(fd, o);
    printf("by descriptor: %d, size %d\n", same(o, &n), (int)n.size);
    old_path_filestat_get(3, 1, "poem.txt", 8, o);
    printf("by path: %d, nothing behind: %d\n", same(o, &n), ((unsigned char *)o)[56] == 0xee);
    struct subscription s[2] = {{.user = 7, .type = 0, .clock = 1, .timeout = 1000000}, {.user = 8, .type = 0, .clock = 9}};
    struct event e[2];
    uint32_t many = 0;
    int failed = old_poll_oneoff(s, e, 1, &many);
    printf("poll: %d, %d of user %d, error %d\n", failed, (int)many, (int)e[0].user, e[0].error);
    failed = old_poll_oneoff(s, e, 2, &many);
    printf("poll: %d, %d of user %d, error %d\n", failed, (int)many, (int)e[0].user, e[0].error);
}
