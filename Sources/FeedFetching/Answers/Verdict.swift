import Foundation
import News

/// What an answer means: the outcome of the request, or another hop.
enum Verdict {
  case end(FetchResult.Outcome)
  case document(SentDocument)
  case redirect(status: Int, location: String?)

  /// - Parameters:
  ///   - answer: What came.
  ///   - address: Where it came from.
  ///   - sent: The validators that were sent, if any.
  ///   - now: For servers that send no date.
  init(_ answer: Answer, from address: WebAddress, sent: Validators, settings: FetcherSettings, now: Date) {
    if case .failed(let error) = answer.ending {
      self = .end(.failed(error))
      return
    }
    let fields = answer.fields
    let status = answer.status
    switch status {
    case 200, 226:
      var sentDocument = Self.document(answer, from: address, settings: settings, now: now)
      // A delta to nothing we have is no base for the next one.
      if status == 226, sent.etag == nil { sentDocument.document.validators = Validators() }
      self = .document(sentDocument)
    case 304 where sent != Validators():
      // A 304 that names validators replaces those we have (RFC 9111, section 3.2).
      let kept = Validators(
        etag: fields.etag ?? sent.etag, lastModified: fields.lastModified ?? sent.lastModified)
      let freshFor = fields.freshness(now: now, cap: settings.maximumFreshness)
      self = .end(.notModified(kept, freshFor: freshFor))
    case 410: self = .end(.gone)
    case 429, 503: self = .end(.tryLater(after: fields.pause(now: now)))
    case _ where RedirectWalk.isRedirect(status):
      self = .redirect(status: status, location: fields.location)
    case _ where fields.isChallenge: self = .end(.failed(.challenged(address.text, code: status)))
    default: self = .end(.failed(.status(address.text, code: status)))
    }
  }

  private static func document(
    _ answer: Answer, from address: WebAddress, settings: FetcherSettings, now: Date
  ) -> SentDocument {
    let fields = answer.fields
    let location = fields.contentLocation.flatMap { try? WebAddress($0, relativeTo: address).text }
    let cutReason: String? = if case .cut(let reason) = answer.ending { reason } else { nil }
    return SentDocument(
      document: FetchedDocument(
        bytes: answer.body, contentType: fields.contentType, contentLocation: location,
        validators: fields.validators, isComplete: cutReason == nil,
        freshFor: fields.freshness(now: now, cap: settings.maximumFreshness), isDelta: answer.status == 226,
        hub: fields.hub(at: address)),
      codings: ContentCoding.all(in: fields.contentEncoding), cutReason: cutReason,
      isUncertain: fields.contentEncoding != nil || !fields.hasFraming, address: address.text,
      limit: settings.maximumByteCount)
  }
}
