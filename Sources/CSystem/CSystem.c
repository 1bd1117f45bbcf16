#include "CSystem.h"

#include <errno.h>
#include <signal.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <syslog.h>

extern char **environ;

void fapiao_open_auth_log(void)
{
    openlog("fapiao", LOG_PID, LOG_AUTH);
}

void fapiao_write_log(int priority, const char *message)
{
    syslog(LOG_AUTH | priority, "%s", message);
}

int fapiao_forbid_dumps(void)
{
    struct rlimit none = {0, 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0)
        return errno;
    // A core_pattern that begins with a pipe does not ask for the limit.
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return errno;
    return 0;
}

int fapiao_ignore_signal(int signal_number)
{
    struct sigaction action = {.sa_handler = SIG_IGN};
    sigemptyset(&action.sa_mask);
    return sigaction(signal_number, &action, NULL) == 0 ? 0 : errno;
}

char *const *fapiao_environment(void)
{
    return environ;
}
