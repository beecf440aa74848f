public import News

/// A report as a message of e-mail, complete with its headers (RFC 5322).
///
/// Made by ``Report/mail(from:to:date:)``. It has two parts that say the same: plain text, and HTML that needs neither
/// script nor style sheet nor anything from elsewhere.
public struct MailMessage: Hashable, Sendable {
  /// Who sends it.
  public let sender: MailAddress
  /// Who gets it; at least one.
  public let recipients: [MailAddress]
  /// The message as it is sent, and as a file whose name ends in ".eml" holds it: ASCII in lines that end in CR LF,
  /// fewer than 100,000 bytes.
  public let source: [UInt8]

  /// - Parameters:
  ///   - subject: Any text; what is not ASCII is encoded.
  ///   - date: The stamp of its header.
  ///   - id: What the identifier is made of, and what is the same in no other message.
  init(
    from sender: MailAddress, to recipients: [MailAddress], subject: String, date: String, id: String,
    text: MailBody, html: MailBody
  ) {
    self.sender = sender
    self.recipients = recipients
    // "=_" stands in neither of the encodings, so no body can end a part (RFC 2045, section 6.7).
    let boundary = "=_\(id)"
    let header = [
      "From: Echometer <\(sender)>",
      "To: " + recipients.map(\.text).joined(separator: ",\r\n "),
      "Subject: " + EncodedWords.text(subject, after: "Subject: ".count),
      "Date: \(date)",
      "Message-ID: <\(id)@\(sender.domain)>",
      "MIME-Version: 1.0",
      // So that nobody's absence is announced to the program (RFC 3834, section 5).
      "Auto-Submitted: auto-generated",
      "Content-Type: multipart/alternative; boundary=\"\(boundary)\"",
    ]
    var lines = header + [""]
    for (type, body) in [("plain", text), ("html", html)] {
      lines += [
        "--" + boundary, "Content-Type: text/\(type); charset=utf-8",
        "Content-Transfer-Encoding: \(body.encoding.rawValue)", "", body.encoded,
      ]
    }
    lines += ["--\(boundary)--", ""]
    source = Array(lines.joined(separator: "\r\n").utf8)
  }
}
