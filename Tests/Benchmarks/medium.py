"""A file system of its own to cut the power of, and what is left on it."""

import fcntl
import json
import os
import struct
import subprocess
import sys
import zlib

SHUTDOWN = 0x8004587D  # _IOR('X', 125, __u32): FS_IOC_SHUTDOWN, and XFS's own number for it
NOLOGFLUSH = 2


def run(*command, **settings):
    return subprocess.run(command, check=True, capture_output=True, **settings).stdout


class Medium:
    """A file system in a file, mounted from a loop device."""

    def __init__(self, kind, folder):
        self.kind = kind
        self.image = f"{folder}/{kind}.image"
        self.place = f"{folder}/{kind}"
        os.mkdir(self.place)
        with open(self.image, "wb") as file:
            file.truncate(600 << 20)
        run(f"mkfs.{kind}", "-q", *(["-F"] if kind == "ext4" else []), self.image)
        self.mount()

    def mount(self):
        run("mount", "-o", "loop", self.image, self.place)

    def cut(self):
        """The moment at which the power goes. Never on a file system that is not our own."""
        source = run("findmnt", "-n", "-o", "SOURCE", "-M", self.place, text=True).strip()
        own = os.stat(self.place).st_dev
        if not source.startswith("/dev/loop") or own == os.stat(self.image).st_dev:
            sys.exit(f"{self.place} is on {source}, which is not ours to cut")
        descriptor = os.open(self.place, os.O_RDONLY)
        fcntl.ioctl(descriptor, SHUTDOWN, struct.pack("I", NOLOGFLUSH))
        os.close(descriptor)

    def again(self):
        run("umount", self.place)
        self.mount()

    def leave(self):
        subprocess.run(["umount", "-l", self.place], capture_output=True)


def documents(data):
    """All documents below `data`, and the names of those that are not whole."""
    found, torn = {}, []
    for folder, _, names in os.walk(data):
        for name in names:
            path = f"{folder}/{name}"
            if not name.endswith(".json") or os.path.islink(path) or name == "config.json":
                continue
            with open(path, "rb") as file:
                content = file.read()
            body, tail = content[:-30], content[-30:]
            whole = tail == b',"checksum":"crc32:%08x"}\n' % zlib.crc32(body)
            if "/quarantine" in folder or not whole:
                torn.append(path)
            else:
                found[path[len(data) + 1:]] = json.loads(content)
    return found, torn
