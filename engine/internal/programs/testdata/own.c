/* What Node does otherwise: links that lead out, and files that are removed while they are listed. */
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

static void try(const char *path, int flags) {
    int fd = open(path, flags);
    printf("%s: %s\n", path, fd < 0 ? "refused" : "open");
    if (fd >= 0) close(fd);
}

int main(void) {
    char b[300];
    symlink("poem.txt", "link");
    symlink("../../../../../../etc", "out");
    symlink("/etc", "absolute");
    try("link", O_RDONLY);
    try("link", O_RDONLY | O_NOFOLLOW);
    try("out/passwd", O_RDONLY);
    try("absolute/passwd", O_RDONLY);
    try("sub/../../poem.txt", O_RDONLY);
    mkdir("many", 0777);
    for (int i = 0; i < 300; i++) {
        snprintf(b, sizeof b, "many/entry number %03d", i);
        close(open(b, O_WRONLY | O_CREAT, 0666));
    }
    DIR *d = opendir("many");
    int removed = 0;
    for (struct dirent *e; (e = readdir(d));) {
        if (e->d_name[0] == '.') continue;
        snprintf(b, sizeof b, "many/%s", e->d_name);
        if (!unlink(b)) removed++;
    }
    closedir(d);
    printf("%d removed, %d\n", removed, rmdir("many"));
}
