/* What a program does to files: reads, writes, seeks, lists, renames, links, and what it must not. */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int byname(const void *a, const void *b) { return strcmp(*(char **)a, *(char **)b); }

static void list(const char *path) {
    DIR *d = opendir(path);
    if (!d) { printf("%s: not listed\n", path); return; }
    char *names[600];
    int n = 0;
    for (struct dirent *e; (e = readdir(d)) && n < 600;) {
        char text[300];
        struct stat s;
        if (e->d_name[0] == '.') continue; /* Node lists neither itself nor the folder above */
        snprintf(text, sizeof text, "%s/%s", path, e->d_name);
        if (lstat(text, &s)) printf("%s: no status\n", text);
        snprintf(text, sizeof text, "%s%s", e->d_name, S_ISDIR(s.st_mode) ? "/" : S_ISLNK(s.st_mode) ? "@" : "");
        names[n++] = strdup(text);
    }
    closedir(d);
    qsort(names, n, sizeof *names, byname);
    printf("%s: %d:", path, n);
    for (int i = 0; i < n && i < 12; i++) printf(" %s", names[i]);
    printf(n > 12 ? " ... %s\n" : "\n", names[n - 1]);
}

static void show(const char *path) {
    char b[200];
    FILE *f = fopen(path, "r");
    size_t n = f ? fread(b, 1, sizeof b, f) : 0;
    printf("%s: %s, %zu bytes: %.*s\n", path, f ? "open" : "closed", n, (int)n, b);
    if (f) fclose(f);
}

static void must_fail(const char *what, int failed) { printf("%s: %s\n", what, failed ? "refused" : "done"); }

static int opens(const char *path, int flags) {
    int fd = open(path, flags, 0666);
    if (fd >= 0) close(fd);
    return fd < 0;
}

int main(void) {
    char b[64];
    struct stat s;

    list("/");
    list("sub");
    FILE *f = fopen("poem.txt", "r");
    while (fgets(b, sizeof b, f)) printf("line %s", b);
    fseek(f, -6, SEEK_END);
    printf("from %ld: %s", ftell(f), fgets(b, sizeof b, f));
    fclose(f);

    f = fopen("new.txt", "w+");
    for (int i = 0; i < 5; i++) fprintf(f, "%d squared is %d\n", i, i * i);
    fseek(f, 2, SEEK_SET);
    fputs("SQUARED", f);
    fseek(f, 100, SEEK_SET);
    fputs("far", f);
    fclose(f);
    f = fopen("new.txt", "a");
    fputs("end", f);
    fclose(f);
    stat("new.txt", &s);
    printf("new.txt: %ld bytes\n", (long)s.st_size);
    truncate("new.txt", 32);
    show("new.txt");

    int fd = open("poem.txt", O_RDWR);
    pwrite(fd, "ROSE", 4, 2);
    ssize_t n = pread(fd, b, 8, 0);
    printf("%.*s, at %ld\n", (int)n, b, (long)lseek(fd, 0, SEEK_CUR));
    must_fail("seek before the beginning", lseek(fd, -1, SEEK_SET) < 0);
    ftruncate(fd, 20);
    fstat(fd, &s);
    printf("poem.txt: %ld bytes\n", (long)s.st_size);
    close(fd);
    must_fail("write to what was opened to be read", (fd = open("poem.txt", O_RDONLY)) < 0 || write(fd, b, 1) < 0);
    close(fd);

    mkdir("made", 0777);
    mkdir("made/in", 0777);
    must_fail("make a folder twice", mkdir("made", 0777));
    must_fail("remove a folder that is not empty", rmdir("made"));
    must_fail("make a file that is there", opens("poem.txt", O_WRONLY | O_CREAT | O_EXCL));
    must_fail("open a folder to write", opens("made", O_WRONLY));
    must_fail("open a file as a folder", opens("poem.txt", O_RDONLY | O_DIRECTORY));
    must_fail("a file below a file", opens("poem.txt/x", O_WRONLY | O_CREAT));
    rename("new.txt", "made/moved.txt");
    rename("sub/deep", "made/deeper");
    must_fail("move a folder into itself", rename("made", "made/in/made"));
    must_fail("open what was moved", opens("new.txt", O_RDONLY));
    show("made/moved.txt");
    show("made/deeper/leaf");
    rename("made/moved.txt", "poem.txt");
    show("poem.txt");
    list("made");

    printf("symlink %d\n", symlink("poem.txt", "link"));
    n = readlink("link", b, sizeof b);
    printf("link to %.*s\n", (int)n, b);
    show("link");
    symlink("loop2", "loop1");
    symlink("loop1", "loop2");
    must_fail("a loop of links", opens("loop1", O_RDONLY));
    symlink("../../../../../../etc", "out");
    must_fail("out by two points", opens("../../../../../../etc/passwd", O_RDONLY));
    must_fail("within by two points", opens("made/../sub/../poem.txt", O_RDONLY));
    link("poem.txt", "second");
    f = fopen("second", "a");
    fputs("both names", f);
    fclose(f);
    show("poem.txt");
    unlink("second");
    show("poem.txt");

    fd = open("gone", O_RDWR | O_CREAT, 0666);
    unlink("gone");
    write(fd, "still", 5);
    n = pread(fd, b, 5, 0);
    printf("removed and open: %.*s\n", (int)n, b);
    close(fd);
    must_fail("open what is removed", opens("gone", O_RDONLY));
    unlink("loop1");
    unlink("loop2");
    unlink("out");

    mkdir("many", 0777);
    for (int i = 0; i < 300; i++) {
        snprintf(b, sizeof b, "many/entry number %03d", i);
        close(open(b, O_WRONLY | O_CREAT, 0666));
    }
    list("many");
    for (int i = 0; i < 300; i++) {
        snprintf(b, sizeof b, "many/entry number %03d", i);
        unlink(b);
    }
    printf("remove %d\n", rmdir("many"));
    list("/");
    return 3;
}
