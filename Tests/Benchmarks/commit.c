// What the disk and the kernel ask for one commit of the desk, without anything of the program.
//
//     commit FOLDER NAMES        makes a commit for each line of NAMES, and says so on a line
//     commit hash SETTING WORD   hashes a password ten times, and prints the milliseconds of each
//
// The calls are those of `fapiao applications issue --from FILE` between one answer and the next,
// as `strace -f` shows them, on the same documents and of the same order. A line of NAMES holds
// application, order, fapiao, mail, row, and the shards of application, order, fapiao and account.
// In the end the folder is as it was: the documents are replaced by themselves, the rest is undone.

#define _GNU_SOURCE
#include <crypt.h>
#include <err.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

enum { MOST = 4096, DOCUMENT = 1 << 20 };

struct Names {
    char application[64], order[64], fapiao[64], mail[64], row[256];
    char applications[8], orders[8], fapiaos[8], accounts[8];
};

static struct Names all[MOST];
static char document[DOCUMENT], line[640];
static int root, applications, accounts, orders, fapiaos, due, issued, submitted, rows, locks;
static int fresh, dead;

static int folder(int parent, const char *name) {
    int file = openat(parent, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_DIRECTORY);
    if (file < 0) err(1, "cannot open '%s'", name);
    return file;
}

static void sync_file(int file) {
    if (fsync(file) != 0) err(1, "cannot sync");
}

static size_t read_document(int shard, const char *name) {
    int file = openat(shard, name, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC);
    struct stat facts;
    if (file < 0 || fstat(file, &facts) != 0) err(1, "cannot open '%s'", name);
    ssize_t count = read(file, document, facts.st_size < DOCUMENT ? facts.st_size : DOCUMENT);
    if (count != facts.st_size) err(1, "cannot read '%s'", name);
    close(file);
    return count;
}

static void publish(int shard, const char *name, const char *bytes, size_t count) {
    char temporary[64];
    static int made;
    snprintf(temporary, sizeof temporary, ".new-%d-%d", getpid(), ++made);
    const int new = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    int file = openat(shard, temporary, new, 0600);
    if (file < 0 || write(file, bytes, count) != (ssize_t)count) err(1, "cannot write");
    sync_file(file);
    if (close(file) != 0 || renameat(shard, temporary, shard, name) != 0) err(1, "cannot rename");
    sync_file(shard);
}

