// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "EchometerBenchmarks",
  dependencies: [
    // Named, because the folder of a checkout may be called anything.
    .package(name: "Echometer", path: "..")
  ],
  targets: [
    .target(
      name: "CReference", cSettings: [.unsafeFlags(["-O2", "-I/usr/include/libxml2"])],
      linkerSettings: [.linkedLibrary("xml2")]),
    .target(name: "Measuring"),
    .executableTarget(
      name: "FeedParsingBenchmark",
      dependencies: ["CReference", "Measuring", .product(name: "FeedParsing", package: "Echometer")]),
    .executableTarget(
      name: "StoriesBenchmark", dependencies: ["Measuring", .product(name: "Analysis", package: "Echometer")]),
  ]
)
