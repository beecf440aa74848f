import FeedFetching
import Foundation

/// The documents that the test servers send.
enum Samples {
  static let feed = """
    <?xml version="1.0"?>
    <rss version="2.0"><channel><title>Harbour News</title>\
    <item><title>Ferry strike ends</title></item></channel></rss>

    """

  static let gzip = bytes(
    """
    H4sIAAAAAAACA0XNOwqAMBBF0d5VBBdg1HocO7FyD34GDCYRZuJv9wpBbS+H96A+nVU7sZjVV2mR5WmNCbDIH8snIoxz7z1ZhGCC\
    JWx7HtaNVUeHgI4NTCD3goaYLyWBzUKK/PQrHZn+FvVzh8kN9VH9G4sAAAA=
    """)

  static let deflate = bytes(
    """
    eNpFzTsKgDAQRdHeVQQXYNR6HDuxcg9+BgwmEWbib/cKQW0vh/egPp1VO7GY1VdpkeVpjQmwyB/LJyKMc+89WYRggiVsex7WjVVH\
    h4CODUwg94KGmC8lgc1Civz0Kx2Z/hb1c4fJDd3SL9Y=
    """)

  static let brotli = bytes(
    """
    G4oAIBwHdiz4jQbV9OdU8yjIGHWDI42oTQ4farle0nRyHCjWfuuYSJBlHmBuY8fGK0QK7AWJh7moMepXjJO6rUhYFODREiwEjKfh\
    rMt+fFc50DYxhbTqSTth
    """)

  static let zstandard = bytes(
    """
    KLUv/SSLFQMAcsUSFoDPARBjUUqPzxRjzhZfri/OQQ6aCwyA/jsiOr23EHv7u9wXibZxYn61yvkkMb4kuqxxS2XbvTxNavHvCegR\
    DAIRGC3x+1LHIuvIBwBVKKLUuJLaiyiivzk4AFfc5hit7hBo
    """)

  /// 64 MB of blanks in a feed, compressed twice into 270 bytes.
  static let bomb = bytes(
    """
    H4sIAAAAAAACA+3cIU4DURiF0Tct0IGkAoMilAT3FtAEx0rYAALQGFqBISRdwggEwZQdwLABPBrZLgCaMKRlF+8/ZwlXXvGN7uu0\
    1usv2mqYUt1v8s713c/q8qAaL4cJAAAAKNzH0eH/O/D9Op4+AwAAAKXbu7k63nwBX91nbQ4AAAAoXl60k80XMOsuTp7sAQAAAMV7\
    GQx66y/g7Hf+0JgDAAAAivcuGAAAAAChCAYAAABALIIBAAAAEIxgAAAAAMQiGAAAAACxCAYAAABALIIBAAAAEIxgAAAAAMQiGAAA\
    AACxCAYAAABALHnZVrsppdumm6/2cwIAACCUt/PT/DjZTmnrDwo18dTp/gAA
    """)

  private static func bytes(_ base64: String) -> [UInt8] { [UInt8](Data(base64Encoded: base64) ?? Data()) }
}

extension FetcherSettings {
  /// For servers on 127.0.0.1.
  static func local(_ change: (inout FetcherSettings) -> Void = { _ in }) throws -> FetcherSettings {
    var settings = FetcherSettings(version: "1.2.3", contact: "https://example.org/about")
    settings.allowedNetworks = [try Network("127.0.0.1/32")]
    change(&settings)
    return settings
  }
}

extension FetchResult {
  /// The document, or nothing when the outcome is another one.
  var document: FetchedDocument? {
    guard case .document(let document) = outcome else { return nil }
    return document
  }

  var error: FetchError? {
    guard case .failed(let error) = outcome else { return nil }
    return error
  }
}
