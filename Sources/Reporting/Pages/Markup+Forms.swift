/// The controls of the site's pages.
extension Markup {
  /// A form that asks and changes nothing: its fields end up in the address, which can be kept and passed on.
  static func question(_ action: SiteAddress, style: String, _ content: [Markup]) -> Markup {
    .element(.form, [.init(.class, style), .init(.method, "get"), .action(action)], content)
  }

  /// A form that changes something; it carries the token that only the site's own pages know.
  static func change(
    _ action: SiteAddress, token: String, style: String = "change", isFile: Bool = false, _ content: [Markup]
  ) -> Markup {
    .element(
      .form,
      [.init(.class, style), .init(.method, "post"), .action(action)]
        + (isFile ? [.init(.enctype, "multipart/form-data")] : []),
      [hidden("token", token)] + content)
  }

  static func hidden(_ name: String, _ value: String) -> Markup {
    .element(.input, [.init(.type, "hidden"), .init(.name, name), .init(.value, value)])
  }

  static func button(_ title: String, style: String = "button") -> Markup {
    .element(.button, [.init(.class, style), .init(.type, "submit")], [Markup(text: title)])
  }

  /// A field under its label.
  static func field(
    _ title: String, name: String, value: String = "", hint: String? = nil, type: String = "text",
    attributes: [Attribute] = []
  ) -> Markup {
    .element(
      .label, [.init(.class, "field")],
      [
        .element(.span, [], [Markup(text: title)]),
        .element(
          .input,
          [.init(.type, type), .init(.name, name), .init(.value, value), .init(.autocomplete, "off")]
            + (hint.map { [.init(.placeholder, $0)] } ?? []) + attributes),
      ])
  }

  /// A link within the site.
  static func link(_ address: SiteAddress, _ title: String, style: String? = nil) -> Markup {
    .element(.a, [.local(address)] + (style.map { [.init(.class, $0)] } ?? []), [Markup(text: title)])
  }
}
