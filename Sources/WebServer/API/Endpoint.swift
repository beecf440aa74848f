internal import HTTPTypes
internal import Hummingbird

/// A question or a change that programs can send, and what the OpenAPI document says of it.
///
/// Routes and document are made of the same list, so that neither can say what the other does not.
struct Endpoint: Sendable {
  /// A value in the path or the query.
  struct Parameter: Sendable {
    enum Place: String, Sendable { case path, query }
    /// A type of JSON Schema.
    enum Kind: String, Sendable { case string, integer, boolean }

    let name: String
    var place = Place.query
    var kind = Kind.string
    let meaning: String
    var isRequired = false
  }

  /// What is sent with a change.
  enum Body: Sendable {
    /// An object with these members.
    case object([Parameter])
    case text(String)
  }

  let method: HTTPRequest.Method
  /// After "/api/v1/", with names in braces.
  let path: String
  let summary: String
  var parameters: [Parameter] = []
  var body: Body?
  /// What comes back, as the docstrings of the findings and METRICS define it.
  let answer: String
  let handle: @Sendable (Request, SiteContext) async throws -> Response

  var isChange: Bool { method != .get }

  /// "stories/{id}/star" → "api/v1/stories/:id/star".
  var route: RouterPath {
    RouterPath("api/v1/" + path.replacing("{", with: ":").replacing("}", with: ""))
  }
}
