#ifndef FAPIAO_CSYSTEM_H
#define FAPIAO_CSYSTEM_H

#include <crypt.h>
#include <stddef.h>
#include <iconv.h>
#include <sys/random.h>

/// Opens the system log as "fapiao", facility auth.
void fapiao_open_auth_log(void);

/// Writes one message to the log; `message` is never taken for a format.
void fapiao_write_log(int priority, const char *message);

/// Forbids core files and foreign readers of this process's memory. 0, or an errno.
int fapiao_forbid_dumps(void);

/// Ignores `signal_number`. 0, or an errno.
int fapiao_ignore_signal(int signal_number);

/// The environment of the process, ended by a null pointer; may be null itself.
char *const *fapiao_environment(void);

/// A file in memory, open for reading and writing and closed on exec. Negative: minus an errno.
int fapiao_memory_file(const char *name);

/// Starts the program at `path` in a session of its own, with default signals, "/" as its folder,
/// `input` and `errors` as its standard input and error, /dev/null as its output, and no other
/// descriptor. The number of the child. Negative: minus an errno.
int fapiao_start(const char *path, char *const arguments[], char *const environment[], int input,
                 int errors);

/// A descriptor that can be read once the child `process` has ended. Negative: minus an errno.
int fapiao_open_process(int process);

/// Where `needle` first stands in `bytes`; null when it does not.
const void *fapiao_find(const void *bytes, size_t count, const void *needle, size_t needle_count);

#endif
