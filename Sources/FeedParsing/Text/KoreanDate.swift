import Foundation

/// "2004년 05월 28일 01:31:15" and "2004-05-25 오후 11:23:17", in Korean time.
enum KoreanDate {
  static func parse(_ text: String) -> Date? {
    let isAfternoon = text.unicodeScalars.contains("후") && text.unicodeScalars.contains("오")
    let isMorning = text.unicodeScalars.contains("전") && text.unicodeScalars.contains("오")
    guard text.unicodeScalars.contains("년") || isAfternoon || isMorning else { return nil }
    let numbers = text.split { !($0.isASCII && $0.isNumber) }.compactMap { $0.count <= 4 ? Int($0) : nil }
    guard numbers.count >= 3 else { return nil }
    var fields = DateFields()
    fields.year = numbers[0]
    fields.month = numbers[1]
    fields.day = numbers[2]
    if numbers.count > 3 { fields.hour = numbers[3] }
    if numbers.count > 4 { fields.minute = numbers[4] }
    if numbers.count > 5 { fields.second = numbers[5] }
    if isAfternoon, fields.hour < 12 { fields.hour += 12 }
    if isMorning, fields.hour == 12 { fields.hour = 0 }
    fields.offset = 9 * 3_600
    return fields.date
  }
}
