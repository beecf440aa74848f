internal import Analysis

/// What the parts of a message look like: the declarations that stand in each element, because many mail programs
/// drop style sheets, and a sheet for those that know dark screens.
///
/// The colours are those of the page. Bars have outlines in place of its patterns, and their numbers stand beside them in words.
enum MailStyle {
  /// Holds neither "<" nor "&", so that the message stays XML.
  static let darkSheet: StaticString = """
    :root { color-scheme: light dark; }
    @media (prefers-color-scheme: dark) {
      .paper { background-color: #151618 !important; color: #e9e6df !important; }
      .ink { color: #e9e6df !important; }
      .soft { color: #a8a399 !important; }
      .rule { border-color: #35363a !important; }
    }

    """

  static let body: StaticString = "margin:0;padding:0;background-color:#fcfbf8;color:#1a1917"
  static let page: StaticString =
    "padding:24px 14px;background-color:#fcfbf8;color:#1a1917;font:15px/1.5 Arial,sans-serif"
  static let column: StaticString = "max-width:640px;width:100%"
  static let cell: StaticString =
    "padding:0;font:15px/1.5 Arial,sans-serif;text-align:left;overflow-wrap:anywhere"

  static let brand: StaticString = "margin:0;font-size:12px;letter-spacing:1px;color:#5f5b53"
  static let day: StaticString = "margin:4px 0 10px;font:bold 30px/1.15 Georgia,serif;color:#1a1917"
  static let figure: StaticString =
    "padding:12px 14px 8px 0;font:bold 27px/1.15 Georgia,serif;text-align:left"
  static let unitBelow: StaticString = "margin:0;font:12px/1.2 Arial,sans-serif;color:#5f5b53"
  static let unit: StaticString = "font:13px Arial,sans-serif;color:#5f5b53"
  static let heading: StaticString =
    "margin:30px 0 2px;padding-top:8px;border-top:3px solid #1a1917;font:bold 22px/1.2 Georgia,serif"
  static let part: StaticString = "margin:16px 0 4px;font-size:15px;line-height:1.3"
  static let title: StaticString = "margin:2px 0 4px;font:bold 18px/1.3 Georgia,serif"
  static let paragraph: StaticString = "margin:6px 0"
  static let quiet: StaticString = "margin:2px 0;font-size:13px;color:#5f5b53"
  static let soft: StaticString = "color:#5f5b53"
  static let entry: StaticString = "border-top:1px solid #dedad0;margin-top:8px"
  static let number: StaticString =
    "padding:10px 12px 10px 0;width:64px;vertical-align:top;font:bold 22px/1.15 Georgia,serif;text-align:left"
  static let substance: StaticString =
    "padding:10px 0;vertical-align:top;font:15px/1.5 Arial,sans-serif;text-align:left"
  static let bar: StaticString = "margin:8px 0 4px;table-layout:fixed;font:1px/12px Arial,sans-serif"
  static let headCell: StaticString =
    "padding:4px 8px 4px 0;border-bottom:1px solid #dedad0;font-weight:normal;color:#5f5b53;text-align:left;vertical-align:bottom"
  static let dataCell: StaticString =
    "padding:4px 8px 4px 0;border-bottom:1px solid #dedad0;font-weight:normal;text-align:left;vertical-align:top"
  static let caption: StaticString = "padding:8px 0 2px;color:#5f5b53;text-align:left"
  static let table: StaticString =
    "margin:6px 0;width:100%;border-collapse:collapse;font:13px/1.4 Arial,sans-serif"
  static let link: StaticString = "color:#1a1917"
  static let footer: StaticString =
    "margin:30px 0 0;padding-top:10px;border-top:1px solid #dedad0;font-size:12px;color:#5f5b53"
  static let code: StaticString = "font-family:Menlo,Consolas,monospace;font-size:13px"
}

extension EchoType {
  /// A cell of a bar.
  var barStyle: StaticString {
    switch self {
    case .ownWords: "padding:0;background-color:#0072b2"
    case .rewrite: "padding:0;background-color:#fbe3d2;border:2px solid #d55e00"
    case .verbatim: "padding:0;background-color:#d55e00"
    case .wire: "padding:0;background-color:#009e73"
    case .pressRelease: "padding:0;background-color:#a8518f"
    case .linkOnly: "padding:0;background-color:#77736b"
    case .cannotTell: "padding:0;background-color:#efece4;border:2px solid #77736b"
    }
  }

  /// What stands before its number: an outline where the cell is one, so that it can be told without colour.
  var mark: String {
    switch self {
    case .rewrite, .cannotTell: "□"
    default: "■"
    }
  }

  /// The colour of that.
  var swatchStyle: StaticString {
    switch self {
    case .ownWords: "color:#0072b2"
    case .rewrite: "color:#d55e00"
    case .verbatim: "color:#d55e00"
    case .wire: "color:#009e73"
    case .pressRelease: "color:#a8518f"
    case .linkOnly: "color:#77736b"
    case .cannotTell: "color:#77736b"
    }
  }
}
