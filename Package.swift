// swift-tools-version: 6.2
import PackageDescription

/// Every module is built in Swift 6 mode with warnings as errors.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// C shims are always optimised, so that debug builds are fast enough to test real feeds with.
let optimisedC: [CSetting] = [.unsafeFlags(["-O2", "-Wall", "-Wextra", "-Werror"])]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let serviceLifecycle = Target.Dependency.product(
  name: "ServiceLifecycle", package: "swift-service-lifecycle")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
// SQLite itself, where GRDB's convenience would cost more than SQLite's work.
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")

func module(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "Echometer",
  products: [
    .executable(name: "echometer", targets: ["echometer"]),
    .library(name: "FeedParsing", targets: ["FeedParsing"]),
    // With its vocabulary: for the benchmarks, as the one above.
    .library(name: "Analysis", targets: ["Analysis", "News"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", exact: "1.5.0"),
  ],
  targets: [
    // Layer 0: C libraries, one folder each.
    .target(
      name: "CLibXML2", cSettings: optimisedC + [.unsafeFlags(["-I/usr/include/libxml2"])],
      linkerSettings: [.linkedLibrary("xml2")]),
    .target(name: "CEncoding", cSettings: optimisedC, linkerSettings: [.linkedLibrary("uchardet")]),
    .target(name: "CScanning", cSettings: optimisedC),
    .target(
      name: "CLibCurl", cSettings: optimisedC, linkerSettings: [.linkedLibrary("curl")]),
    .target(
      name: "CDecompression", cSettings: optimisedC,
      linkerSettings: [.linkedLibrary("z"), .linkedLibrary("brotlidec"), .linkedLibrary("zstd")]),
    .target(name: "CLibPSL", cSettings: optimisedC, linkerSettings: [.linkedLibrary("psl")]),
    .target(name: "CMalloc", cSettings: optimisedC),
    .target(name: "CPrefetch", cSettings: optimisedC),
    .target(name: "CZlib", cSettings: optimisedC, linkerSettings: [.linkedLibrary("z")]),
    .target(
      name: "CLanguage", cSettings: optimisedC,
      linkerSettings: [.linkedLibrary("cld2")]),
    .target(name: "CGraph", cSettings: optimisedC, linkerSettings: [.linkedLibrary("igraph")]),
    // The sample day's files, embedded (C23 `#embed`).
    .target(name: "CSampleDay", cSettings: optimisedC),

    // Layer 1: the vocabulary.
    module("News", ["CLibPSL"]),

    // Layer 2: one question each.
    module("FeedParsing", ["News", "CLibXML2", "CEncoding", "CScanning"]),
    module("FeedFetching", ["News", "CLibCurl", "CDecompression"]),
    module("Storage", ["News", "CZlib", grdb, sqlite]),
    module("Analysis", ["News", "CLanguage", "CGraph", "CPrefetch"]),
    module("Reporting", ["News", "Analysis"]),
    module("Delivery", ["News", "CLibCurl"]),

    // Layer 3: where the parts meet.
    module(
      "Aggregation",
      ["News", "FeedParsing", "FeedFetching", "Storage", "Analysis", "CZlib"]),

    // Layer 4: what people run.
    module(
      "WebServer",
      [
        "News", "Storage", "Analysis", "Reporting", "Aggregation", "CMalloc", "CSampleDay", "CZlib",
        hummingbird,
        hummingbirdCore, httpTypes, nioCore, logging, serviceLifecycle,
      ]),
    .executableTarget(
      name: "echometer",
      dependencies: [
        "News", "FeedParsing", "FeedFetching", "Storage", "Analysis", "Reporting", "Delivery", "Aggregation",
        "WebServer", "CMalloc", argumentParser, "TOMLKit",
      ],
      swiftSettings: strict),

    // Servers that we have not written, for tests of several modules.
    .target(
      name: "TestServers", dependencies: [hummingbird, logging], path: "Tests/TestServers",
      exclude: ["Scripts"],
      swiftSettings: strict),
    tests("NewsTests", ["News"]),
    tests("FeedParsingTests", ["FeedParsing", "News"], exclude: ["Samples"]),
    tests("FeedFetchingTests", ["FeedFetching", "News", "TestServers", hummingbird]),
    tests("StorageTests", ["Storage", "News", grdb]),
    tests("AnalysisTests", ["Analysis", "News"]),
    tests("ReportingTests", ["Reporting", "Analysis", "News", "TestServers"]),
    tests("DeliveryTests", ["Delivery", "News", "TestServers", hummingbird]),
    tests("AggregationTests", ["Aggregation", "Storage", "FeedFetching", "Analysis", "News"]),
    tests(
      "WebServerTests",
      [
        "WebServer", "Aggregation", "Analysis", "Storage", "FeedFetching", "FeedParsing", "News",
        "TestServers",
        hummingbird,
      ]),
    tests(
      "CommandTests", ["echometer", "News", "Analysis", "TestServers", hummingbird, grdb],
      exclude: ["Drafts"]),
    tests("RepositoryTests", ["FeedParsing", "WebServer"]),
  ]
)
