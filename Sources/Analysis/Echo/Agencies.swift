internal import News

/// The news agencies and release services of the world by the names they are credited with.
struct Agency: Sendable {
  /// The name to show.
  let name: String
  let kind: OriginCredits.Kind
  /// Every name it goes by. One in capitals, or of at most four letters, is only known when written just
  /// so: "AP" is an agency, "ap" and "pa" are not.
  let names: [String]

  private init(_ name: String, _ kind: OriginCredits.Kind = .wire, _ others: String...) {
    self.name = name
    self.kind = kind
    names = [name] + others
  }

  /// An agency of the user's own list: by its name and, from three words on, by its initials.
  init?(outlet: Outlet) {
    switch outlet.role {
    case .wire: kind = .wire
    case .pr: kind = .pressRelease
    case .outlet, .primary, .aggregator: return nil
    }
    name = outlet.name
    let initials = String(outlet.name.split(separator: " ").compactMap { $0.first { $0.isUppercase } })
    names = initials.count >= 3 ? [outlet.name, initials] : [outlet.name]
  }

  static let known: [Agency] = [
    Agency("Reuters", .wire, "Thomson Reuters"),
    Agency("Associated Press", .wire, "The Associated Press", "AP", "AP News"),
    Agency("Agence France-Presse", .wire, "AFP", "AFP News"),
    Agency("dpa", .wire, "DPA", "dpa-AFX", "Deutsche Presse-Agentur", "dpa-infocom"),
    Agency("PA Media", .wire, "PA", "Press Association", "PA News Agency", "PA Wire"),
    Agency("United Press International", .wire, "UPI"),
    Agency("Bloomberg News"), Agency("Dow Jones Newswires"),
    Agency("EFE", .wire, "Agencia EFE"), Agency("Europa Press"), Agency("ANSA"), Agency("Adnkronos"),
    Agency("APA", .wire, "Austria Presse Agentur"), Agency("Keystone-SDA", .wire, "SDA", "Keystone-ATS"),
    Agency("epd", .wire, "Evangelischer Pressedienst"), Agency("KNA"),
    Agency("SID", .wire, "Sport-Informations-Dienst"), Agency("Belga"), Agency("ANP"),
    Agency("NTB"), Agency("Ritzau"), Agency("STT"), Agency("TT Nyhetsbyrån"),
    Agency("Polska Agencja Prasowa", .wire, "PAP"), Agency("TASS"), Agency("Interfax"),
    Agency("Ukrinform"), Agency("Anadolu Agency", .wire, "Anadolu"),
    Agency("Xinhua"), Agency("China News Service"), Agency("Kyodo News", .wire, "Kyodo"),
    Agency("Jiji Press"), Agency("Yonhap", .wire, "Yonhap News Agency"), Agency("Bernama"),
    Agency("Press Trust of India", .wire, "PTI"), Agency("Asian News International", .wire, "ANI"),
    Agency("IANS", .wire, "Indo-Asian News Service"), Agency("Australian Associated Press", .wire, "AAP"),
    Agency("Canadian Press", .wire, "The Canadian Press"), Agency("Agência Brasil"), Agency("Lusa"),
    Agency("PR Newswire", .pressRelease, "PRNewswire"),
    Agency("Business Wire", .pressRelease, "BUSINESS WIRE"),
    Agency("GlobeNewswire", .pressRelease, "GLOBE NEWSWIRE"), Agency("EIN Presswire", .pressRelease),
    Agency("ACCESSWIRE", .pressRelease, "Accesswire"), Agency("Newsfile Corp", .pressRelease),
    Agency("news aktuell", .pressRelease, "ots"),
  ]
}
