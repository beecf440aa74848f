/// The program's version; CHANGELOG.md tells what each brought.
enum Version {
  static let current = "0.22.0"
}
