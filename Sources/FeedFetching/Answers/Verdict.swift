import Foundation
import News

/// What an answer means: the outcome of the request, or another hop.
enum Verdict {
  case end(FetchResult.Outcome)
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
      let isDelta = status == 226
      let outcome = Self.document(answer, from: address, isDelta: isDelta, settings: settings, now: now)
      // A delta to nothing we have is no base for the next one.
      self = .end(isDelta && sent.etag == nil ? outcome.withoutValidators : outcome)
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
    _ answer: Answer, from address: WebAddress, isDelta: Bool, settings: FetcherSettings, now: Date
  ) -> FetchResult.Outcome {
    let fields = answer.fields
    if answer.body.isEmpty {
      if case .cut(let reason) = answer.ending {
        return .failed(.brokenAnswer(address.text, reason: reason))
      }
      return .failed(.emptyDocument(address.text))
    }
    let isUncertain = fields.contentEncoding != nil || !fields.hasFraming
    let isComplete = answer.ending == .whole && (!isUncertain || DocumentEnd.isIn(answer.body))
    let location = fields.contentLocation.flatMap { try? WebAddress($0, relativeTo: address).text }
    return .document(
      FetchedDocument(
        bytes: answer.body, contentType: fields.contentType, contentLocation: location,
        validators: fields.validators, isComplete: isComplete,
        freshFor: fields.freshness(now: now, cap: settings.maximumFreshness), isDelta: isDelta,
        hub: fields.hub(at: address)))
  }
}

extension FetchResult.Outcome {
  fileprivate var withoutValidators: Self {
    guard case .document(var document) = self else { return self }
    document.validators = Validators()
    return .document(document)
  }
}
