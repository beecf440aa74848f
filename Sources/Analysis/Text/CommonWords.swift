/// How often words occur in news at large, for a store that has not read enough to know: two towns that elect
/// a mayor are two events, though in a handful of items "mayor" is as rare as the towns' names.
///
/// Most lists are short and the shares rough, three classes by order of magnitude; what the store itself has
/// read soon outweighs them.
struct CommonWords: Sendable {
  private let shares: [UInt64: Float]

  /// The common words of a language; none where we have no list.
  static func of(_ language: String) -> CommonWords { Concepts.of(language)?.commonWords ?? none }

  private static let english = CommonWords(englishLists + countedEnglish)

  /// What is left of an English word's share for each word of its concept in another language: there are several, and of
  /// those that have more than one sense all would be taken for common.
  private static let translatedShare: Float = 0.3

  /// How common the English words of each concept are.
  private static let conceptShares = Concepts.words(of: "en").map { words in
    words.split(separator: " ").compactMap { WordTerms.ofFirstWord(of: String($0)) }.map {
      english.share(of: $0.stem)
    }.max() ?? 0
  }

  /// The common words of a language that has concepts: its own lists, and what means the same as a common word of English.
  init(_ language: String) {
    guard language != "en" else {
      self = Self.english
      return
    }
    let translated = zip(Self.conceptShares, Concepts.words(of: language)).filter { $0.0 > 0 }
    self.init(
      (Self.lists[language] ?? []) + translated.map { (Self.translatedShare * $0.0, String($0.1)) })
  }

  /// The share of items that have a term of ``WordTerms``; 0 for one that is not common.
  func share(of term: UInt64) -> Float { shares[term] ?? 0 }

  private init(_ lists: [(share: Float, words: String)]) {
    var shares: [UInt64: Float] = [:]
    for list in lists {
      for word in list.words.split(whereSeparator: \.isWhitespace) {
        guard let terms = WordTerms.ofFirstWord(of: String(word)) else { continue }
        shares[terms.stem] = max(shares[terms.stem] ?? 0, list.share)
        // An n-gram is as common as all the words it is in.
        for gram in terms.grams { shares[gram] = min(0.3, (shares[gram] ?? 0) + list.share) }
      }
    }
    self.shares = shares
  }

  /// How often concepts occur: as often as their English words.
  static let ofConcepts: CommonWords = {
    var shares: [UInt64: Float] = [:]
    for list in englishLists {
      for word in list.words.split(whereSeparator: \.isWhitespace) {
        if let concept = WordTerms.ofFirstWord(of: String(word), language: "en")?.concept {
          shares[concept, default: 0] += list.share
        }
      }
    }
    return CommonWords(shares: shares)
  }()

  private init(shares: [UInt64: Float]) { self.shares = shares }

  private static let none = CommonWords([])

