internal import Analysis

extension AnglesFinding.Mention {
  /// A quotation in its marks, everything else as it is.
  var phrase: Phrase { kind == .quote ? "“\(outside: text)”" : "\(outside: text)" }

  /// With the outlet that has it.
  var attributed: Phrase {
    "\(phrase) \(quiet: "(")\(outside: outletName, weight: .quiet)\(quiet: ")")"
  }
}
