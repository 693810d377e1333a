/* Waits for clocks and for input. */
#define _GNU_SOURCE
#include <poll.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

static long long now(clockid_t clock) {
    struct timespec t;
    clock_gettime(clock, &t);
    return t.tv_sec * 1000LL + t.tv_nsec / 1000000;
}

int main(void) {
    char b[10];
    long long before = now(CLOCK_MONOTONIC), real = now(CLOCK_REALTIME);
    usleep(50000);
    printf("waited: %d %d\n", now(CLOCK_MONOTONIC) - before >= 50, now(CLOCK_REALTIME) - real >= 50);
    struct timespec until = {0};
    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec++;
    until.tv_nsec = 0;
    int failed = clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, NULL);
    printf("until: %d %d\n", failed, now(CLOCK_MONOTONIC) >= until.tv_sec * 1000);
    struct pollfd out = {.fd = 1, .events = POLLOUT};
    printf("output: %d %d\n", poll(&out, 1, 1000), out.revents == POLLOUT);
    struct pollfd in = {.fd = 0, .events = POLLIN};
    while (poll(&in, 1, 60000) == 0) puts("nothing yet");
    printf("input: %d %zd\n", (in.revents & POLLIN) != 0, read(0, b, 10));
}
