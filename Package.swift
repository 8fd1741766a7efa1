// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "claims",
  platforms: [.macOS("26.0")],
  products: [
    .library(name: "NewsClaims", targets: ["NewsClaims"]),
    .executable(name: "claims", targets: ["claims"]),
  ],
  targets: [
    .target(name: "NewsClaims", swiftSettings: settings),
    .executableTarget(name: "claims", dependencies: ["NewsClaims"], swiftSettings: settings),
    .testTarget(
      name: "NewsClaimsTests", dependencies: ["NewsClaims"], exclude: ["Golden/seeds.json"], swiftSettings: settings),
    .testTarget(name: "ClaimsCommandTests", dependencies: ["claims"], swiftSettings: settings),
  ]
)
