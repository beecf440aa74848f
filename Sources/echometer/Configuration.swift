import Aggregation
import Foundation
import TOMLKit

/// Why the settings cannot be used.
struct ConfigurationError: Error, CustomStringConvertible {
  let path: String
  let reason: String

  var description: String { "\(path) cannot be used: \(reason)." }
}

/// The files that a user writes by hand, TOML.
enum Configuration {
  /// The settings.
  ///
  /// - Parameter isRequired: Whether a missing file is an error: it is when the user named it.
  static func read(_ path: String, isRequired: Bool) throws -> Settings {
    guard isRequired || FileManager.default.fileExists(atPath: path) else { return Settings() }
    return try decode(Settings.self, from: path)
  }

  /// The table of owners; empty when there is none.
  static func owners(_ path: String) throws -> OwnerTable {
    guard FileManager.default.fileExists(atPath: path) else { return OwnerTable() }
    return try decode(OwnerTable.self, from: path)
  }

  private static func decode<Value: Decodable>(_ type: Value.Type, from path: String) throws -> Value {
    let text = String(decoding: try File.read(path), as: UTF8.self)
    do {
      return try TOMLDecoder(strictDecoding: true).decode(type, from: text)
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
      return "\(name(of: context.codingPath)) should be a value of type \(type)"
    case .dataCorrupted(let context):
      return "\(name(of: context.codingPath)) should be \(context.debugDescription)"
    case .keyNotFound(let key, let context):
      return "\(name(of: context.codingPath + [key])) is missing"
    default: return "\(error)"
    }
  }

  /// A setting as it is spelt; one of a list goes by the name of the list.
  private static func name(of path: [any CodingKey]) -> String {
    path.filter { $0.intValue == nil }.map(\.stringValue).joined(separator: ".")
  }
}
