/* Appends what it reads to a file, and says how large that is. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void) {
    char b[10];
    int n, fd = open("log", O_WRONLY | O_CREAT | O_APPEND, 0666);
    struct stat s;
    while ((n = read(0, b, sizeof b)) > 0) {
        write(fd, b, n);
        fstat(fd, &s);
        char size[3] = {'0' + s.st_size / 10, '0' + s.st_size % 10, ' '};
        write(1, size, sizeof size);
    }
    close(fd);
    rename("log", "moved");
}
