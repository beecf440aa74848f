// Measures the reading of feeds against libxml2's push parser with empty callbacks, in turns in one process.
//
//     swift run -c release --package-path Benchmarks FeedParsingBenchmark [memory|corpus|small|FOLDER]
//
// With a folder, its files are read in place of the made corpus.
import CReference
import FeedParsing
import Foundation
import Measuring

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

/// Feeds are read as a crawl reads them: with the address they came from.
let context = DocumentContext(baseURL: "https://sample.example/feed.xml", contentType: "application/xml")

func read(_ documents: [[UInt8]]) -> Int {
  documents.reduce(0) { $0 + ((try? FeedParser.parse($1, context: context))?.items.count ?? 0) }
}

func compare(_ name: String, _ documents: [[UInt8]], rounds: Int) {
  let byteCount = documents.reduce(0) { $0 + $1.count }
  var ours: [Double] = []
  var reference: [Double] = []
  var itemCount = 0
  for _ in 0..<rounds {
    reference.append(measured { for document in documents { _ = reference_parse(document, document.count) } })
    ours.append(measured { itemCount = read(documents) })
  }
  let ratio = median(zip(reference, ours).map { $0 / $1 })
  print(
    String(
      format:
        "%@: %d documents, %.0f MB, %d items; libxml2 %.0f MB/s, ours %.0f MB/s (%.0f documents/s), ratio %.2f",
      name, documents.count, Double(byteCount) / 1e6, itemCount, Double(byteCount) / 1e6 / median(reference),
      Double(byteCount) / 1e6 / median(ours), Double(documents.count) / median(ours), ratio))
}

/// A feed of 100 MB that arrives in pieces and whose items leave as they end. Runs first: the peak counts all.
func measureMemory() {
  var piece = Corpus.smallDocuments(count: 1, seed: 3)[0]
  let start = piece.firstRange(of: Array("<item>".utf8))?.lowerBound ?? 0
  let head = piece[..<start]
  piece = Array(piece[start...].dropLast("</channel></rss>".utf8.count))
  var limits = ParsingLimits.standard
  limits.itemCount = 1_000_000
  let parser = FeedDocumentParser(context: context, limits: limits)
  var byteCount = 0
  var itemCount = 0
  do {
    try parser.append(head)
    while byteCount < 100_000_000 {
      try parser.append(piece)
      byteCount += piece.count
      itemCount += parser.takeItems().count
    }
    try parser.append(Array("</channel></rss>".utf8))
    itemCount += try parser.finish().items.count
  } catch {
    print("memory: \(error)")
  }
  print(
    String(
      format: "one feed of %.0f MB, %d items: peak memory of the process %.1f MB", Double(byteCount) / 1e6,
      itemCount, Double(residentBytes("VmHWM")) / 1e6))
}

switch CommandLine.arguments.dropFirst().first {
case nil:
  measureMemory()
  measureCorpus()
  measureSmallDocuments()
case "memory": measureMemory()
case "corpus": measureCorpus()
case "small": measureSmallDocuments()
case .some(let folder): measureFiles(folder)
}

func measureCorpus() { compare("corpus", Corpus.documents(byteCount: 110_000_000, seed: 1), rounds: 9) }

func measureSmallDocuments() {
  compare("small documents", Corpus.smallDocuments(count: 5_000, seed: 2), rounds: 9)
}

func measureFiles(_ folder: String) {
  let names = (FileManager.default.subpaths(atPath: folder) ?? []).sorted()
  let documents = names.compactMap { FileManager.default.contents(atPath: folder + "/" + $0).map(Array.init) }
  compare("files", documents, rounds: 9)
}
