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

let package = Package(
  name: "Echometer",
  targets: [
    .target(name: "CLibPSL", cSettings: optimisedC, linkerSettings: [.linkedLibrary("psl")]),
    .target(name: "News", dependencies: ["CLibPSL"], swiftSettings: strict),
    .testTarget(name: "NewsTests", dependencies: ["News"], swiftSettings: strict),
  ]
)
