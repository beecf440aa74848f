public import Analysis
internal import Foundation
public import News

/// Two items one under the other, with what the later one has from the earlier one set off in both.
public struct DifferenceListing: Listing, Sendable {
  private let difference: ItemDifference
  private let names: OwnerNames

  /// - Parameters:
  ///   - difference: The two items.
  ///   - outlets: For the names.
  public init(_ difference: ItemDifference, outlets: [Outlet]) {
    self.difference = difference
    names = OwnerNames(outlets)
  }

  /// Both items without a line break at the end.
  public func text(width: Int, styled: Bool) -> String {
    let renderer = TextRenderer(width: width, styled: styled)
    var lines = side(difference.earlier, "Earlier", renderer) + [.empty]
    lines += side(difference.later, "Later", renderer) + [.empty]
    let marks = styled ? "Underlined" : "In ‹ ›"
    let share: Phrase =
      difference.copiedShare.map {
        "\(strong: Words.percent($0)) of the later item’s words stand in the earlier one"
      }
      ?? "The later item has fewer than 12 words, so no share is given"
    lines += renderer.prose(
      "\(share), compared by \(difference.basis.words). \(marks): what both have.", style: .quiet)
    return renderer.written(lines)
  }

  private func side(_ side: ItemDifference.Side, _ heading: String, _ renderer: TextRenderer)
    -> [TerminalText]
  {
    let marked = MarkedItem(side.text, styled: renderer.styled)
    let head = renderer.text(
      "\(strong: heading): \(outside: names.name(of: side.outlet)) \(quiet: "item\u{A0}\(side.item.rawValue)")"
    )
    return [head] + marked.title.wrapped(to: min(renderer.width, 92))
      + marked.body(limit: 6_000).wrapped(to: min(renderer.width, 92))
  }
}
