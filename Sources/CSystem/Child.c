#define _GNU_SOURCE

#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

int fapiao_memory_file(const char *name)
{
    int file = memfd_create(name, MFD_CLOEXEC);
    return file >= 0 ? file : -errno;
}

int fapiao_open_process(int process)
{
    // The C library has had a name for it only since 2.36; it is closed on exec by itself.
    int handle = (int)syscall(SYS_pidfd_open, process, 0);
    return handle >= 0 ? handle : -errno;
}

static int prepare(posix_spawn_file_actions_t *actions, posix_spawnattr_t *attributes, int input,
                   int errors)
{
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    int failed = posix_spawn_file_actions_adddup2(actions, input, STDIN_FILENO);
    if (failed == 0)
        failed = posix_spawn_file_actions_adddup2(actions, errors, STDERR_FILENO);
    if (failed == 0)
        failed = posix_spawn_file_actions_addopen(actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    if (failed == 0)
        failed = posix_spawn_file_actions_addclosefrom_np(actions, STDERR_FILENO + 1);
    // No folder of anybody's is kept in use.
    if (failed == 0)
        failed = posix_spawn_file_actions_addchdir_np(actions, "/");
    if (failed == 0)
        failed = posix_spawnattr_setsigmask(attributes, &none);
    // What is ignored here would be ignored there: SIGPIPE, for one.
    if (failed == 0)
        failed = posix_spawnattr_setsigdefault(attributes, &all);
    if (failed == 0)
        failed = posix_spawnattr_setflags(
            attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    return failed;
}

int fapiao_start(const char *path, char *const arguments[], char *const environment[], int input,
                 int errors)
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    int failed = posix_spawn_file_actions_init(&actions);
    if (failed != 0)
        return -failed;
    failed = posix_spawnattr_init(&attributes);
    if (failed != 0) {
        posix_spawn_file_actions_destroy(&actions);
        return -failed;
    }
    pid_t child = 0;
    failed = prepare(&actions, &attributes, input, errors);
    if (failed == 0)
        failed = posix_spawn(&child, path, &actions, &attributes, arguments, environment);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return failed == 0 ? child : -failed;
}
