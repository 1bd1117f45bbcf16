/// Where something lies below the data folder, component by component; empty is the folder itself.
///
/// A path is only ever built from names of ours and from keys, which are encoded
/// (see `Key`); a disk refuses a component that is not a plain name all the same.
package struct Path: Hashable, Sendable, CustomStringConvertible {
    package let components: [String]

    package init(_ components: String...) {
        self.components = components
    }

    private init(components: [String]) {
        self.components = components
    }

    /// The folder that all paths start from.
    package static let root = Path()

    package func appending(_ name: String) -> Path {
        Path(components: components + [name])
    }

    /// The last component; empty for the root.
    package var name: String { components.last ?? "" }

    /// The folder around it; the root's is the root.
    package var folder: Path { Path(components: Array(components.dropLast())) }

    package var description: String { components.joined(separator: "/") }
}

extension Path: Comparable {
    package static func < (one: Path, other: Path) -> Bool {
        one.components.lexicographicallyPrecedes(other.components)
    }
}
