internal import Analysis

extension Report {
  /// The same report with less in it: the first entries of each section, what a page folds away only counted, the
  /// feeds only counted, and long texts cut.
  func condensed(to limits: MailLimits) -> Report {
    var report = self
    report.masthead.summary = masthead.summary.map { $0.condensed(to: limits) }
    report.sections = sections.map { section in
      var section = section
      switch section.id {
      case "feed-health" where !findings.feeds.isEmpty:
        section.blocks = [.paragraph(Self.count(of: findings.feeds))]
      case "angles-left":
        // One block at least, which says why where there are no angles.
        let kept = section.blocks.prefix(max(1, limits.angles))
        section.blocks =
          kept.flatMap { $0.condensed(to: limits) } + Block.rest(section.blocks.count - kept.count)
      default: section.blocks = section.blocks.flatMap { $0.condensed(to: limits) }
      }
      return section
    }
    return report
  }

  /// "40 feeds: 36 well, 3 failing, 1 silent."
  private static func count(of feeds: [FeedFinding]) -> Phrase {
    let order: [FeedFinding.Health] = [.well, .failing, .gone, .silent, .neverPolled]
    let counts = order.compactMap { health -> String? in
      let count = feeds.count { $0.health == health }
      return count == 0 ? nil : "\(Words.count(count)) \(health.words)"
    }
    let total: Phrase = "\(strong: Words.counted(feeds.count, "feed")): \(counts.joined(separator: ", "))"
    return feeds.allSatisfy { $0.health == .well }
      ? total + "." : total + ". \(code: "echometer list --health") says what to do about each."
  }
}

extension Block {
  fileprivate func condensed(to limits: MailLimits) -> [Block] {
    switch self {
    case .part(let title, let blocks):
      let kept = blocks.flatMap { $0.condensed(to: limits) }
      let title = LegibleText.line(title, limit: limits.characters, byteLimit: limits.characters * 4)
      return kept.isEmpty ? [] : [.part(title, kept)]
    case .paragraph(let text): return [.paragraph(text.condensed(to: limits))]
    case .empty(let text): return [.empty(text.condensed(to: limits))]
    case .list(let phrases):
      return [.list(phrases.prefix(limits.lines).map { $0.condensed(to: limits) })]
        + Self.rest(phrases.count - limits.lines)
    case .stories(let stories):
      return [.stories(stories.prefix(limits.stories).map { $0.condensed(to: limits) })]
        + Self.rest(stories.count - limits.stories)
    case .gaps(let gaps):
      return [.gaps(gaps.prefix(limits.gaps).map { $0.condensed(to: limits) })]
        + Self.rest(gaps.count - limits.gaps)
    case .table(let table):
      let kept = table.condensed(to: limits)
      return (kept.rows.isEmpty ? [] : [.table(kept)]) + Self.rest(table.rows.count - limits.lines)
    case .terms(let terms):
      return [.terms(terms.map { Term(name: $0.name, text: $0.text.condensed(to: limits)) })]
    case .details(let summary, _): return [.paragraph("\(quiet: summary + ": in the report.")")]
    }
  }

  /// What is left out is counted.
  fileprivate static func rest(_ count: Int) -> [Block] {
    count > 0 ? [.paragraph("\(quiet: "And \(Words.count(count)) more: the rest is in the report.")")] : []
  }
}

extension StoryEntry {
  fileprivate func condensed(to limits: MailLimits) -> StoryEntry {
    var entry = self
    entry.title = title.condensed(to: limits)
    entry.first = first.condensed(to: limits)
    entry.beats = beats.prefix(3).map {
      LegibleText.line($0, limit: limits.characters, byteLimit: limits.characters * 4)
    }
    entry.facts = facts.map { $0.condensed(to: limits) }
    return entry
  }
}

extension GapEntry {
  fileprivate func condensed(to limits: MailLimits) -> GapEntry {
    var entry = self
    entry.title = title.condensed(to: limits)
    entry.source = source.condensed(to: limits)
    entry.reason = reason.condensed(to: limits)
    return entry
  }
}

extension Table {
  fileprivate func condensed(to limits: MailLimits) -> Table {
    var table = self
    table.rows = rows.prefix(limits.lines).map { row in
      row.map { cell in
        switch cell {
        case .phrase(let phrase): .phrase(phrase.condensed(to: limits))
        case .lines(let lines): .lines(lines.map { $0.condensed(to: limits) })
        case .number, .interval: cell
        }
      }
    }
    return table
  }
}

extension Phrase {
  fileprivate func condensed(to limits: MailLimits) -> Phrase {
    Phrase(
      runs.map { run in
        guard case .outside(let outside) = run else { return run }
        return .outside(
          Outside(
            text: LegibleText.line(outside.text, limit: limits.characters, byteLimit: limits.characters * 4),
            link: outside.link.flatMap { $0.address.utf8.count <= limits.linkBytes ? $0 : nil },
            language: outside.language, weight: outside.weight))
      })
  }
}
