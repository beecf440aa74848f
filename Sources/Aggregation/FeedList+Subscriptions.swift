internal import FeedParsing
internal import Foundation
internal import News
internal import Storage

extension FeedList {
  /// The feeds of the list in its order, a feed of several folders once for each.
  public var entries: [Entry] {
    feedOutlines().map { outline, beat in
      let outlet = Self.outlet(of: outline)
      return Entry(
        address: outline.xmlUrl ?? "", title: outline.title ?? outline.text ?? "", beat: beat,
        outlet: outlet.name, owner: outlet.owner?.rawValue, role: outlet.role.rawValue,
        country: outlet.country, language: outlet.language)
    }
  }

  /// Each address that can be followed once, in the order of the list.
  public var addresses: [String] {
    var seen: Set<String> = []
    return feedOutlines().compactMap { outline, _ in
      guard let address = try? FeedAddress.checked(outline.xmlUrl ?? ""), seen.insert(address).inserted
      else { return nil }
      return address
    }
  }

  /// Why listed addresses cannot be followed, in words; empty when all can.
  public var refusals: [String] {
    feedOutlines().compactMap { outline, _ in
      do throws(AggregationError) {
        _ = try FeedAddress.checked(outline.xmlUrl ?? "")
        return nil
      } catch {
        return error.description
      }
    }
  }

  /// The list as the store keeps it: one subscription an address, with every folder it stands in.
  ///
  /// Outlines of one outlet that disagree about its facts are settled by the first that states the fact.
  func subscriptions() -> [FeedSubscription] {
    var outlets: [Outlet.ID: Outlet] = [:]
    var order: [String] = []
    var byAddress: [String: (title: String, outlet: Outlet.ID, beats: [String])] = [:]
    for (outline, beat) in feedOutlines() {
      guard let address = try? FeedAddress.checked(outline.xmlUrl ?? "") else { continue }
      let outlet = Self.outlet(of: outline)
      outlets[outlet.id] = outlets[outlet.id].map { Self.completed($0, by: outlet) } ?? outlet
      if byAddress[address] == nil {
        order.append(address)
        byAddress[address] = (outline.title ?? outline.text ?? address, outlet.id, [])
      }
      if let beat, byAddress[address]?.beats.contains(beat) == false {
        byAddress[address]?.beats.append(beat)
      }
    }
    return order.compactMap { address in
      guard let feed = byAddress[address], let outlet = outlets[feed.outlet] else { return nil }
      return FeedSubscription(address: address, title: feed.title, outlet: outlet, beats: feed.beats)
    }
  }

  /// The publisher of a feed: the one its outline names, else the registrable domain of its site or of its
  /// address, else (a numeric host belongs to no domain) its title.
  private static func outlet(of outline: Outline) -> Outlet {
    let title = outline.title ?? outline.text ?? outline.xmlUrl ?? ""
    let hosts = [outline.htmlUrl, outline.xmlUrl].compactMap { $0 }.compactMap(Host.init(address:))
    let domain = hosts.first { !$0.isNumeric }?.registrableDomain
    let name =
      fact("outlet", of: outline) ?? domain ?? (title == outline.xmlUrl ? hosts.first?.name : nil) ?? title
    return Outlet(
      id: Outlet.ID(rawValue: key(of: name)), name: name,
      owner: fact("owner", of: outline).map { Owner.ID(rawValue: $0) },
      role: fact("role", of: outline).flatMap { Outlet.Role(rawValue: $0.lowercased()) } ?? .outlet,
      country: fact("country", of: outline)?.uppercased(),
      language: (fact("language", of: outline) ?? outline["language"])?.primaryLanguage,
      site: outline.htmlUrl)
  }

  private static func fact(_ name: String, of outline: Outline) -> String? {
    outline["echometer:" + name].flatMap { value in
      let trimmed = value.trimmingCharacters(in: .whitespacesAndNewlines)
      return trimmed.isEmpty ? nil : trimmed
    }
  }

  /// "The Harbour Gazette" → "the-harbour-gazette": one key however the name is spaced or capitalised.
  private static func key(of name: String) -> String {
    // Most names are domains, and so are their own keys.
    let isKey = name.utf8.allSatisfy {
      (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".")
    }
    return isKey
      ? name : name.lowercased().split { !($0.isLetter || $0.isNumber || $0 == ".") }.joined(separator: "-")
  }

  private static func completed(_ outlet: Outlet, by other: Outlet) -> Outlet {
    var outlet = outlet
    outlet.owner = outlet.owner ?? other.owner
    outlet.country = outlet.country ?? other.country
    outlet.language = outlet.language ?? other.language
    outlet.site = outlet.site ?? other.site
    if outlet.role == .outlet { outlet.role = other.role }
    return outlet
  }
}
