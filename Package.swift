// swift-tools-version: 6.2

import PackageDescription

/// Warnings are errors in every target of ours, in Swift and in C.
let swift: [SwiftSetting] = [.treatAllWarnings(as: .error)]
let c: [CSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
    name: "fapiao",
    products: [
        .executable(name: "fapiao", targets: ["Command"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
    ],
    targets: [
        // Layer 0: nouns and C seams.
        .target(name: "Fapiao", swiftSettings: swift),
        .target(name: "Screen", swiftSettings: swift),
        .target(name: "CNcurses", cSettings: c, linkerSettings: [.linkedLibrary("ncursesw")]),
        .target(name: "CSystem", cSettings: c, linkerSettings: [.linkedLibrary("crypt")]),
        .target(name: "EmbeddedData", cSettings: c),

        // Layer 1: words.
        .target(
            name: "Resources", dependencies: ["Fapiao", "EmbeddedData"], path: "Resources",
            exclude: ["Data"], swiftSettings: swift),

        // Layer 2: people (pure), with what their pages have in common; then seams.
        .target(
            name: "Pages", dependencies: ["Fapiao", "Screen", "Resources"], swiftSettings: swift),
        .target(
            name: "Wizard", dependencies: ["Fapiao", "Screen", "Resources", "Pages"],
            swiftSettings: swift),
        .target(
            name: "Desk", dependencies: ["Fapiao", "Screen", "Resources", "Pages"],
            swiftSettings: swift),
        .target(name: "Mail", dependencies: ["Fapiao", "Resources"], swiftSettings: swift),
        .target(
            name: "Storage", dependencies: ["Fapiao", "CSystem"], swiftSettings: swift),
        .target(name: "Intake", dependencies: ["Fapiao"], swiftSettings: swift),
        .target(name: "Terminal", dependencies: ["Screen", "CNcurses"], swiftSettings: swift),
        .target(name: "System", dependencies: ["Fapiao", "CSystem"], swiftSettings: swift),

        // Layer 3: wiring.
        .executableTarget(
            name: "Command",
            dependencies: [
                "Fapiao", "Screen", "Resources", "Pages", "Wizard", "Desk", "Mail", "Storage",
                "Intake", "Terminal", "System",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: swift),

        // Tests mirror the sources.
        .testTarget(name: "FapiaoTests", dependencies: ["Fapiao"], swiftSettings: swift),
        .testTarget(name: "ScreenTests", dependencies: ["Screen", "Seeded"], swiftSettings: swift),
        .testTarget(
            name: "ResourcesTests", dependencies: ["Resources", "Fapiao"], swiftSettings: swift),
        .testTarget(
            name: "StorageTests", dependencies: ["Storage", "Fapiao", "Seeded"],
            swiftSettings: swift),
        .testTarget(
            name: "IntakeTests", dependencies: ["Intake", "Fapiao", "Seeded"], swiftSettings: swift),
        .testTarget(
            name: "MailTests", dependencies: ["Mail", "Fapiao", "Resources"], swiftSettings: swift),
        .testTarget(
            name: "SystemTests", dependencies: ["System", "Fapiao"], swiftSettings: swift),
        .testTarget(
            name: "TerminalTests", dependencies: ["Terminal", "Screen"], swiftSettings: swift),
        .testTarget(
            name: "WizardTests",
            dependencies: ["Wizard", "Pages", "Fapiao", "Screen", "Resources", "Seeded"],
            swiftSettings: swift),
        .testTarget(
            name: "DeskTests", dependencies: ["Desk", "Pages", "Fapiao", "Screen", "Resources"],
            swiftSettings: swift),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "Command", "Fapiao", "Storage", "Intake", "System", "Resources", "Terminal",
                "Wizard", "Pages", "Desk",
            ],
            swiftSettings: swift),
        .testTarget(
            name: "JourneyTests",
            dependencies: [
                "Command", "Fapiao", "Mail", "Resources", "Seeded", "Storage", "System",
            ],
            swiftSettings: swift),
        .testTarget(name: "LayoutTests", swiftSettings: swift),

        // Choices that can be repeated, for tests and what they are fed with.
        .target(name: "Seeded", path: "Tests/Seeded", swiftSettings: swift),

        // Fills a data folder with as many orders as years bring.
        .executableTarget(
            name: "Bulk", dependencies: ["Fapiao", "Storage", "Seeded"], path: "Tests/Bulk",
            swiftSettings: swift),
    ],
    swiftLanguageModes: [.v6]
)
