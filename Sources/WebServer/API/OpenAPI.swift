internal import Foundation
internal import HTTPTypes

/// The description of the API, OpenAPI 3.1.
///
/// - SeeAlso: https://spec.openapis.org/oas/v3.1.0
enum OpenAPI {
  /// - Returns: JSON, keys in order.
  static func document(_ endpoints: [Endpoint], version: String) throws -> String {
    var paths: [String: [String: Any]] = [:]
    for endpoint in endpoints {
      paths["/api/v1/" + endpoint.path, default: [:]][endpoint.method.rawValue.lowercased()] = operation(
        endpoint)
    }
    let document: [String: Any] = [
      "openapi": "3.1.0",
      "info": [
        "title": "Echometer", "version": version,
        "description":
          "What was found, in JSON. Times are RFC 3339 in UTC, shares 0 to 1. A change needs the token of "
          + "/api/v1/session in the header Echometer-Token, or, where the site has a token, that one as a bearer.",
        "license": ["name": "See the project"],
      ],
      "servers": [["url": "/"]],
      "paths": paths,
      "components": [
        "securitySchemes": [
          "site": ["type": "http", "scheme": "bearer", "description": "The site's token, where it has one."],
          "form": ["type": "apiKey", "in": "header", "name": "Echometer-Token"],
        ],
        "schemas": [
          "Error": [
            "type": "object", "required": ["error"],
            "properties": [
              "error": ["type": "string", "description": "What is the matter, and what to do."]
            ],
          ]
        ],
      ],
    ]
    let data = try JSONSerialization.data(
      withJSONObject: document, options: [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes])
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  private static func operation(_ endpoint: Endpoint) -> [String: Any] {
    let problem: [String: Any] = [
      "description": "It was not done.",
      "content": ["application/json": ["schema": ["$ref": "#/components/schemas/Error"]]],
    ]
    var operation: [String: Any] = [
      "summary": endpoint.summary,
      "parameters": endpoint.parameters.map(parameter),
      "responses": [
        "200": [
          "description": endpoint.answer, "content": ["application/json": ["schema": [String: Any]()]],
        ], "4XX": problem,
      ],
      "security": endpoint.isChange
        ? [["form": [String]()], ["site": [String]()]] : [[String: [String]](), ["site": []]],
    ]
    switch endpoint.body {
    case .object(let members):
      let schema: [String: Any] = [
        "type": "object", "required": members.filter(\.isRequired).map(\.name),
        "properties": Dictionary(
          uniqueKeysWithValues: members.map {
            ($0.name, ["type": $0.kind.rawValue, "description": $0.meaning])
          }),
      ]
      operation["requestBody"] = ["required": true, "content": ["application/json": ["schema": schema]]]
    case .text(let meaning):
      operation["requestBody"] = [
        "required": true, "description": meaning, "content": ["text/plain": ["schema": ["type": "string"]]],
      ]
    case nil: break
    }
    return operation
  }

  private static func parameter(_ parameter: Endpoint.Parameter) -> [String: Any] {
    [
      "name": parameter.name, "in": parameter.place.rawValue, "description": parameter.meaning,
      "required": parameter.isRequired || parameter.place == .path,
      "schema": ["type": parameter.kind.rawValue],
    ]
  }
}
