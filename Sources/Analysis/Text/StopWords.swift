/// Function words, which say how a sentence is built and not what it is about.
struct StopWords: Sendable {
  private let hashes: HashTable<Void>

  /// The stop words of a language; none where we have no list.
  static func of(_ language: String) -> StopWords { byLanguage[language] ?? none }

  func contains(_ hash: UInt64) -> Bool { hashes[hash] != nil }

  private init(_ words: String) {
    let words = Tokens(words).words
    var hashes = HashTable<Void>(expected: words.count)
    for word in words { hashes.update(word, from: ()) { _ in } }
    self.hashes = hashes
  }

  static let none = StopWords("")

  private static let byLanguage: [String: StopWords] = [
    "en": StopWords(
      """
      a about above after again against all am an and any are aren as at be because been before being below
      between both but by can cannot could couldn did didn do does doesn doing don down during each few for
      from further had hadn has hasn have haven having he her here hers herself him himself his how i if in
      into is isn it its itself just let ll m may me might more most must my myself no nor not now of off on
      once only or other our ours ourselves out over own re s same shall she should shouldn so some such t
      than that the their theirs them themselves then there these they this those through to too under until
      up upon us ve very was wasn we were weren what when where whether which while who whom whose why will
      with won would wouldn yet you your yours yourself yourselves
      """),
    "de": StopWords(
      """
      aber alle allem allen aller alles als also am an ander andere anderen anderer auch auf aus bei beim bin
      bis bist da dabei damit dann das dass dazu dein deine dem den denn der deren des dessen dich die dies
      diese diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines er es etwas
      euch euer eure für gegen hab habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre
      ihrem ihren ihrer im in ins ist ja jede jedem jeden jeder jedes jetzt kann kein keine keinem keinen
      keiner können könnte man mehr mein meine mich mir mit muss müssen nach nicht nichts noch nun nur ob
      oder ohne schon sehr sein seine seinem seinen seiner seit sich sie sind so soll sollen sollte sondern
      über um und uns unser unsere unter viel vom von vor war waren warum was weil welche wenn wer werde
      werden wie wieder will wird wir wo wurde wurden zu zum zur zwar zwischen
      """),
    "fr": StopWords(
      """
      à a ai aie alors après as au aucun aussi autre aux avait avant avec avoir c ça car ce cela ces cet cette
      ceux chez ci comme comment contre d dans de depuis des deux dont du elle elles en encore entre est et
      étaient était été être eu eux faire fait fut il ils j je l la là le les leur leurs lors lui m ma mais
      me même mes moi moins mon n ne ni non nos notre nous on ont ou où par parce pas pendant peu peut plus
      pour pourquoi qu quand que quel quelle quelles quels qui s sa sans se selon sera ses si son sont sous
      sur t ta te tes toi ton tous tout toute toutes très tu un une va vers vos votre vous y
      """),
    "es": StopWords(
      """
      a al algo algunas algunos ante antes aquel así aún aunque cada como con contra cual cuales cuando cuál
      de del desde donde dos durante e el él ella ellas ellos en entre era eran es esa esas ese eso esos está
      están esta estas este esto estos fue fueron ha había han hasta hay la las le les lo los más me mi mientras
      muy nada ni no nos nosotros nuestra nuestro o os otra otras otro otros para pero poco por porque pues que
      qué quien quién se sea según ser si sí sido sin sobre son su sus también tan tanto te tiene tienen toda
      todas todo todos tras tu tus un una unas uno unos y ya yo
      """),
    "it": StopWords(
      """
      a ad agli ai al alla alle allo anche ancora avere c che chi ci come con contro cosa così cui d da dagli
      dai dal dall dalla dalle dallo degli dei del dell della delle dello di dopo dove due e è ed era erano
      essere fa fino fra gli ha hanno ho i il in io l la le lei lo loro lui ma mai mi mia mio molto ne negli
      nei nel nell nella nelle nello no noi non nostra nostro o ogni oggi per perché però più poi prima può
      qual quale quando quanto quella quelle quelli quello questa queste questi questo qui s sarà se sei
      senza si sia sono stata stati stato su sua sue sugli sui sul sull sulla sulle suo suoi tra tu tua tuo
      tutte tutti tutto un una uno va vi voi
      """),
    "pt": StopWords(
      """
      a à ainda algo ante antes ao aos após aquela aquele as às até cada com como contra cujo da das de dela
      dele deles depois desde deste do dos e é ela elas ele eles em enquanto entre era eram essa esse esta
      está estão estar este eu faz foi foram há isso isto já la lhe lo mais mas me mesmo meu minha muito na
      não nas nem no nos nós nossa nosso num numa o onde os ou outra outro para pela pelas pelo pelos pode
      por porque pouco qual quando quanto que quem são se seja sem ser será seu seus sim só sob sobre sua
      suas também tão te tem têm ter teve todo todos tudo um uma umas uns vai você
      """),
    "nl": StopWords(
      """
      aan al alle alleen als alles andere ben bij binnen dan dat de deze die dit doch doen door dus een eens
      en er ge geen geweest haar had hadden hebben heeft hem het hier hij hoe hun ieder iets ik in is ja je
      jij jou jouw kan kon kunnen maar me meer men met mij mijn moet moeten na naar niet niets nog nu of om
      omdat onder ons onze ook op over reeds te tegen tijdens toch toen tot u uit uw van veel voor waar waarom
      want waren was wat we weer wel welke werd werden wie wij wil worden wordt zal ze zelf zich zij zijn zo
      zonder zou
      """),
    "ru": StopWords(
      """
      а без более бы был была были было быть в вам вас ведь весь во вот все всего всех вы где да даже для до
      его ее если есть еще же за здесь и из или им их к как ко когда которая которого которой которые который
      кто ли либо между меня мне может мы на над надо нас не него нее нет ни них но ну о об один однако он она
      они оно от перед по под после потому почти при про с сам свои свой своих себя сейчас со так также такой
      там те тем то того тоже только том тот ту ты у уже чего чем через что чтобы эта эти это этого этой этом
      этот я
      """),
  ]
}
