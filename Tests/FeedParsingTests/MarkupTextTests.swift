import FeedParsing
import Testing

@Suite struct MarkupTextTests {
  static let cases: [(String, String)] = [
    ("plain", "plain"), ("  a \n\t b  ", "a b"), ("<p>One</p><p>Two</p>", "One Two"),
    ("un<b>bro</b>ken", "unbroken"), ("a<br/>b", "a b"), ("<td>1</td><td>2</td>", "1 2"),
    ("AT&amp;T &lt;3", "AT&T <3"), ("&eacute;&#233;&#xe9;", "ééé"), ("&nbsp;x&nbsp;y&nbsp;", "x y"),
    ("fish &amp chips &copy 2026", "fish & chips © 2026"), ("&NotEqualTilde; &hellip;&mdash;", "≂̸ …—"),
    ("&bogus; & &#0; &#1114112;", "&bogus; & "), ("1 < 2 > 0", "1 < 2 > 0"), ("&#146;tis", "’tis"),
    ("a<script>alert('<b>')</script>b", "a b"), ("<style>p{}</style>x", "x"), ("<script>never closed", ""),
    ("<!-- hidden <b> -->shown", "shown"), ("<a title=\"1 > 0\" href='x'>link</a>", "link"),
    ("<a href=\"unclosed>text", "text"), ("open <", "open <"), ("open <b", "open <b"),
    ("zero\u{200b}width so\u{ad}ft", "zerowidth soft"), ("abc\u{202e}def\u{2066}ghi", "abcdefghi"),
    ("esc\u{1b}[31m", "esc[31m"), ("family 👨\u{200d}👩", "family 👨\u{200d}👩"), ("日本\u{3000}語", "日本 語"),
    ("<P>CAPS</P><DIV>too</DIV>", "CAPS too"), ("<![CDATA[x]]>y", "y"), ("<?php echo 1 ?>z", "z"),
  ]

  @Test(arguments: cases) func `Markup becomes the text a reader sees`(markup: String, text: String) {
    #expect(MarkupText.plainText(ofMarkup: markup) == text.trimmingTrailingSpace)
  }

  @Test func `The limit ends the text at a whole character`() {
    #expect(MarkupText.plainText(ofMarkup: "aéé", limit: 4) == "aé")
    #expect(MarkupText.plainText(ofMarkup: "日本", limit: 2) == "")
    #expect(MarkupText.plainText(ofMarkup: "abc", limit: 0) == "")
  }

  /// What a character becomes between two others.
  static let characters: [(String, String)] = [
    ("é", "é"), ("Ж", "Ж"), ("ا", "ا"), ("—", "—"), ("“", "“"), ("…", "…"), ("‰", "‰"), ("€", "€"),
    ("日", "日"),
    ("、", "、"), ("👩", "👩"), ("\u{200c}", "\u{200c}"), ("\u{200d}", "\u{200d}"), ("\u{fe0f}", "\u{fe0f}"),
    ("ﬁ", "ﬁ"), ("\u{fffd}", "\u{fffd}"), (" ", " "), ("  ", " "), ("\n", " "), (" \t", " "), ("\u{85}", " "),
    ("\u{a0}", " "), ("\u{1680}", " "), ("\u{2003}", " "), ("\u{2028}", " "), ("\u{202f}", " "),
    ("\u{205f}", " "), ("\u{3000}", " "), ("\u{1}", ""), ("\u{7f}", ""), ("\u{9f}", ""), ("\u{ad}", ""),
    ("\u{61c}", ""), ("\u{180e}", ""), ("\u{200b}", ""), ("\u{200f}", ""), ("\u{202e}", ""), ("\u{2060}", ""),
    ("\u{206f}", ""), ("\u{feff}", ""), ("\u{fff9}", ""), ("\u{e0001}", ""), ("<b>", ""), ("<p>", " "),
    ("&amp;", "&"), ("&nbsp;", " "),
  ]

  @Test(arguments: characters) func `A character means the same wherever it stands`(from: String, to: String)
  {
    for before in 1...34 {
      for after in [1, 2, 15, 16, 17] {
        let (left, right) = (String(repeating: "x", count: before), String(repeating: "y", count: after))
        #expect(MarkupText.plainText(ofMarkup: left + from + right) == left + to + right)
      }
    }
  }

  @Test func `Text of Atom is no markup`() throws {
    let feed = try Samples.parse(
      "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>a &lt;b&gt; c</title></entry></feed>")
    #expect(feed.items[0].plainTitle == "a <b> c")
  }
}

extension String {
  fileprivate var trimmingTrailingSpace: String { last == " " ? String(dropLast()) : self }
}