  private static let englishLists: [(share: Float, words: String)] = [
    (
      0.025,
      """
      according across also back best big change claims company country day every final first following former
      found game get government health high home including last latest launch leader like live made major
      million missing month new news next night officials old one people police power prices release report
      reported return revealed said say says season set share show star start team three time today top two
      update war week world year
      """
    ),
    (
      0.012,
      """
      accused action administration ahead announce another appear arrested attack become billion break bring
      building called case cause charged child children close come concern conflict continue control crash
      crisis cut data days dead deadly death decade deal defence defense despite died director drug early
      economic election end energy event expected expert face family fans far fight film fire five forces four
      free full global go group head help history hit hope hospital human increase injured investigation issue
      key killed kill known large late leave left life look make man many market media meet member men military
      minister model morning move much nation national near need offer oil open operation order part party pass
      pay plan play player point political president pressure product protest public question raise reach
      recent record remain research result right risk round school second security see service seven several
      six social source space special still stock study supply support system take talk target technology
      test third threat told trade use video vote watch way win woman women work
      """
    ),
    (
      0.006,
      """
      access actor agency ago agreement air aircraft airport alert allow almost analysis answer appeal approve
      area asked attempt authority award away bad ban bank base battle beat begin behind believe blame block
      blow board boat body bomb book border boss bridge brief budget burn bus business buy campaign candidate
      capital car care carry celebrate central centre century challenge champion chance charge check chief
      church city class clash clear climate clinic clock club coach coast collapse comment commission committee
      community competition complete condition confirm congress consider construction consumer contract cost
      council court cover create crew crime critic crowd cup current customer damage date daughter debate
      debut decide decision declare deep defeat delay demand deny department destroy detail develop disaster
      discover disease district doctor dollar door double down dozens dream drive driver drop earlier earn
      earthquake east economy effort eight elect emergency emissions employee enter escape evacuate evidence
      exclusive executive explain exports explosion extend factory fail fall famous farm fatal father fault
      fear field figure find fine firm flight flood focus follow food foot football force foreign forest form
      forward fraud friend fuel fund future gas giant girl give goal gold good great green ground grow guilty
      half happen harbour hard heart heat heavy hearing hero hearing highway hire hold holiday hope host hot
      hotel hour house huge hundreds hurricane husband identify illegal image impact import improve incident
      income industry inflation information injury inquiry inside interest international internet interview
      invest island jail job join journalist judge jury justice keep kidnap king labour lake land largest law
      lawmaker lawsuit lawyer lead league learn legal less lesson letter level library light limit line link
      list little local long lose loss lost lottery love low manager march mark mass massive match mayor
      measure medal medical meeting message mine minute mission mobile money moon mother mountain movie murder
      museum music mystery name nature navy nearly network never north northern nuclear number nurse office
      officer ongoing opposition option original outbreak outside owner pact parliament park parole partner
      past patient peace pension percent person phone photo pick picture pilot place plane plant plea pledge
      poll pollution poor popular population port position post prepare price priest prime prince prison
      private prize probe problem process profit program project promise property propose prosecutor provide
      publish pull push put quake quarter queen quit race rail rain rally rare rate read ready real reason
      rebel recall receive recover reform refugee refuse region reject release relief remove repair replace
      rescue resident resign response rest restaurant retail reveal review reward rise rival river road rock
      role rule run runway sack safe safety sale save scandal schedule scheme science score scientist sea search
      seat secret seek seize sell senate send senior sentence series serious settle shares ship shock shoot
      shop short shot shut sign site sister ski slow small smoke snow soldier solution son soon south southern
      speak speech spend spokesman sport spread spring square staff stadium staff stage stand state station
      statement stay steal step stop store storm story strategy street strike strong student suffer suggest
      suicide sue summer summit surge surgery surprise survive suspect suspend suspicion swim symptom tax
      teach teacher tell tension term terror testify theft think thousands tie title toll tonight tour tourist
      town toxic train transfer transport travel treat treatment trial trip troops truck try turn unemployment
      union university urge vaccine valley value vehicle verdict victim victory view village violence virus
      visit voter wage wait walk wall want warn warning waste water wave weapon weather wedding weekend west
      western white wife wild wildfire wind winner winter witness word worker worry worst worth wound write
      yard young youth zone
      """
    ),
  ]

