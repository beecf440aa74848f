import Foundation

/// Writes documents with the shapes of real feeds: the same seed gives the same bytes.
///
/// The shapes and their shares follow what outlets publish: blogs with full texts in CDATA (WordPress), news
/// outlets with short summaries and pictures (Media RSS), Atom with escaped markup, podcasts, RDF, and one in
/// four in a script beyond ASCII.
struct Corpus {
  private var generator: SplitMix64
  private var words: [String] = Corpus.english

  init(seed: UInt64) { generator = SplitMix64(state: seed) }

  /// Documents of 20 to 60 items, until they hold so many bytes.
  static func documents(byteCount: Int, seed: UInt64) -> [[UInt8]] {
    var corpus = Corpus(seed: seed)
    var documents: [[UInt8]] = []
    var total = 0
    while total < byteCount {
      let document = corpus.document(items: corpus.number(20...60))
      documents.append(document)
      total += document.count
    }
    return documents
  }

  /// News feeds of about 11 kB.
  static func smallDocuments(count: Int, seed: UInt64) -> [[UInt8]] {
    var corpus = Corpus(seed: seed)
    return (0..<count).map { _ in Array(corpus.news(items: 11).utf8) }
  }

  private mutating func document(items: Int) -> [UInt8] {
    words = number(0...3) == 0 ? (number(0...1) == 0 ? Corpus.russian : Corpus.japanese) : Corpus.english
    let text =
      switch number(0...9) {
      case 0...3: blog(items: items)
      case 4...6: news(items: items)
      case 7: atom(items: items)
      case 8: podcast(items: items)
      default: rdf(items: items)
      }
    return Array(text.utf8)
  }

  // MARK: Shapes

  private mutating func blog(items: Int) -> String {
    var text = Self.head(
      "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:wfw=\"http://wellformedweb.org/CommentAPI/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:atom=\"http://www.w3.org/2005/Atom\" xmlns:sy=\"http://purl.org/rss/1.0/modules/syndication/\" xmlns:slash=\"http://purl.org/rss/1.0/modules/slash/\""
    )
    for index in 0..<items {
      text += """
        \t<item>
        \t\t<title>\(line(8)) &#8217;\(line(2))</title>
        \t\t<link>https://blog.example/2026/11/\(index)/\(slug())/</link>
        \t\t<comments>https://blog.example/2026/11/\(index)/#comments</comments>
        \t\t<dc:creator><![CDATA[\(line(2))]]></dc:creator>
        \t\t<pubDate>\(rfc822(index))</pubDate>
        \t\t<category><![CDATA[\(line(1))]]></category>
        \t\t<category><![CDATA[\(line(2))]]></category>
        \t\t<guid isPermaLink="false">https://blog.example/?p=\(91_000 + index)</guid>
        \t\t<description><![CDATA[<p>\(line(45)) [&#8230;]</p>]]></description>
        \t\t<content:encoded><![CDATA[\(markup(paragraphs: number(4...14)))]]></content:encoded>
        \t\t<wfw:commentRss>https://blog.example/2026/11/\(index)/feed/</wfw:commentRss>
        \t\t<slash:comments>\(index)</slash:comments>
        \t</item>

        """
    }
    return text + "</channel>\n</rss>\n"
  }

  private mutating func news(items: Int) -> String {
    var text = Self.head(
      "xmlns:media=\"http://search.yahoo.com/mrss/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:atom=\"http://www.w3.org/2005/Atom\""
    )
    for index in 0..<items {
      text += """
        <item><title>\(line(9))</title><description>\(line(28)) &lt;a href="https://news.example/\(slug())"&gt;\(line(2))&lt;/a&gt;</description>\
        <link>https://news.example/world/\(slug())-\(70_000_000 + index)?at_medium=RSS&amp;at_campaign=feed</link>\
        <guid isPermaLink="true">https://news.example/world/\(70_000_000 + index)#\(index)</guid>\
        <pubDate>\(rfc822(index))</pubDate><dc:creator>\(line(2))</dc:creator><category>\(line(1))</category>\
        <media:thumbnail width="240" height="135" url="https://pictures.example/240/\(slug()).jpg"/>\
        <media:content url="https://pictures.example/1200/\(slug()).jpg" medium="image" width="1200" height="675"/></item>

        """
    }
    return text + "</channel></rss>"
  }

