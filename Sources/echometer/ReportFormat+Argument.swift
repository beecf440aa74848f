public import ArgumentParser
import Foundation
public import Reporting

extension Report.Format: ExpressibleByArgument {
  /// The format that a file's name asks for.
  init?(path: String) {
    switch URL(fileURLWithPath: path).pathExtension.lowercased() {
    case "html", "htm": self = .html
    case "md", "markdown": self = .markdown
    case "json": self = .json
    case "txt": self = .text
    default: return nil
    }
  }
}