static int lock(const char *shard) {
    // There are 1 024 of them: one for every four shards.
    char name[8];
    snprintf(name, sizeof name, "%03lx", strtoul(shard, NULL, 16) & 0x3ff);
    int file = openat(locks, name, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    while (flock(file, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK) err(1, "cannot lock");
        nanosleep(&(struct timespec){.tv_nsec = 2000000}, NULL);
    }
    return file;
}

static void append_row(void) {
    char last;
    struct stat facts;
    int file = openat(
        rows, "benchmark", O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0 || fstat(file, &facts) != 0) err(1, "cannot open a row");
    if (facts.st_size > 0 && pread(file, &last, 1, facts.st_size - 1) != 1) err(1, "cannot read");
    if (write(file, line, sizeof line) != sizeof line) err(1, "cannot append");
    sync_file(file);
    close(file);
}

static void issue(const struct Names *one, int shard, const char *name) {
    int held = lock(one->orders);
    size_t count = read_document(shard, name);
    int none = openat(accounts, one->accounts, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_DIRECTORY);
    if (none >= 0) close(none);
    if (mkdirat(fapiaos, one->fapiaos, 0700) != 0 && errno != EEXIST) err(1, "cannot make");
    sync_file(fapiaos);
    int claims = folder(fapiaos, one->fapiaos);
    if (symlinkat(one->order, claims, one->fapiao) != 0) err(1, "cannot claim");
    sync_file(claims);
    close(claims);
    if (symlinkat(one->order, due, one->mail) != 0) err(1, "cannot make a hint");
    if (symlinkat(one->order, issued, one->row) != 0) err(1, "cannot make a row");
    append_row();
    sync_file(due);
    sync_file(issued);
    if (mkdirat(orders, one->orders, 0700) == 0 || errno != EEXIST) err(1, "no such shard");
    sync_file(orders);
    publish(shard, name, document, count);
    unlinkat(submitted, one->row, 0);
    close(held);
}

static void pass_on(const struct Names *one, int shard, const char *name, const char *mail) {
    char target[64];
    if (readlinkat(due, one->mail, target, sizeof target) < 0) err(1, "no hint");
    // The two are taken in their order; here the first is the sender's own.
    int file = lock(one->accounts), other = -1;
    if (((strtoul(one->accounts, NULL, 16) ^ strtoul(one->orders, NULL, 16)) & 0x3ff) != 0)
        other = lock(one->orders);
    size_t count = read_document(shard, name);
    openat(fresh, mail, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC);
    openat(dead, mail, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC);
    publish(fresh, mail, line, 316);
    publish(shard, name, document, count);
    unlinkat(due, one->mail, 0);
    if (other >= 0) close(other);
    close(file);
}

static void tell_log(void) {
    struct sockaddr_un place = {.sun_family = AF_UNIX, .sun_path = "/dev/log"};
    int file = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (connect(file, (struct sockaddr *)&place, sizeof place) != 0 && errno == EINTR) return;
    close(file);
}

static void commit(const struct Names *one) {
    char name[96], mail[96], target[64], chance[10];
    snprintf(name, sizeof name, "%s.json", one->order);
    snprintf(mail, sizeof mail, "%s.json", one->mail);
    int index = folder(applications, one->applications), shard = folder(orders, one->orders);
    for (int time = 0; time < 2; time++) {
        if (readlinkat(index, one->application, target, sizeof target) < 0)
            err(1, "no application");
        read_document(shard, name);
        if (getrandom(chance, sizeof chance, 0) < 0) err(1, "no chance");
    }
    issue(one, shard, name);
    pass_on(one, shard, name, mail);
    tell_log();
    close(index);
    close(shard);
}

static void undo(const struct Names *one) {
    char mail[96];
    snprintf(mail, sizeof mail, "%s.json", one->mail);
    int claims = folder(fapiaos, one->fapiaos);
    unlinkat(claims, one->fapiao, 0);
    close(claims);
    unlinkat(fapiaos, one->fapiaos, AT_REMOVEDIR);
    unlinkat(issued, one->row, 0);
    unlinkat(fresh, mail, 0);
    if (symlinkat(one->order, submitted, one->row) != 0) warn("cannot put back '%s'", one->row);
}

static int hash(const char *setting, const char *word) {
    struct crypt_data *data = calloc(1, sizeof *data);
    for (int time = 0; data && time < 10; time++) {
        struct timespec begin, end;
        clock_gettime(CLOCK_MONOTONIC, &begin);
        if (!crypt_r(word, setting, data)) err(1, "cannot hash");
        clock_gettime(CLOCK_MONOTONIC, &end);
        printf("%.3f\n",
            (end.tv_sec - begin.tv_sec) * 1e3 + (end.tv_nsec - begin.tv_nsec) / 1e6);
    }
    free(data);
    return 0;
}

static int read_names(const char *path) {
    FILE *list = fopen(path, "r");
    int count = 0;
    if (!list) err(1, "cannot open '%s'", path);
    while (count < MOST) {
        struct Names *one = &all[count];
        if (fscanf(list, "%63s %63s %63s %63s %255s %7s %7s %7s %7s", one->application, one->order,
                one->fapiao, one->mail, one->row, one->applications, one->orders, one->fapiaos,
                one->accounts) != 9) break;
        count++;
    }
    fclose(list);
    return count;
}

int main(int count, char **words) {
    if (count == 4 && strcmp(words[1], "hash") == 0) return hash(words[2], words[3]);
    if (count != 3) errx(64, "usage: commit FOLDER NAMES | commit hash SETTING WORD");
    int commits = read_names(words[2]);
    root = folder(AT_FDCWD, words[1]);
    applications = folder(root, "applications"), accounts = folder(root, "accounts");
    orders = folder(root, "orders"), fapiaos = folder(root, "fapiaos"), due = folder(root, "due");
    if (mkdirat(root, "queue/issued", 0700) != 0 && errno != EEXIST) err(1, "cannot make");
    issued = folder(root, "queue/issued"), submitted = folder(root, "queue/submitted");
    rows = folder(root, "rows"), locks = folder(root, "locks");
    fresh = folder(root, "outbox/new"), dead = folder(root, "outbox/dead");
    memset(line, 'x', sizeof line - 1);
    line[sizeof line - 1] = '\n';
    for (int number = 0; number < commits; number++) {
        commit(&all[number]);
        if (write(1, "done\n", 5) != 5) err(1, "nobody listens");
    }
    for (int number = 0; number < commits; number++) undo(&all[number]);
    unlinkat(rows, "benchmark", 0);
    return 0;
}