  private mutating func atom(items: Int) -> String {
    var text = """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>\(line(3))</title>
      <link href="https://atom.example/"/><link rel="self" href="https://atom.example/feed.atom"/>
      <id>tag:atom.example,2026:feed</id><updated>2026-11-22T10:00:00Z</updated>

      """
    for index in 0..<items {
      let escaped = markup(paragraphs: number(2...8)).replacingOccurrences(of: "&", with: "&amp;")
        .replacingOccurrences(of: "<", with: "&lt;").replacingOccurrences(of: ">", with: "&gt;")
      text += """
        <entry>
          <id>tag:atom.example,2026:\(index)</id>
          <title type="html">\(line(8))</title>
          <published>2026-11-\(10 + index % 12)T09:\(10 + index % 50):00+01:00</published>
          <updated>2026-11-\(10 + index % 12)T10:\(10 + index % 50):00+01:00</updated>
          <link rel="alternate" type="text/html" href="https://atom.example/\(slug())"/>
          <author><name>\(line(2))</name><uri>https://atom.example/about</uri></author>
          <category term="\(line(1))"/>
          <content type="html" xml:base="https://atom.example/">\(escaped)</content>
        </entry>

        """
    }
    return text + "</feed>"
  }

  private mutating func podcast(items: Int) -> String {
    var text = Self.head("xmlns:itunes=\"http://www.itunes.com/dtds/podcast-1.0.dtd\"")
    for index in 0..<items {
      text += """
        <item>
          <title>\(line(6))</title>
          <itunes:title>\(line(6))</itunes:title><itunes:episode>\(index)</itunes:episode>
          <description><![CDATA[\(markup(paragraphs: 2))]]></description>
          <itunes:summary>\(line(60))</itunes:summary>
          <enclosure url="https://audio.example/\(slug()).mp3?key=\(index)&amp;source=feed" length="\(48_000_000 + index)" type="audio/mpeg"/>
          <guid isPermaLink="false">episode-\(index)</guid>
          <pubDate>\(rfc822(index))</pubDate>
          <itunes:duration>00:\(10 + index % 50):12</itunes:duration><itunes:explicit>false</itunes:explicit>
          <itunes:image href="https://audio.example/\(slug()).jpg"/>
        </item>

        """
    }
    return text + "</channel></rss>"
  }

  private mutating func rdf(items: Int) -> String {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://rdf.example/"><title>\(line(3))</title><link>https://rdf.example/</link></channel>

      """
    for index in 0..<items {
      text += """
        <item rdf:about="https://rdf.example/\(index)">
        <title>\(line(8))</title>
        <link>https://rdf.example/\(index)</link>
        <description>\(line(40))</description>
        <dc:creator>\(line(2))</dc:creator>
        <dc:date>2026-11-\(10 + index % 12)T09:30:00+00:00</dc:date>
        <dc:subject>\(line(1))</dc:subject>
        </item>

        """
    }
    return text + "</rdf:RDF>"
  }

  private static func head(_ namespaces: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" \(namespaces)>
    <channel>
    <title>The Sample</title>
    <link>https://sample.example/</link>
    <description>All that is sampled</description>
    <language>en-GB</language>
    <lastBuildDate>Sun, 22 Nov 2026 10:00:00 GMT</lastBuildDate>

    """
  }

  // MARK: Parts

  private mutating func markup(paragraphs: Int) -> String {
    var text = ""
    for _ in 0..<paragraphs {
      switch number(0...5) {
      case 0:
        text +=
          "<figure class=\"wp-block-image size-large\"><img loading=\"lazy\" width=\"1024\" height=\"683\" src=\"https://blog.example/wp-content/\(slug()).jpg\" alt=\"\(line(4))\" /></figure>\n"
      case 1: text += "<h2 class=\"wp-block-heading\">\(line(5))</h2>\n"
      default:
        text +=
          "<p>\(line(number(20...60))) <a href=\"https://elsewhere.example/\(slug())\">\(line(3))</a> <em>\(line(2))</em> \(line(number(10...40)))&nbsp;</p>\n"
      }
    }
    return text
  }

  private mutating func line(_ count: Int) -> String {
    var text = words[number(0...(words.count - 1))]
    for _ in 1..<max(count, 1) { text += " " + words[number(0...(words.count - 1))] }
    return text
  }

  private mutating func slug() -> String {
    (0..<4).map { _ in Corpus.english[number(0...(Corpus.english.count - 1))] }.joined(separator: "-")
  }

  private func rfc822(_ index: Int) -> String {
    "Sun, \(10 + index % 12) Nov 2026 \(10 + index % 10):\(10 + index % 50):05 +0000"
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  private static let english = """
    the harbour council voted on a plan to raise the northern quay before winter while engineers warned that tides
    had grown higher each year and residents asked who would pay for repairs after three storms in a single month
    """.split { $0 == " " || $0 == "\n" }.map(String.init)
  private static let russian = """
    совет гавани проголосовал за план поднять северный причал до зимы а инженеры предупредили что приливы растут
    """.split { $0 == " " || $0 == "\n" }.map(String.init)
  private static let japanese = """
    港の議会は 冬までに 北の岸壁を 高くする 計画を 可決した 技術者は 潮位が 毎年 上がると 警告した
    """.split { $0 == " " || $0 == "\n" }.map(String.init)
}

/// Steele, Lea & Flood, "Fast splittable pseudorandom number generators" (2014).
private struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