  private static let lists: [String: [(share: Float, words: String)]] = [
    "de": [
      (
        0.015,
        """
        alt anfang angriff bericht deutlich deutschland drei ende erst euro fall frau geben gegen gehen gesetz
        groß gut heute jahr kind klar kommen land lang leben letzte machen mann mensch million minister monat
        neu neue polizei prozent regierung sagen sehen spiel staat stadt stark stehen tag teuer tot tote uhr
        unternehmen welt weit wieder woche zahl zeit zwei
        """
      ),
      (
        0.006,
        """
        abend abstimmung aktion aktie amt anklage anschlag arbeit arzt auto bahn bank bauen beginn behörde berg
        beschließen bürger bürgermeister bundesliga bundestag bundeswehr chef dieb dorf drohen ehemalig eltern
        energie entscheidung erfolg ermittlung eröffnen essen fahren fahrer familie fehlen fest feuer feuerwehr film
        finanz firma flug flughafen flüchtling fordern forscher frieden fußball gefahr gefängnis geld gemeinde
        gericht gesellschaft gewalt gewinnen gewinn gipfel haft halten haus helfen hilfe hitze hoch hochwasser
        hund insel jugend junge kampf kanzler kirche klage klima klinik kosten kraft krank krankenhaus krieg
        krise kritik küste kunde kunst lage leiter lehrer liga machen markt meer meister mitarbeiter mord morgen
        musik mutter nacht niederlage norden oberbürgermeister öffnen opfer partei patient plan politik politiker
        präsident preis problem produkt projekt prozess rakete rathaus rat rauch recht rennen rettung richter
        risiko rücktritt ruf sache schaden schiff schließen schlagen schnee schüler schule schwer see sender
        sicherheit sieg sieger sohn sommer sparen sperren spieler sprecher start steuer stimmen strafe straße
        streik streit strom studie sturm suchen süden team tausend täter tier titel tochter tor trainer treffen
        trennung turnier umfrage unfall universität unwetter urteil vater verband verbot verdacht verein verfahren
        verhaften verkauf verkehr verletzt verlieren vermisst versuchen verurteilen vertrag vorwurf wählen wahl
        wald warnung warnen wasser weg weihnacht wert wetter winter wirtschaft wissenschaft wohnung wolf zeigen
        ziel zoll zug zukunft
        """
      ),
    ],
    "fr": [
      (
        0.015,
        """
        ans appel attaque cas chef cinq coup demande deux dernier deuxième euros femme fin français france grand
        guerre heures homme jeune jour jours mardi mercredi jeudi vendredi lundi samedi dimanche match millions
        ministre mois monde mort morts nouveau nouvelle nuit pays personnes police politique premier première
        président prix projet quatre semaine temps trois ville
        """
      ),
      (
        0.006,
        """
        accident accord accusé affaire aide air annonce année appelle argent armée arrêté assemblée association
        attentat avion avocat baisse banque bateau blessés bourse campagne candidat centre champion championnat
        chaleur changement chaîne chiffres cinéma client climat club coalition collège commission concert condamné
        conseil contrat coupe cour crise culture danger décès décision découverte défaite défense dénonce départ
        député dette disparu eau école économie économique élection élections élève élu emploi enfants enquête
        entreprise équipe état étude famille feu film finale foot football force forêt gagne garde gauche
        gouvernement grève groupe habitants hausse hôpital île immigration incendie inflation inondation
        international interview joueur journal journaliste juge justice lance larme libre ligue loi maire maison
        malade manifestation marché médecin menace mer mère météo milliards mine mission monte morceau musée
        musique négociations neige nord occasion opération opposition ouverture ouvre paix parents parlement parti
        patron perd père plainte plan pont population port poste premières prison prochain procès production
        professeur proposition public rapport record recherche réforme réfugiés région relance rentrée résultat
        retour retraite réunion revient révèle risque route rue saison sécurité seconde service société soldat
        sommet sondage sortie soutien stade sud suspect syndicat table tempête titre touché tour train travail
        travaux tribunal trouvé tué tués union université usine vaccin valeur vent vente victime victoire vie
        village violence visite voiture vol vote voyage
        """
      ),
    ],
    "es": [
      (
        0.015,
        """
        años ayer caso cinco ciudad contra cuatro día días dice dos españa euros final gobierno gran grupo hombre
        hora horas hoy juego lunes martes miércoles jueves viernes sábado domingo mayor mejor mes meses millones
        ministro muerte mujer mundo muertos nacional nueva nuevo país partido personas policía presidente primer
        primera semana tres último vida
        """
      ),
      (
        0.006,
        """
        accidente acuerdo agua alcalde alerta anuncia apoyo arma ataque aumento autoridades avión ayuda baja
        banco barco bomberos cabeza calle calor cámara camino campaña campeón candidato cárcel carrera casa causa
        central centro cierre cine clima club comisión compañía condena condenado congreso consejo copa corte
        costa crece crimen crisis cuenta cultura daños decisión defensa deja denuncia deporte derecho derrota
        descubre detenido detenidos deuda dinero director economía edificio educación ejército elecciones elegido
        emergencia empleo empresa encuentra energía enfermedad equipo escuela estado estudiantes estudio
        explosión familia federal fiscal fiscalía frente fuego fuerte fuga fútbol gana ganar gol grave guerra
        herido heridos hija hijo hospital huelga huracán iglesia incendio inflación inicia inundaciones
        investigación isla jefe joven juez jugador juicio justicia ley libertad liga línea lluvia lluvias lucha
        madre manifestación mar marcha médico mercado mina ministra miles muere mueren museo música negocio niña
        niño noche norte obra oposición oro padre paro parlamento paz pierde plan población poder política precio
        precios premio prensa presenta presupuesto prisión problema proceso producción programa proyecto pueblo
        puente puerto récord reforma refugiados regresa renuncia rescate resultado reunión revela riesgo robo
        ruta salario salud sector secretario seguridad selección servicio siglo sindicato sismo sistema sol
        subida sube suspende técnico temporada tiempo tierra título torneo tormenta trabajadores trabajo tráfico
        tren tribunal triunfo vacuna vehículo vence venta víctima victoria viento violencia visita votación voto
        vuelo vuelta zona
        """
      ),
    ],
    "it": [
      (
        0.015,
        """
        anni anno caso città cinque contro corso due euro finale giorni giorno governo grande guerra ieri italia
        italiano lavoro lunedì martedì mercoledì giovedì venerdì sabato domenica mese milioni ministro mondo morti
        morto nuova nuovo ore paese partita persone polizia presidente prima primo quattro settimana tempo tre
        ultimo uomo vita volta donna
        """
      ),
      (
        0.006,
        """
        accordo accusa acqua aereo aiuti alberi allarme allenatore annuncia arrestato arresto atleta attacco
        aumento auto azienda bambini banca barca calcio campionato campione candidato carabinieri carcere casa
        causa centro chiude clima coalizione coppa corte crescita crisi cultura danni decisione denuncia difesa
        economia elezioni eletto emergenza energia esercito esplosione famiglia ferito feriti festa figlia figlio
        film fine fiume forte fuga fuoco gara gol gruppo incendio incidente inchiesta indagine inflazione
        inverno isola lega legge libertà linea madre maltempo manifestazione mare medico mercato messaggio
        migranti montagna morte mostra museo musica nave neve notte obiettivo omicidio operai opposizione
        ospedale ospiti pace padre parlamento partito paziente pena piano pioggia politica ponte porto prezzi
        processo procura progetto proposta protesta provincia punto ragazza ragazzi ragazzo record referendum
        riforma rischio risultato ritorno salute scontri sciopero scoperta scuola seconda sentenza sequestro
        sicurezza sindaco sindacato società soldi sondaggio spiaggia squadra stadio stagione stato storia strada
        studenti studio tasse tempesta terremoto tifosi titolo torneo traffico treno tribunale truffa turismo
        ucciso uccisa ufficio università vaccino vendita vento vertice viaggio vince violenza visita vittima
        vittoria voto
        """
      ),
    ],
    "pt": [
      (
        0.015,
        """
        ano anos brasil caso cidade cinco contra depois dia dias diz dois duas estado euros final governo grande
        guerra homem hoje horas jogo melhor mês meses mil milhões ministro morte morre mulher mundo nacional nova
        novo país pessoas polícia portugal presidente primeira primeiro quatro segunda semana terça quarta quinta
        sexta sábado domingo tempo três última último vida
        """
      ),
      (
        0.006,
        """
        abre acidente acordo acusado ajuda água alerta anuncia apoio ataque aumento autoridades avião baixa banco
        barco bombeiros calor câmara campanha campeão campeonato candidato casa causa centro chuva chuvas ciclone
        cinema clube combate comissão condenado congresso conselho copa costa crescimento crime crise cultura
        danos decisão defesa deixa denúncia deputado derrota descobre detido dinheiro diretor dívida economia
        educação eleição eleições eleito emergência emprego empresa energia entrada equipe equipa escola
        estrada estudantes estudo exército explosão família federal feridos filha filho filme fogo força frente
        fuga futebol ganha gol golo greve grupo hospital igreja incêndio inflação inquérito investigação ilha
        jogador jornalista jovem juiz julgamento justiça lei liberdade liga linha lucro luta mãe manifestação mar
        médico medida mercado morto mortos museu música navio negócio noite norte obra operação oposição ouro
        ouvido pai parlamento partido paz pena perde plano poder política ponte população porto prazo prefeito
        preço preços prêmio prende preso prisão problema processo produção programa projeto promete protesto
        público recorde reforma refugiados região resgate resultado reunião revela risco rodovia roubo rua saúde
        salário secretário segurança seleção sentença serviço sindicato sistema sobe suspeito tempestade
        temporada título torneio trabalho trabalhadores trânsito treinador tribunal vacina valor vence venda
        vento viagem vítima vitória violência visita vítimas votação voto
        """
      ),
    ],
    "nl": [
      (
        0.015,
        """
        dag dagen dit drie eerste euro gaan geld goed groot grote jaar jaren kabinet komen komt krijgt kunnen land
        leven maken man mensen miljoen minister maand nederland nieuw nieuwe oorlog politie procent twee tijd uur
        vier vijf vrouw week wereld
        """
      ),
      (
        0.006,
        """
        aanhouding aanval aandelen afgelopen akkoord ambtenaar arrestatie arts auto bank bedrijf begin belasting
        besluit bestuur bewoners boer boete boot brand brandweer brug buurt campagne coalitie club coach crisis
        dader dodelijk dood dorp dreiging economie eis eiland energie europese failliet familie feest fiets film
        fraude gemeente gevangenis geweld gewond gezin gezondheid goal griep groep haven herstel hitte hof hoog
        hulp huis huizen inflatie inwoners kamer kampioen kandidaat kerk kind kinderen klant klimaat kosten kritiek
        leger leider leraar lijst luchthaven maatregel markt meisje misdrijf moord museum muziek natuur noorden
        onderzoek ongeluk onderwijs ontslag oppositie ouders overleden overstroming partij patiënt plan politiek
        premier president prijs prijzen probleem proces protest provincie rechtbank rechter regen regering rel
        resultaat ruzie schade schip school sluit sneeuw snelweg speler spoor staking stad start steun stijgt
        stikstof storm straf straat strijd student team tegenstander titel toernooi trein trainer treft uitspraak
        universiteit vakbond veilig verbod verdachte verkeer verkiezing verkiezingen verkoop verlies vermist
        vliegtuig vluchteling voetbal vogel voorstel vrede waarschuwing water wedstrijd weer werk winkel winnaar
        wint winst winter woning woede ziekenhuis zomer zon zoon zuiden
        """
      ),
    ],
    "ru": [
      (
        0.015,
        """
        болеть власти время глава года году город дела день дня два заявил заявить компания лет месяц миллион
        министр мир мира москва москве назвал назвать новый новая новые первый президент полиция правительство
        россия россии российский рассказал рассказали сообщил сообщили стали стало страна суд сша три тысяч
        украина украины человек
        """
      ),
      (
        0.006,
        """
        авария автомобиль агентство акция армия арест арестован атака аэропорт банк безопасность больница борьба
        брат бюджет введут вернулся взрыв вице власть война военный вода возраст врач вспышка встреча выборы
        выиграл вырос газ глава голосование гость граждане губернатор данные дело депутат дети директор договор
        дом дорога доход жена жизнь жители завод задержан задержали закон запрет запретили защита здоровье
        землетрясение игра избран изменение инфляция исследование кандидат клуб команда комиссия конкурс конфликт
        корабль космос кризис кубок курс лесной лига лидер матч медаль меры место метро мост мужчина музей мэр
        наводнение налог народ находка начал нашли область обвинение обсудили одобрил озеро олимпиада операция
        оппозиция опрос остров отказ открыли отставка партия певец победа погиб погибли погода подозрение пожар
        политика помощь поезд порт посол поставки пострадал права праздник предложил премия премьер приговор
        приговорили призвал причина проблема программа продажа проект производство прокуратура протест процент
        работа рабочий развитие раненые расследование результат рекорд ремонт рост рубль рынок самолет санкции
        сборная сезон семья сила скандал следствие смерть снег собака совет соглашение спорт спортсмен стоимость
        столица стрельба студент судно театр турнир тюрьма убийство увеличил угроза удар умер университет ураган
        участник учитель ученые фильм финал футбол цена центр чемпион чемпионат школа штраф экономика экспорт
        эксперт энергия
        """
      ),
    ],
  ]
}
