import Glibc

/// Which kind of file system a folder is on, as the kernel tells it.
///
/// Storage stands on `flock` and on a rename that is durable once its folder is synced.
/// Neither holds over a network, where one lost packet is two clerks in one document.
enum MountTable {
    /// The type of the file system behind a descriptor; nil when the kernel does not say.
    static func fileSystemType(of descriptor: Int32) -> String? {
        let facts = contents(of: "/proc/self/fdinfo/\(descriptor)")
        for line in facts.split(separator: "\n") where line.hasPrefix("mnt_id:") {
            let number = line.dropFirst("mnt_id:".count).filter { $0 != " " && $0 != "\t" }
            return fileSystemType(ofMount: number, in: contents(of: "/proc/self/mountinfo"))
        }
        return nil
    }

    /// The type in the line of `table` that starts with the mount's number: the word after ` - `.
    static func fileSystemType(ofMount number: String, in table: String) -> String? {
        for line in table.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard let first = words.first, first == number else { continue }
            guard let dash = words.firstIndex(of: "-"), dash + 1 < words.count else { return nil }
            return String(words[dash + 1])
        }
        return nil
    }

    /// Whether other machines may write there too.
    ///
    /// `fuse.…` counts as one: nothing tells sshfs from a local one. `fuseblk` has a device.
    static func isNetwork(_ type: String) -> Bool {
        type.hasPrefix("fuse.") || type == "fuse" || networkTypes.contains(type)
    }

    private static let networkTypes: Set<String> = [
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ceph", "coda", "9p", "lustre", "gfs2",
        "ocfs2", "glusterfs", "vboxsf", "vmhgfs", "ncpfs", "beegfs", "orangefs", "gpfs",
    ]

    private static func contents(of path: String) -> String {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return "" }
        defer { close(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16 << 10)
        while true {
            let count = read(file, &chunk, chunk.count)
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes += chunk.prefix(count)
        }
    }
}
