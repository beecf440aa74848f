/// The names of months, weekdays and zones met in feeds, in lower case.
enum DateNames {
  /// One line a month: English, German, French, Spanish, Italian, Portuguese, Dutch, Nordic, Polish, Czech,
  /// Hungarian, Greek, Russian, Turkish.
  static let months: [String: Int] = {
    let lines = [
      "jan january januar jänner jän janvier janv ene enero gen gennaio janeiro januari sty stycznia leden ledna január"
        + " ιαν янв января ocak oca januára",
      "feb february februar febr février févr fév fev feb febrero febbraio fevereiro februari lut lutego únor února"
        + " február φεβ фев февраля şubat şub fevrier",
      "mar march märz mär mrz mars marzo março maart mrt marca březen března március márc μάρ μαρ мар марта mart"
        + " maerz",
      "apr april avril avr abr abril apr aprile kwi kwietnia duben dubna április ápr απρ апр апреля nisan nis",
      "may mai mayo mag maggio maio mei maj maja květen května május máj μάι μαϊ мая май mayıs",
      "jun june juni juin junio giu giugno junho cze czerwca červen června június jún ιούν ιουν июн июня haziran haz",
      "jul july juli juillet juil julio lug luglio julho lip lipca červenec července július júl ιούλ ιουλ июл июля"
        + " temmuz tem",
      "aug august août aout ago agosto augustus augusti sie sierpnia srpen srpna augusztus αύγ αυγ авг августа ağustos"
        + " ağu",
      "sep sept september septembre septiembre set settembre setembro wrz września září szeptember szept σεπ сен"
        + " сентября eylül eyl septembris",
      "oct october okt oktober octobre octubre ott ottobre out outubro paź października říjen října október οκτ окт"
        + " октября ekim eki",
      "nov november novembre noviembre novembro lis listopada listopad listopadu νοέ νοε ноя ноября kasım kas",
      "dec december dez dezember déc décembre dic diciembre dicembre dezembro des desember gru grudnia prosinec prosince"
        + " δεκ дек декабря aralık ara decembre",
    ]
    var months: [String: Int] = [:]
    for (index, line) in lines.enumerated() {
      for name in line.split(separator: " ") where months[String(name)] == nil {
        months[String(name)] = index + 1
      }
    }
    return months
  }()

  static let weekdays: Set<String> = Set(
    """
    mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday
    mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
    lun mar mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi dimanche
    lunes martes mié mie miércoles jue jueves vie viernes sáb sab sábado dom domingo
    lunedì martedì mercoledì gio giovedì venerdì sabato domenica
    seg ter qua qui sex segunda terça quarta quinta sexta
    ma woe vr za zo wo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    tis ons tor tors fre lör lor sön man tirs mån
    pon wto wt śro śr czw pią pt sob nie nd po út st čt pá
    hétfő kedd szerda csüt csütörtök péntek szombat vasárnap hét sze szo vas pén
    κυρ δευ τρι τετ πεμ παρ σαβ κυριακή пн вт ср чт пт сб вс
    paz pzt sal çar per cum cmt
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// Hours east of UTC. Where one name has several meanings, the North American or the older one counts.
  static let zones: [String: Double] = [
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "uct": 0, "wet": 0, "etc/gmt": 0, "etc/utc": 0, "zulu": 0,
    "a": -1, "n": 1, "m": -12, "y": 12,
    "ast": -4, "adt": -3, "at": -4, "est": -5, "edt": -4, "et": -5, "cst": -6, "cdt": -5, "ct": -6, "mst": -7,
    "mdt": -6, "mt": -7, "pst": -8, "pdt": -7, "pt": -8, "akst": -9, "akdt": -8, "hst": -10, "nst": -3.5,
    "ndt": -2.5, "brt": -3, "art": -3, "clt": -4,
    "bst": 1, "ist": 5.5, "cet": 1, "cest": 2, "met": 1, "mest": 2, "mez": 1, "mesz": 2, "west": 1, "eet": 2,
    "eest": 3, "msk": 3, "msd": 4, "sast": 2, "trt": 3, "gst": 4, "pkt": 5, "wib": 7, "ict": 7, "hkt": 8,
    "sgt": 8,
    "pht": 8, "awst": 8, "jst": 9, "kst": 9, "acst": 9.5, "acdt": 10.5, "aest": 10, "aedt": 11, "nzst": 12,
    "nzdt": 13,
  ]

  /// "europe/brussels" → "Europe/Brussels".
  static func identifier(_ name: String) -> String {
    var isStart = true
    return String(
      name.map { letter in
        defer { isStart = letter == "/" || letter == "_" || letter == "-" }
        return isStart ? Character(letter.uppercased()) : letter
      })
  }
}
