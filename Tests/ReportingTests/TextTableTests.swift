import Reporting
import Testing

@Suite("Tables for the terminal")
struct TextTableTests {
  @Test func `columns are as wide as their cells, numbers to the right`() {
    var table = TextTable(columns: ["name", .number("items"), "note"])
    table.add(["one", "1", "short"])
    table.add(["three", "1,234"])
    table.add(["four", "5", "x", "beyond the last column"])
    #expect(
      table.text(width: 80, styled: false) == """
        name   items  note
        one        1  short
        three  1,234
        four       5  x
        """)
  }

  @Test func `wide characters count two columns, marks none`() {
    var table = TextTable(columns: ["a", "b"])
    table.add(["日本", "1"])
    table.add(["e\u{301}te\u{301}", "2"])
    table.add(["👩🏽‍🚀", "3"])
    table.add(["한국", "4"])
    table.add(["☎️", "5"])
    #expect(
      table.text(width: 80, styled: false) == """
        a     b
        日本  1
        e\u{301}te\u{301}   2
        👩🏽‍🚀    3
        한국  4
        ☎️    5
        """)
  }

  @Test(arguments: [
    (30, "a title that…  12  The Gazette"), (40, "a title that is far to…  12  The Gazette"),
    (80, "a title that is far too long for the row  12  The Gazette"),
  ])
  func `the widest text gives way first`(width: Int, row: String) {
    var table = TextTable(columns: ["title", .number("n"), "outlet"])
    table.add(["a title that is far too long for the row", "12", "The Gazette"])
    #expect(table.text(width: width, styled: false).hasSuffix("\n" + row))
  }

  @Test func `cells that may wrap take more lines`() {
    var table = TextTable(columns: ["feed", TextTable.Column("reason", overflow: .wrapped)])
    table.add(["Bugle", "no answer within twenty seconds"])
    #expect(
      table.text(width: 24, styled: false) == """
        feed   reason
        Bugle  no answer within
               twenty seconds
        """)
  }

  @Test func `control characters and line breaks never leave a cell`() {
    var table = TextTable(columns: ["a", "b"])
    table.add(["x\u{1B}[31m\u{7}y\u{9B}z", "one\r\ntwo\tthree\u{2028}four"])
    table.add(["\u{202E}abc\u{2066}\u{200B}", "\u{0}"])
    #expect(
      table.text(width: 80, styled: false) == """
        a        b
        x[31myz  one two three four
        abc
        """)
  }

  @Test func `a hundred accents on one letter are four`() {
    var table = TextTable(columns: ["a"])
    table.add(["Z" + String(repeating: "\u{301}", count: 100)])
    #expect(table.text(width: 80, styled: false).unicodeScalars.filter { $0 == "\u{301}" }.count == 4)
  }

  @Test func `headings are set apart when styled`() {
    var table = TextTable(columns: ["a"])
    table.add(["x"])
    #expect(table.text(width: 80, styled: true) == "\u{1B}[2ma\u{1B}[0m\nx")
  }
}
