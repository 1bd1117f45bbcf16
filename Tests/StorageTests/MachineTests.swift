import Testing

@testable import Storage

/// Locks and file systems on the real machine.
struct MachineTests {
    @Test func twoDescriptorsDoNotHoldOneLock() throws {
        let scratch = try Scratch()
        let first = try scratch.disk()
        let second = try scratch.disk()
        try first.makeFolder(Path("locks"))
        let path = Path("locks", "000")
        let lock = try #require(try first.lock(path))
        #expect(try second.lock(path) == nil)
        try first.close(lock)
        let again = try #require(try second.lock(path))
        try second.close(again)
    }

    @Test func theKernelsTableIsRead() {
        let table = """
            22 27 0:21 / /proc rw,relatime shared:5 - proc proc rw
            31 27 0:40 / /srv/fapiao rw,relatime shared:9 master:1 - nfs4 box:/export rw
            """
        #expect(MountTable.fileSystemType(ofMount: "31", in: table) == "nfs4")
        #expect(MountTable.fileSystemType(ofMount: "22", in: table) == "proc")
        #expect(MountTable.fileSystemType(ofMount: "2", in: table) == nil)
        #expect(MountTable.fileSystemType(ofMount: "31", in: "31 27 cut off") == nil)
    }

    @Test func networkFileSystemsAreKnown() {
        for type in ["nfs", "nfs4", "cifs", "9p", "fuse.sshfs", "ceph"] {
            #expect(MountTable.isNetwork(type))
        }
        for type in ["ext4", "xfs", "btrfs", "tmpfs", "overlay", "f2fs", "fuseblk", "zfs"] {
            #expect(!MountTable.isNetwork(type))
        }
    }
}
