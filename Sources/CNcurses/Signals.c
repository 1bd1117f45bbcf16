// sigaltstack and SA_ONSTACK.
#define _XOPEN_SOURCE 600

#include "CNcurses.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// All that a handler touches is prepared before the handlers are installed, and only read by them.
static int terminal = -1;
static int pipe_end = -1;
static int error_output = -1;
static struct termios original;
static char restore[256];
static size_t restore_length;
static char crash_stack[32768];

static const int told[] = {SIGHUP, SIGINT, SIGTERM, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH};
static const int fatal[] = {SIGSEGV, SIGILL, SIGBUS, SIGFPE, SIGABRT, SIGTRAP};
#define COUNT(list) (sizeof(list) / sizeof *(list))
static struct sigaction before_told[COUNT(told)];
static struct sigaction before_fatal[COUNT(fatal)];

static void tell(int number) {
    int kept = errno;
    unsigned char byte = (unsigned char)number;
    // A full pipe already says that there is something to look at.
    if (write(pipe_end, &byte, 1) < 0) errno = kept;
    errno = kept;
}

static void restore_terminal(void) {
    if (terminal < 0) return;
    size_t done = 0;
    while (done < restore_length) {
        ssize_t count = write(terminal, restore + done, restore_length - done);
        if (count <= 0) break;
        done += (size_t)count;
    }
    tcsetattr(terminal, TCSANOW, &original);
}

static void crash(int number) {
    restore_terminal();
    terminal = -1;
    if (error_output >= 0) dup2(error_output, STDERR_FILENO);
    // Whoever handled crashes before, the runtime's backtrace or the system, has its turn now.
    for (size_t i = 0; i < COUNT(fatal); i++)
        if (fatal[i] == number) sigaction(number, &before_fatal[i], NULL);
    raise(number);
}

static void leave(void) { restore_terminal(); }

static void install(void) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    sigemptyset(&action.sa_mask);
    action.sa_handler = tell;
    action.sa_flags = SA_RESTART;
    for (size_t i = 0; i < COUNT(told); i++) {
        // Started under nohup or in a pipeline that ignores it: leave it so.
        int stays = before_told[i].sa_handler == SIG_IGN && told[i] != SIGTSTP;
        if (!stays) sigaction(told[i], &action, NULL);
    }
    action.sa_handler = crash;
    action.sa_flags = SA_ONSTACK | SA_NODEFER;
    for (size_t i = 0; i < COUNT(fatal); i++) sigaction(fatal[i], &action, NULL);
}

int fapiao_signals_remember(int fd) {
    for (size_t i = 0; i < COUNT(told); i++) sigaction(told[i], NULL, &before_told[i]);
    for (size_t i = 0; i < COUNT(fatal); i++) sigaction(fatal[i], NULL, &before_fatal[i]);
    return tcgetattr(fd, &original);
}

void fapiao_signals_install(
    int fd, int write_end, int saved_errors, const char *text, size_t length) {
    static int registered;
    terminal = -1;
    restore_length = length < sizeof restore ? length : sizeof restore;
    memcpy(restore, text, restore_length);
    pipe_end = write_end;
    error_output = saved_errors;
    // A stack that overflowed has no room for a handler.
    stack_t stack = {.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
    sigaltstack(&stack, NULL);
    if (!registered) registered = atexit(leave) == 0;
    terminal = fd;
    install();
}

void fapiao_signals_remove(void) {
    for (size_t i = 0; i < COUNT(told); i++) sigaction(told[i], &before_told[i], NULL);
    for (size_t i = 0; i < COUNT(fatal); i++) sigaction(fatal[i], &before_fatal[i], NULL);
    terminal = -1;
    pipe_end = -1;
}

int fapiao_signals_installed(void) { return terminal >= 0; }

void fapiao_signals_stop(void) {
    struct sigaction ours, standard;
    memset(&standard, 0, sizeof standard);
    standard.sa_handler = SIG_DFL;
    sigemptyset(&standard.sa_mask);
    sigaction(SIGTSTP, &standard, &ours);
    kill(0, SIGTSTP);
    sigaction(SIGTSTP, &ours, NULL);
}
