"""A program in a terminal, for the benchmarks."""

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time

ROWS, COLUMNS = 24, 80
QUIET = 0.06


class Play:
    """A program in a terminal of its own."""

    def __init__(self, command, home, data=None):
        environment = {
            "PATH": os.environ["PATH"], "HOME": home, "TERM": "xterm-256color",
            "LANG": "C.UTF-8", "TZ": "UTC",
        }
        if data:
            environment["FAPIAO_DATA"] = data
        self.command = command[0]
        self.began = time.monotonic()
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
            os.execvpe(command[0], command, environment)

    def read(self, patience):
        """What comes next; nothing when nothing comes for `patience`."""
        if not select.select([self.terminal], [], [], max(0, patience))[0]:
            return b""
        try:
            return os.read(self.terminal, 1 << 16)
        except OSError:
            return b""

    def until(self, marker, limit=120.0):
        """Milliseconds since the start until `marker` was there."""
        seen = b""
        end = time.monotonic() + limit
        while marker not in seen:
            piece = self.read(end - time.monotonic())
            if not piece:
                sys.exit(f"{self.command} never says {marker!r}; got {seen[-600:]!r}")
            seen += piece
        return (time.monotonic() - self.began) * 1000

    def press(self, keys, patience=QUIET, limit=20.0, least=1):
        """Milliseconds until the first and the last byte of the answer, and their number.

        The answer ends with a silence, but not before there are `least` bytes of it.
        """
        began = time.monotonic()
        os.write(self.terminal, keys)
        first = last = None
        count = 0
        while time.monotonic() - began < limit:
            piece = self.read(limit if count < least else patience)
            if not piece:
                break
            last = time.monotonic()
            first = first or last
            count += len(piece)
        return ((first or began) - began) * 1000, ((last or began) - began) * 1000, count

    def calm(self, quiet=0.5):
        while self.read(quiet):
            pass

    def memory(self):
        """The peak of resident memory and what is there now beside files, in MB."""
        facts = {}
        with open(f"/proc/{self.pid}/status") as status:
            for line in status:
                name, _, rest = line.partition(":")
                facts[name] = rest.split()
        return int(facts["VmHWM"][0]) / 1024, int(facts["RssAnon"][0]) / 1024

    def stop(self):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.terminal)
