import Aggregation
import Foundation
import TOMLKit

/// Why the settings cannot be used.
struct ConfigurationError: Error, CustomStringConvertible {
  let path: String
  let reason: String

  var description: String { "The settings in \(path) cannot be used: \(reason)." }
}

/// The settings file, TOML.
enum Configuration {
  /// - Parameter isRequired: Whether a missing file is an error: it is when the user named it.
  static func read(_ path: String, isRequired: Bool) throws -> Settings {
    guard isRequired || FileManager.default.fileExists(atPath: path) else { return Settings() }
    let text = String(decoding: try File.read(path), as: UTF8.self)
    do {
      return try TOMLDecoder(strictDecoding: true).decode(Settings.self, from: text)
    } catch let error as TOMLParseError {
      throw ConfigurationError(
        path: path, reason: "line \(error.source.begin.line): \(error.description)")
    } catch let error as UnexpectedKeysError {
      let names = error.keys.map(\.key).sorted().joined(separator: ", ")
      throw ConfigurationError(path: path, reason: "there is no setting called \(names)")
    } catch let error as DecodingError {
      throw ConfigurationError(path: path, reason: reason(of: error))
    }
  }

  private static func reason(of error: DecodingError) -> String {
    switch error {
    case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
      let name = context.codingPath.map(\.stringValue).joined(separator: ".")
      return "\(name) should be a value of type \(type)"
    case .dataCorrupted(let context):
      let name = context.codingPath.map(\.stringValue).joined(separator: ".")
      return "\(name) should be \(context.debugDescription)"
    default: return "\(error)"
    }
  }
}
