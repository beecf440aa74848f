// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "EchometerFuzzing",
  dependencies: [
    // Named, because the folder of a checkout may be called anything.
    .package(name: "Echometer", path: "..")
  ],
  targets: [
    .target(name: "CFuzzer"),
    .executableTarget(
      name: "FeedParsingFuzzer",
      dependencies: ["CFuzzer", .product(name: "FeedParsing", package: "Echometer")],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]),
  ]
)
