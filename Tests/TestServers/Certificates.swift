import Foundation

/// Certificates as a local authority makes them.
enum Certificates {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Makes an authority ("authority.pem") and a certificate of it for 127.0.0.1 ("server.pem", "server.key").
  static func make(in folder: URL) throws {
    let key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    try openssl(
      ["req", "-x509", "-keyout", "authority.key", "-out", "authority.pem", "-days", "2"] + key
        + ["-subj", "/CN=Test authority"], in: folder)
    try openssl(
      ["req", "-keyout", "server.key", "-out", "server.csr"] + key + ["-subj", "/CN=127.0.0.1"], in: folder)
    try "subjectAltName=IP:127.0.0.1\n"
      .write(to: folder.appendingPathComponent("names"), atomically: true, encoding: .utf8)
    try openssl(
      [
        "x509", "-req", "-in", "server.csr", "-CA", "authority.pem", "-CAkey", "authority.key",
        "-CAcreateserial", "-days", "2", "-extfile", "names", "-out", "server.pem",
      ], in: folder)
  }

  private static func openssl(_ arguments: [String], in folder: URL) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardError = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(description: "openssl \(arguments.joined(separator: " ")) failed")
    }
  }
}
