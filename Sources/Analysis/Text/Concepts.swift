/// What words of several languages mean alike: the bridge between items that share no language.
///
/// A line for each concept, with the words of each language after its code; inflection is covered because words
/// are compared by their first letters, as in ``ItemTerms``. The list is short and of news: sport, public life,
/// places. What it lacks, names and numbers have to carry.
struct Concepts: Sendable {
  private let numbers: [UInt64: Int32]

  /// The concepts of a language; none where we have no list.
  static func of(_ language: String) -> Concepts { byLanguage[language] ?? none }

  /// The number of the concept that a stem of ``ItemTerms`` stands for.
  func number(of stem: UInt64) -> Int32? { numbers[stem] }

  private static let none = Concepts(numbers: [:])

  private static let byLanguage: [String: Concepts] = {
    var numbers: [String: [UInt64: Int32]] = [:]
    let lines = [sport, publicLife, places].flatMap { $0.split(separator: "\n") }
    for (concept, line) in lines.enumerated() {
      var language = ""
      for word in line.split(separator: " ") {
        if word.last == ":" {
          language = String(word.dropLast())
        } else if let stem = ItemTerms(word: String(word)).words.first?.hash {
          // The first concept of a word is its usual one.
          numbers[language, default: [:]].merge([stem: Int32(concept)]) { usual, _ in usual }
        }
      }
    }
    return numbers.mapValues { Concepts(numbers: $0) }
  }()

  private static let sport = """
    en: gold de: gold goldmedaille goldener fr: or doree es: oro dorada pt: ouro dourada it: oro nl: \
      goud gouden ru: золото золотая золотую sl: zlato zlata zlati ar: ذهب ذهبية الذهبية الذهب
    en: silver de: silber silbermedaille fr: argent es: plata pt: prata it: argento nl: zilver ru: \
      серебро серебряную серебряный sl: srebro srebrna srebrni ar: فضة فضية الفضية
    en: bronze de: bronze bronzemedaille fr: bronze es: bronce pt: bronze it: bronzo nl: brons ru: \
      бронза бронзу бронзовый sl: bron bronast ar: برونز برونزية البرونزية
    en: medal medalist de: medaille medaillen fr: medaille es: medalla pt: medalha it: medaglia nl: \
      medaille ru: медаль медали sl: medalja kolajna kolajno odlicje ar: ميدالية ميداليات الميدالية
    en: win wins winner won victory triumph de: gewinnt sieg siegt sieger fr: gagne remporte victoire \
      sacre es: gana ganar gano victoria conquista pt: ganha vence vitoria conquista it: vince \
      vittoria trionfa nl: wint winst zege ru: победа победил победила выиграл выиграла завоевала \
      завоевал sl: zmaga zmagal zmagala osvoj ar: فوز يفوز فاز يحرز
    en: lose loses lost defeat beaten de: verliert niederlage verloren fr: perd defaite battu es: \
      pierde derrota cae pt: perde derrota it: perde sconfitta nl: verliest nederlaag ru: проиграл \
      поражение проиграла sl: poraz izgub ar: خسارة يخسر خسر هزيمة
    en: final finals finale de: finale endspiel fr: finale es: final pt: final it: finale nl: finale \
      ru: финал sl: finale finalu ar: نهائي النهائي
    en: semifinal semis de: halbfinale fr: demi es: semifinal pt: semifinal it: semifinale nl: halve \
      ru: полуфинал sl: polfinale polfinalu ar: نصف
    en: quarterfinal de: viertelfinale fr: quart es: cuartos pt: quartas it: quarti nl: kwartfinale \
      ru: четвертьфинал sl: cetrtfinale ar: ربع
    en: champion champions title de: meister titel weltmeister fr: champion titre es: campeon titulo \
      pt: campeao titulo it: campione titolo nl: kampioen titel ru: чемпион чемпионка титул sl: prvak \
      naslov ar: بطل بطولة لقب
    en: championship de: meisterschaft fr: championnat es: campeonato pt: campeonato it: campionato \
      nl: kampioenschap ru: чемпионат sl: prvenstvo ar: بطولة
    en: olympic olympics olympians de: olympia olympische olympischen fr: olympique olympiques jo es: \
      olimpico olimpicos olimpiada juegos pt: olimpico olimpiada jogos it: olimpico olimpiadi giochi \
      nl: olympisch spelen ru: олимпиада олимпийский олимпиаде олимпийские sl: olimpijske olimpijski \
      oi ar: اولمبياد أولمبياد الأولمبية الأولمبياد أولمبية
    en: paralympics paralympic de: paralympics fr: paralympique es: paralimpico pt: paralimpico \
      paralimpiada it: paralimpico nl: paralympisch ru: паралимпийский sl: paraolimpijske ar: \
      بارالمبية
    en: athlete athletes sportsman de: athlet sportler fr: athlete sportif es: atleta deportista pt: \
      atleta esportista it: atleta nl: atleet sporter ru: атлет спортсмен спортсмены sl: sportnik \
      sportniki sportnica ar: رياضي رياضيين لاعب
    en: team squad delegation de: mannschaft team delegation fr: equipe delegation es: equipo \
      seleccion delegacion pt: equipe selecao delegacao it: squadra delegazione nl: team ploeg ru: \
      команда сборная делегация sl: ekipa reprezentanca ar: فريق منتخب وفد بعثة
    en: coach trainer de: trainer coach fr: entraineur es: entrenador tecnico pt: treinador tecnico \
      it: allenatore nl: coach ru: тренер sl: trener ar: مدرب
    en: ceremony de: zeremonie feier fr: ceremonie es: ceremonia pt: cerimonia it: cerimonia nl: \
      ceremonie ru: церемония церемонии sl: slovesnost ar: حفل مراسم
    en: opening open opens inauguration begin begins start kick de: eroffnung eroffnet beginn start \
      fr: ouverture ouvert debut es: inauguracion apertura inaugura arranca inicio comienzan pt: \
      abertura abre comeca inicio it: apertura inaugurazione inizia nl: opening geopend begin ru: \
      открытие открытия открыли начало sl: odprtje odprl zacetek ar: افتتاح انطلاق
    en: closing close end de: abschluss schluss ende fr: cloture fin es: clausura cierre fin pt: \
      encerramento fim it: chiusura fine nl: sluiting einde ru: закрытие закрытия sl: zaprtje konec \
      ar: ختام
    en: flag bearer flagbearer de: fahne flagge fahnentrager fr: drapeau porte es: bandera abanderado \
      abanderada pt: bandeira porta it: bandiera portabandiera nl: vlag ru: флаг знаменосец sl: \
      zastava zastavonosa ar: علم
    en: torch flame cauldron relay de: fackel flamme feuer fr: flamme vasque torche es: antorcha \
      pebetero llama pt: tocha pira chama it: torcia fiamma braciere nl: vlam fakkel ru: огонь факел \
      эстафета sl: plamen bakla ogenj ar: شعلة المرجل
    en: swimming swimmer swim freestyle de: schwimmen schwimmer freistil fr: natation nageur nage es: \
      natacion nadador pt: natacao nadador it: nuoto nuotatore nl: zwemmen zwemmer ru: плавание пловец \
      пловчиха sl: plavanje plavalec ar: سباحة سباح السباحة
    en: butterfly de: schmetterling fr: papillon es: mariposa pt: borboleta it: farfalla delfino nl: \
      vlinderslag ru: баттерфляй sl: delfin ar: فراشة
    en: athletics track de: leichtathletik fr: athletisme es: atletismo pt: atletismo it: atletica nl: \
      atletiek ru: легкая атлетика sl: atletika ar: ألعاب القوى
    en: gymnastics gymnast de: turnen turner turnerin fr: gymnastique gymnaste es: gimnasia gimnasta \
      pt: ginastica ginasta it: ginnastica ginnasta nl: turnen turnster ru: гимнастика гимнастка \
      гимнаст sl: gimnastika telovadba ar: جمباز
    en: judo judoka de: judo fr: judo es: judo judoca pt: judo judoca it: judo nl: judo ru: дзюдо \
      дзюдоист sl: judo judoist ar: جودو الجودو
    en: fencing fencer epee foil sabre de: fechten degen florett fr: escrime fleuret es: esgrima \
      florete pt: esgrima it: scherma fioretto spada nl: schermen ru: фехтование рапира шпага sl: \
      sabljanje ar: مبارزة المبارزة سلاح
    en: wrestling wrestler de: ringen ringer fr: lutte lutteur es: lucha luchador pt: luta wrestling \
      it: lotta nl: worstelen ru: борьба борец sl: rokoborba ar: مصارعة المصارعة
    en: boxing boxer de: boxen boxer fr: boxe boxeur es: boxeo boxeador pt: boxe boxeador it: pugilato \
      boxe nl: boksen ru: бокс боксер sl: boks ar: ملاكمة
    en: weightlifting weightlifter de: gewichtheben fr: halterophilie haltero es: halterofilia pesas \
      pt: levantamento halterofilismo it: pesistica nl: gewichtheffen ru: тяжелая штангист sl: \
      dvigovanje utezi ar: رفع الأثقال رباع
    en: shooting shooter rifle pistol de: schiessen gewehr pistole fr: tir carabine pistolet es: tiro \
      rifle pistola pt: tiro carabina pistola it: tiro carabina nl: schieten ru: стрельба винтовка \
      пистолет sl: streljanje puska ar: رماية الرماية
    en: archery archer de: bogenschiessen fr: archers arc es: arco arquero pt: arco arqueiro it: arco \
      arciere nl: handboog ru: стрельба лука sl: lokostrelstvo ar: قوس سهم
    en: cycling cyclist road race bike de: radfahren radsport rad strassenrennen fr: cyclisme cycliste \
      es: ciclismo ciclista pt: ciclismo ciclista it: ciclismo ciclista nl: wielrennen fiets ru: \
      велогонка велоспорт велосипед sl: kolesarstvo kolesar ar: دراجات الدراجات
    en: rowing rower de: rudern ruderer fr: aviron rameur es: remo remero pt: remo remador it: \
      canottaggio nl: roeien ru: гребля гребле sl: veslanje ar: تجديف التجديف
    en: canoe canoeing kayak de: kanu kajak fr: canoe kayak es: canoa piragua canotaje kayak pt: \
      canoagem canoa it: canoa kayak nl: kano ru: каноэ байдарка sl: kajak kanu ar: كانوي كاياك
    en: sailing sailor de: segeln fr: voile es: vela pt: vela it: vela nl: zeilen ru: парусный sl: \
      jadranje ar: شراع
    en: skateboarding skate skateboarder de: skateboard fr: skateboard skate es: skate skateboarding \
      pt: skate skatista it: skateboard nl: skateboarden ru: скейтбординг скейтборд sl: rolkanje ar: \
      تزلج ألواح
    en: surfing surfer surf de: surfen surfer fr: surf surfeur es: surf surfista pt: surfe surfista \
      it: surf nl: surfen ru: серфинг sl: deskanje ar: ركوب الأمواج
    en: climbing climber de: klettern fr: escalade es: escalada pt: escalada it: arrampicata nl: \
      klimmen ru: скалолазание sl: plezanje ar: تسلق
    en: triathlon de: triathlon fr: triathlon es: triatlon pt: triatlo it: triathlon nl: triatlon ru: \
      триатлон sl: triatlon ar: ترياثلون
    en: marathon de: marathon fr: marathon es: maraton pt: maratona it: maratona nl: marathon ru: \
      марафон sl: maraton ar: ماراثون
    en: taekwondo de: taekwondo fr: taekwondo es: taekwondo pt: taekwondo it: taekwondo nl: taekwondo \
      ru: тхэквондо sl: taekwondo ar: تايكوندو التايكواندو
    en: karate de: karate fr: karate es: karate pt: carate karate it: karate nl: karate ru: карате sl: \
      karate ar: كاراتيه الكاراتيه
    en: badminton de: badminton fr: badminton es: badminton pt: badminton it: badminton nl: badminton \
      ru: бадминтон sl: badminton ar: ريشة
    en: table tennis pingpong de: tischtennis fr: pongiste es: mesa pt: mesa it: tavolo nl: \
      tafeltennis ru: настольный настольному sl: namizni ar: طاولة الطاولة
    en: tennis de: tennis fr: tennis es: tenis tenista pt: tenis tenista it: tennis tennista nl: \
      tennis ru: теннис теннисист sl: tenis ar: تنس
    en: golf golfer de: golf fr: golf es: golf pt: golfe it: golf nl: golf ru: гольф sl: golf ar: جولف
    en: football soccer footballer de: fussball fr: football foot es: futbol pt: futebol it: calcio \
      nl: voetbal ru: футбол sl: nogomet ar: كرة القدم
    en: basketball basket de: basketball fr: basket es: baloncesto basquetbol basquet pt: basquete \
      basquetebol it: basket pallacanestro nl: basketbal ru: баскетбол sl: kosarka kosarkarji ar: سلة \
      السلة
    en: volleyball de: volleyball fr: volley es: voleibol voley pt: volei voleibol it: pallavolo \
      volley nl: volleybal ru: волейбол sl: odbojka ar: طائرة
    en: handball de: handball fr: handball es: balonmano pt: handebol andebol it: pallamano nl: \
      handbal ru: гандбол sl: rokomet ar: يد اليد
    en: rugby sevens de: rugby fr: rugby es: rugby pt: rugby it: rugby nl: rugby ru: регби sl: ragbi \
      ar: رجبي
    en: hockey de: hockey fr: hockey es: hockey pt: hoquei it: hockey nl: hockey ru: хоккей sl: hokej \
      ar: هوكي
    en: water polo de: wasserball fr: polo es: waterpolo pt: polo it: pallanuoto nl: waterpolo ru: \
      водное sl: vaterpolo ar: كرة الماء
    en: baseball softball de: baseball softball fr: baseball softball es: beisbol softbol pt: beisebol \
      softbol it: baseball softball nl: honkbal ru: бейсбол софтбол sl: bejzbol ar: بيسبول
    en: diving diver de: wasserspringen fr: plongeon es: clavados saltos trampolin pt: saltos \
      ornamentais it: tuffi nl: schoonspringen ru: прыжки вышка sl: skoki vodo ar: غطس
    en: horse equestrian dressage de: reiten dressur pferd fr: equitation dressage cheval es: \
      equitacion hipica caballo doma pt: hipismo cavalo adestramento it: equitazione cavallo nl: \
      paarden dressuur ru: конный лошадь выездка sl: konj jahanje ar: فروسية حصان
    en: sprint sprinter de: sprint fr: sprint sprinteur es: velocista pt: velocista it: sprint \
      velocista nl: sprint ru: спринт спринтер sl: sprint ar: عداء عدو
    en: world record de: weltrekord rekord fr: record es: record marca pt: recorde it: record nl: \
      wereldrecord record ru: рекорд sl: rekord ar: رقم قياسي
    en: first de: erste erster erstes fr: premier premiere es: primer primera primero pt: primeiro \
      primeira it: primo prima nl: eerste ru: первый первая первую первой sl: prvi prva prvo prvega \
      ar: أول اول
    en: second de: zweite zweiter fr: deuxieme seconde es: segundo segunda pt: segundo segunda it: \
      secondo seconda nl: tweede ru: второй вторая вторую sl: drugi druga drugo ar: ثاني ثانية
    en: third de: dritte dritter fr: troisieme es: tercer tercera tercero pt: terceiro terceira it: \
      terzo terza nl: derde ru: третий третья третью sl: tretji tretja ar: ثالث ثالثة
    en: two de: zwei fr: deux es: dos pt: dois duas it: due nl: twee ru: два две двух двое sl: dva dve \
      ar: اثنان اثنين
    en: three de: drei fr: trois es: tres pt: tres it: tre nl: drie ru: три трех трое sl: tri trije \
      ar: ثلاثة ثلاث
    en: four de: vier fr: quatre es: cuatro pt: quatro it: quattro nl: vier ru: четыре четырех sl: \
      stiri ar: أربعة
    en: five de: funf fr: cinq es: cinco pt: cinco it: cinque nl: vijf ru: пять пяти sl: pet ar: خمسة
    en: six de: sechs fr: six es: seis pt: seis it: sei nl: zes ru: шесть шести sl: sest ar: ستة
    en: million de: million millionen fr: million es: millon millones pt: milhao milhoes it: milione \
      milioni nl: miljoen ru: миллион миллионов sl: milijon ar: مليون
    en: billion de: milliarde milliarden fr: milliard es: millardo pt: bilhao bilhoes it: miliardo \
      miliardi nl: miljard ru: миллиард sl: milijarda ar: مليار
    """

  private static let publicLife = """
    en: women female ladies de: frauen damen fr: femme femmes feminin es: mujer mujeres femenino \
      femenina pt: mulher feminino feminina it: donna donne femminile nl: vrouwen ru: женщина женская \
      женский женского sl: zenske zenska zensk ar: سيدات نساء
    en: men male de: manner herren fr: homme hommes masculin es: hombre hombres masculino masculina \
      pt: homem masculino masculina it: uomo uomini maschile nl: mannen ru: мужчина мужская мужской \
      sl: moski moska ar: رجال
    en: child children kids de: kind kinder fr: enfant es: nino ninos nina pt: crianca it: bambino \
      bambini nl: kind kinderen ru: дети ребенок ребенка sl: otrok otroci ar: طفل أطفال
    en: coronavirus covid covid19 corona de: corona coronavirus covid fr: covid coronavirus es: \
      coronavirus covid pt: coronavirus covid it: coronavirus covid nl: corona covid ru: коронавирус \
      covid ковид sl: koronavirus covid ar: كورونا كوفيد
    en: pandemic de: pandemie fr: pandemie es: pandemia pt: pandemia it: pandemia nl: pandemie ru: \
      пандемия пандемии sl: pandemija ar: وباء جائحة
    en: positive infected infection infections tests tested de: positiv infiziert infektion getestet \
      fr: positif contamine infecte teste es: positivo contagio contagiado positivos pt: positivo \
      infectado testa it: positivo contagiato contagi nl: positief besmet ru: положительный заразился \
      заражение выявили заболевших sl: pozitiven okuzen okuzb ar: إصابة مصاب إيجابي اصابات
    en: vaccine vaccination vaccinated de: impfung impfstoff geimpft fr: vaccin vaccination vaccine \
      es: vacuna vacunacion pt: vacina vacinacao it: vaccino vaccinazione nl: vaccin vaccinatie ru: \
      вакцина вакцинация sl: cepivo cepljenje ar: لقاح تطعيم
    en: quarantine isolation de: quarantane isolation fr: quarantaine isolement es: cuarentena \
      aislamiento pt: quarentena isolamento it: quarantena isolamento nl: quarantaine ru: карантин \
      изоляция sl: karantena izolacija ar: حجر عزل
    en: village de: dorf fr: village es: villa pt: vila it: villaggio nl: dorp ru: деревня деревне sl: \
      vas vasi ar: قرية القرية
    en: spectators fans crowd audience de: zuschauer fans fr: spectateurs public es: espectadores \
      publico pt: espectadores publico torcida it: spettatori pubblico nl: toeschouwers publiek ru: \
      зрители зрителей болельщики sl: gledalci navijaci ar: جمهور متفرجين
    en: empty de: leer leeren fr: vide es: vacio pt: vazio it: vuoto nl: leeg ru: пустой пустых sl: \
      prazen prazni ar: خالية فارغة
    en: cancel cancelled cancellation de: abgesagt absage fr: annule annulation es: cancela cancelados \
      cancelacion suspendidas pt: cancela cancelamento it: annullato cancellata nl: afgelast \
      geannuleerd ru: отмена отменили отменен sl: odpoved odpovedan ar: إلغاء الغاء
    en: postpone postponed delay delayed de: verschoben verschiebung fr: reporte report retard es: \
      aplaza aplazado pospuesto pt: adia adiado adiamento it: rinviato rinvio nl: uitgesteld ru: \
      перенесли перенос отложили sl: prestavljen preloz ar: تأجيل مؤجلة
    en: withdraw withdraws pulls out misses de: verzicht verpasst aus zuruckgezogen fr: forfait \
      renonce retire es: renuncia baja retira pt: desiste abandona fora it: ritiro rinuncia nl: \
      afgehaakt mist ru: снялся пропустит отказался sl: odstop odpovedal ar: انسحاب ينسحب
    en: injury injured hurt wounded de: verletzt verletzung verletzte fr: blesse blessure es: lesion \
      herido heridos lesionado pt: lesao ferido feridos it: infortunio ferito feriti nl: blessure \
      gewond ru: травма раненый ранены пострадавшие sl: poskodba ranjen ar: إصابة جرحى مصابين
    en: qualify qualified qualifying de: qualifiziert qualifikation fr: qualifie qualification es: \
      clasifica clasificado clasificacion pt: classifica classificado apuramento it: qualificato \
      qualificazione nl: gekwalificeerd ru: квалификация вышел прошла sl: uvrstil kvalifikacije ar: \
      تأهل يتأهل
    en: round match game de: runde spiel fr: match tour es: partido ronda juego pt: jogo partida \
      rodada it: partita turno nl: wedstrijd ronde ru: матч раунд тур sl: tekma krog ar: مباراة جولة
    en: typhoon storm hurricane cyclone de: taifun sturm hurrikan unwetter fr: typhon tempete ouragan \
      es: tifon tormenta huracan ciclon pt: tufao tempestade furacao it: tifone tempesta uragano nl: \
      storm tyfoon orkaan ru: тайфун шторм ураган буря sl: tajfun nevihta orkan ar: إعصار عاصفة
    en: weather de: wetter fr: meteo es: clima tiempo pt: clima tempo it: meteo nl: weer ru: погода \
      погоды sl: vreme ar: طقس
    en: heat heatwave hot de: hitze hitzewelle fr: chaleur canicule es: calor pt: calor it: caldo nl: \
      hitte ru: жара жары sl: vrocina ar: حرارة
    en: rain rains de: regen fr: pluie es: lluvia lluvias pt: chuva chuvas it: pioggia nl: regen ru: \
      дождь дожди sl: dez ar: مطر أمطار
    en: flood floods flooding de: hochwasser flut uberschwemmung fr: inondation es: inundacion \
      inundaciones pt: inundacao enchente it: alluvione inondazione nl: overstroming ru: наводнение \
      потоп sl: poplava ar: فيضان سيول
    en: earthquake quake de: erdbeben fr: seisme tremblement es: terremoto sismo pt: terremoto sismo \
      it: terremoto sisma nl: aardbeving ru: землетрясение sl: potres ar: زلزال
    en: fire fires wildfire blaze de: brand feuer waldbrand fr: incendie es: incendio fuego pt: \
      incendio fogo it: incendio nl: brand ru: пожар пожары sl: pozar ar: حريق حرائق
    en: dead death dies died killed de: tot tod stirbt gestorben getotet tote fr: mort morts decede \
      tue es: muerte muere muerto muertos fallece pt: morte morre morto mortos it: morte muore morto \
      morti nl: dood overleden gedood ru: умер смерть погиб погибли скончался sl: smrt umrl mrtev ar: \
      وفاة موت مقتل قتلى
    en: murder killing homicide de: mord morder fr: meurtre assassinat es: asesinato homicidio pt: \
      assassinato homicidio it: omicidio assassinio nl: moord ru: убийство убийца sl: umor ar: قتل \
      جريمة
    en: arrest arrested detained de: festgenommen verhaftet fr: arrete interpelle es: detenido \
      arrestado detienen pt: preso detido prisao it: arrestato fermato nl: aangehouden gearresteerd \
      ru: арест арестован задержан sl: aretiran prijeli ar: اعتقال توقيف
    en: police de: polizei fr: police es: policia pt: policia it: polizia nl: politie ru: полиция \
      полиции sl: policija ar: شرطة الشرطة
    en: court judge trial de: gericht richter prozess fr: tribunal juge proces es: tribunal juez \
      juicio corte pt: tribunal juiz julgamento it: tribunale giudice processo nl: rechtbank rechter \
      ru: суд судья процесс sl: sodisce sodnik sojenje ar: محكمة قاضي
    en: prison jail sentenced de: gefangnis haft verurteilt fr: prison condamne es: prision carcel \
      condenado pt: prisao condenado cadeia it: carcere condannato nl: gevangenis veroordeeld ru: \
      тюрьма приговор осужден sl: zapor obsojen ar: سجن
    en: law bill de: gesetz fr: loi es: ley pt: lei it: legge nl: wet ru: закон sl: zakon ar: قانون
    en: government de: regierung fr: gouvernement es: gobierno pt: governo it: governo nl: regering \
      ru: правительство sl: vlada ar: حكومة الحكومة
    en: president presidential de: prasident prasidentin fr: president presidente es: presidente \
      presidencial pt: presidente presidencial it: presidente nl: president ru: президент sl: \
      predsednik ar: رئيس الرئيس
    en: minister ministry de: minister ministerium fr: ministre ministere es: ministro ministerio pt: \
      ministro ministerio it: ministro ministero nl: minister ru: министр министерство sl: minister \
      ministrstvo ar: وزير وزارة
    en: parliament senate congress de: parlament bundestag fr: parlement senat es: parlamento senado \
      congreso pt: parlamento senado congresso it: parlamento senato nl: parlement kamer ru: парламент \
      сенат дума sl: parlament ar: برلمان
    en: election elections vote poll de: wahl wahlen fr: election elections vote es: eleccion \
      elecciones voto pt: eleicao eleicoes voto it: elezione elezioni voto nl: verkiezing verkiezingen \
      ru: выборы голосование sl: volitve ar: انتخابات
    en: party de: partei fr: parti es: partido pt: partido it: partito nl: partij ru: партия sl: \
      stranka ar: حزب
    en: protest protests demonstration de: protest demonstration fr: manifestation protestation es: \
      protesta protestas manifestacion pt: protesto protestos manifestacao it: protesta manifestazione \
      nl: protest betoging ru: протест протесты митинг sl: protest ar: احتجاج مظاهرة
    en: strike strikes walkout de: streik fr: greve es: huelga paro pt: greve it: sciopero nl: staking \
      ru: забастовка sl: stavka ar: إضراب
    en: war de: krieg fr: guerre es: guerra pt: guerra it: guerra nl: oorlog ru: война войны sl: vojna \
      ar: حرب الحرب
    en: attack attacks de: angriff anschlag fr: attaque attentat es: ataque atentado pt: ataque \
      atentado it: attacco attentato nl: aanval aanslag ru: атака нападение удар sl: napad ar: هجوم
    en: missile rocket drone de: rakete drohne fr: missile drone es: misil dron pt: missil drone it: \
      missile drone nl: raket drone ru: ракета дрон беспилотник sl: raketa dron ar: صاروخ طائرة
    en: army military troops soldier de: armee militar soldaten fr: armee militaire soldat es: \
      ejercito militar soldado pt: exercito militar soldado it: esercito militare soldato nl: leger \
      soldaat ru: армия военный солдат sl: vojska vojak ar: جيش عسكري
    en: ceasefire truce peace de: waffenruhe frieden fr: treve paix es: tregua paz pt: tregua paz it: \
      tregua pace nl: bestand vrede ru: перемирие мир sl: premirje mir ar: هدنة سلام
    en: nuclear atomic de: atom nuklear fr: nucleaire es: nuclear pt: nuclear it: nucleare nl: \
      nucleair ru: ядерный sl: jedrski ar: نووي
    en: border migrants refugees de: grenze migranten fluchtlinge fr: frontiere migrants refugies es: \
      frontera migrantes refugiados pt: fronteira migrantes refugiados it: confine migranti nl: grens \
      migranten ru: граница мигранты беженцы sl: meja migranti begunci ar: حدود لاجئين
    en: economy economic de: wirtschaft fr: economie es: economia pt: economia it: economia nl: \
      economie ru: экономика sl: gospodarstvo ar: اقتصاد
    en: inflation prices price de: inflation preise preis fr: inflation prix es: inflacion precio \
      precios pt: inflacao preco precos it: inflazione prezzi nl: inflatie prijs ru: инфляция цена \
      цены sl: inflacija cena ar: تضخم أسعار سعر
    en: bank banks de: bank banken fr: banque es: banco pt: banco it: banca nl: bank ru: банк sl: \
      banka ar: بنك
    en: tax taxes tariff tariffs de: steuer steuern zoll zolle fr: impot taxe droits es: impuesto \
      arancel aranceles pt: imposto tarifa tarifas it: tassa dazi nl: belasting heffing ru: налог \
      пошлины sl: davek carine ar: ضريبة رسوم
    en: oil gas de: ol gas erdol fr: petrole gaz es: petroleo gas pt: petroleo gas it: petrolio gas \
      nl: olie gas ru: нефть газ sl: nafta plin ar: نفط غاز
    en: energy electricity power de: energie strom fr: energie electricite es: energia electricidad \
      pt: energia eletricidade it: energia nl: energie stroom ru: энергия электричество sl: energija \
      elektrika ar: طاقة كهرباء
    en: company firm de: unternehmen firma fr: entreprise societe es: empresa compania pt: empresa \
      companhia it: azienda societa nl: bedrijf ru: компания sl: podjetje ar: شركة
    en: jobs layoffs workers de: stellen entlassungen arbeiter fr: emplois licenciements es: empleos \
      despidos trabajadores pt: empregos demissoes trabalhadores it: lavoro licenziamenti nl: banen \
      ontslagen ru: работа увольнения sl: delavci ar: وظائف عمال
    en: market stocks shares de: borse aktien markt fr: bourse actions marche es: bolsa acciones \
      mercado pt: bolsa acoes mercado it: borsa azioni mercato nl: beurs aandelen markt ru: биржа \
      акции рынок sl: borza delnice trg ar: سوق أسهم
    en: school schools students university de: schule schuler universitat fr: ecole eleves universite \
      es: escuela colegio universidad pt: escola alunos universidade it: scuola studenti universita \
      nl: school leerlingen universiteit ru: школа университет студенты sl: sola solarji ar: مدرسة \
      جامعة
    en: hospital doctor doctors de: krankenhaus arzt klinik fr: hopital medecin es: hospital medico \
      pt: hospital medico it: ospedale medico nl: ziekenhuis arts ru: больница врач sl: bolnica \
      zdravnik ar: مستشفى طبيب
    en: health de: gesundheit fr: sante es: salud pt: saude it: salute sanita nl: gezondheid ru: \
      здоровье здравоохранение sl: zdravje ar: صحة
    en: plane aircraft crash flight de: flugzeug absturz flug fr: avion crash vol es: avion accidente \
      vuelo pt: aviao acidente voo it: aereo incidente volo nl: vliegtuig crash vlucht ru: самолет \
      крушение рейс sl: letalo nesreca ar: طائرة تحطم
    en: train railway de: zug bahn fr: train ferroviaire es: tren pt: trem comboio it: treno nl: trein \
      ru: поезд sl: vlak ar: قطار
    en: car vehicle de: auto wagen fr: voiture vehicule es: coche auto vehiculo pt: carro veiculo it: \
      auto nl: auto ru: автомобиль машина sl: avto ar: سيارة
    en: ship boat de: schiff boot fr: bateau navire es: barco buque pt: navio barco it: nave barca nl: \
      schip boot ru: корабль судно sl: ladja ar: سفينة
    en: explosion blast bomb de: explosion bombe fr: explosion bombe es: explosion bomba pt: explosao \
      bomba it: esplosione bomba nl: explosie bom ru: взрыв бомба sl: eksplozija bomba ar: انفجار \
      قنبلة
    en: space satellite nasa de: weltraum satellit fr: espace satellite spatial es: espacio satelite \
      pt: espaco satelite it: spazio satellite nl: ruimte satelliet ru: космос спутник sl: vesolje \
      satelit ar: فضاء
    en: artificial intelligence ai de: kunstliche ki fr: intelligence ia es: inteligencia ia pt: \
      inteligencia ia it: intelligenza ia nl: kunstmatige ai ru: искусственный интеллект ии sl: umetna \
      ar: ذكاء
    en: phone smartphone de: handy smartphone fr: telephone smartphone es: telefono movil pt: telefone \
      celular it: telefono cellulare nl: telefoon ru: телефон смартфон sl: telefon ar: هاتف
    en: film movie de: film fr: film es: pelicula film pt: filme it: film nl: film ru: фильм sl: film \
      ar: فيلم
    en: music singer song de: musik sanger lied fr: musique chanteur chanson es: musica cantante \
      cancion pt: musica cantor cantora it: musica cantante canzone nl: muziek zanger ru: музыка певец \
      песня sl: glasba pevec pesem ar: موسيقى مغني
    en: book author de: buch autor fr: livre auteur es: libro autor escritor pt: livro autor escritor \
      it: libro autore nl: boek schrijver ru: книга автор писатель sl: knjiga avtor ar: كتاب
    en: king queen prince royal de: konig konigin prinz fr: roi reine prince es: rey reina principe \
      pt: rei rainha principe it: re regina principe nl: koning koningin prins ru: король королева \
      принц sl: kralj kraljica princ ar: ملك ملكة أمير
    en: emperor de: kaiser fr: empereur es: emperador pt: imperador it: imperatore nl: keizer ru: \
      император sl: cesar ar: امبراطور
    en: pope church de: papst kirche fr: pape eglise es: papa iglesia pt: papa igreja it: papa chiesa \
      nl: paus kerk ru: папа церковь sl: papez cerkev ar: بابا كنيسة
    en: doping de: doping gedopt fr: dopage es: dopaje doping pt: doping it: doping nl: doping ru: \
      допинг sl: doping ar: منشطات
    en: suspended banned ban suspension de: gesperrt sperre verbot fr: suspendu interdit es: \
      suspendido sancion prohibe pt: suspenso proibe banido it: sospeso vietato nl: geschorst verbod \
      ru: отстранен запрет дисквалификация sl: prepoved suspenz ar: إيقاف حظر
    en: resign resigns quit de: rucktritt zuruckgetreten fr: demission demissionne es: renuncia dimite \
      dimision pt: renuncia demissao it: dimissioni dimette nl: ontslag stapt ru: отставка sl: odstop \
      odstopil ar: استقالة
    en: fired dismissed sacked de: entlassen gefeuert fr: licencie limoge renvoye es: despedido \
      destituido despiden pt: demitido it: licenziato nl: ontslagen ru: уволен уволили sl: odpuscen \
      ar: إقالة
    en: apology apologises sorry de: entschuldigt entschuldigung fr: excuses es: disculpas disculpa \
      pt: desculpas it: scuse nl: excuses ru: извинился извинения sl: opravicil ar: اعتذار
    en: sexist sexism racism racist de: sexistisch rassismus fr: sexiste racisme es: sexista racismo \
      pt: sexista racismo it: sessista razzismo nl: seksistisch racisme ru: сексизм расизм sl: \
      seksizem rasizem ar: عنصرية
    en: human rights de: menschenrechte fr: droits es: derechos pt: direitos it: diritti nl: \
      mensenrechten ru: права прав sl: pravice ar: حقوق
    en: mental psychological de: psychisch mentale fr: mentale es: mental pt: mental it: mentale nl: \
      mentaal ru: психологический ментальный sl: dusevno ar: نفسية
    en: stadium arena venue de: stadion arena fr: stade es: estadio sede pt: estadio sede it: stadio \
      nl: stadion ru: стадион арена sl: stadion ar: ملعب
    en: schedule calendar programme de: zeitplan programm kalender fr: programme calendrier es: \
      programa calendario horario agenda pt: programa calendario horario agenda it: programma \
      calendario nl: programma kalender ru: расписание программа sl: spored urnik ar: جدول
    en: watch live tv stream de: live tv stream fr: direct suivre tv es: vivo ver tv directo pt: vivo \
      assistir onde tv it: diretta tv vedere nl: live kijken ru: онлайн смотреть трансляция sl: prenos \
      ar: بث مباشر
    en: today de: heute fr: aujourd es: hoy pt: hoje it: oggi nl: vandaag ru: сегодня sl: danes ar: \
      اليوم
    en: tomorrow de: morgen fr: demain es: manana pt: amanha it: domani nl: morgen ru: завтра sl: \
      jutri ar: غدا
    en: week de: woche fr: semaine es: semana pt: semana it: settimana nl: week ru: неделя неделю sl: \
      teden ar: أسبوع
    en: year years de: jahr jahre fr: an ans annee es: ano anos pt: ano anos it: anno anni nl: jaar \
      ru: год лет года sl: leto let ar: عام سنة
    en: day days de: tag tage fr: jour jours es: dia dias pt: dia dias it: giorno giorni nl: dag ru: \
      день дней дня sl: dan dni ar: يوم
    en: history historic de: geschichte historisch fr: histoire historique es: historia historico \
      historica pt: historia historico historica it: storia storico nl: geschiedenis historisch ru: \
      история исторический sl: zgodovina ar: تاريخ
    en: world de: welt fr: monde mondial es: mundo mundial pt: mundo mundial it: mondo mondiale nl: \
      wereld ru: мир мировой sl: svet svetovni ar: عالم
    en: group pool de: gruppe fr: groupe es: grupo pt: grupo it: gruppo nl: groep ru: группа sl: \
      skupina ar: مجموعة
    en: draw tie de: unentschieden remis auslosung fr: nul tirage es: empate sorteo pt: empate sorteio \
      it: pareggio sorteggio nl: gelijkspel loting ru: ничья жеребьевка sl: zreb remi ar: تعادل قرعة
    en: goal goals de: tor tore fr: but es: gol goles pt: gol gols it: gol nl: doelpunt ru: гол sl: \
      gol zadetek ar: هدف
    en: young youngest teen teenager de: jung jungste fr: jeune es: joven mas pt: jovem it: giovane \
      nl: jong jongste ru: юный молодой sl: mlad najmlajsi ar: شاب أصغر
    en: old oldest de: alt alteste fr: vieux es: viejo mayor pt: velho it: vecchio nl: oud oudste ru: \
      старый старейший sl: star najstarejsi ar: أكبر
    en: family mother father de: familie mutter vater fr: famille mere pere es: familia madre padre \
      pt: familia mae pai it: famiglia madre padre nl: familie moeder vader ru: семья мать отец sl: \
      druzina mama oce ar: عائلة
    en: wedding married engaged de: hochzeit verheiratet verlobt fr: mariage marie es: boda casarse \
      pt: casamento casa it: matrimonio sposa nl: huwelijk ru: свадьба sl: poroka ar: زواج
    en: uniform outfit dress clothes de: uniform kleidung outfit fr: tenue uniforme es: uniforme \
      vestimenta pt: uniforme it: divisa abito nl: uniform kleding ru: форма одежда sl: uniforma ar: \
      زي
    en: bed beds cardboard de: bett betten pappe fr: lit carton es: cama camas carton pt: cama camas \
      papelao it: letto letti cartone nl: bed karton ru: кровать картон sl: postelja karton ar: سرير
    en: condoms sex de: kondome sex fr: preservatif sexe es: condones sexo pt: preservativo sexo it: \
      preservativi sesso nl: condooms seks ru: презерватив секс sl: kondom seks ar: واقي
    en: food eat de: essen lebensmittel fr: nourriture manger es: comida alimentos pt: comida alimento \
      it: cibo nl: eten voedsel ru: еда продукты sl: hrana ar: طعام غذاء
    en: water sea de: wasser meer fr: eau mer es: agua mar pt: agua mar it: acqua mare nl: water zee \
      ru: вода море sl: voda morje ar: ماء بحر
    en: hopes dream dreams de: traum hoffnung fr: reve espoir es: sueno esperanza pt: sonho esperanca \
      it: sogno speranza nl: droom hoop ru: мечта надежда sl: sanje upanje ar: حلم
    en: money prize bonus de: geld preisgeld pramie fr: argent prime es: dinero premio pt: dinheiro \
      premio it: soldi premio nl: geld premie ru: деньги премия sl: denar nagrada ar: مال جائزة
    en: sponsor toyota advertising de: sponsor werbung fr: sponsor publicite es: patrocinador \
      publicidad pt: patrocinador publicidade it: sponsor pubblicita nl: sponsor reclame ru: спонсор \
      реклама sl: sponzor oglas ar: راعي إعلان
    en: visit arrives arrival de: besuch ankunft fr: visite arrivee es: visita llegada llega pt: \
      visita chegada chega it: visita arrivo nl: bezoek aankomst ru: визит прибыл прибытие sl: obisk \
      prihod ar: زيارة وصول
    en: host city hosting de: gastgeber ausrichter fr: hote accueillir es: anfitrion sede pt: sede \
      anfitriao it: ospita sede nl: gastheer ru: хозяйка столица sl: gostitelj gostil ar: استضافة
    en: committee de: komitee fr: comite es: comite pt: comite it: comitato nl: comite ru: комитет sl: \
      komite odbor ar: لجنة
    en: refugee de: fluchtlingsteam fr: refugie es: refugiado pt: refugiado it: rifugiato nl: \
      vluchteling ru: беженец sl: begunec ar: لاجئ
    en: transgender trans de: transgender fr: transgenre es: transgenero trans pt: transgenero trans \
      it: transgender nl: transgender ru: трансгендер sl: transspol ar: متحول
    en: twin brother sister brothers de: bruder schwester fr: frere soeur es: hermano hermana pt: \
      irmao irma it: fratello sorella nl: broer zus ru: брат сестра sl: brat sestra ar: أخ شقيق
    """

  private static let places = """
    en: japan japanese de: japan japanische fr: japon japonais es: japon japones japonesa pt: japao \
      japones japonesa it: giappone giapponese nl: japan japanse ru: япония японский японии японская \
      sl: japonska japonski ar: اليابان ياباني
    en: tokyo de: tokio fr: tokyo es: tokio tokyo pt: toquio it: tokyo nl: tokio ru: токио sl: tokio \
      ar: طوكيو
    en: brazil brazilian de: brasilien brasilianer fr: bresil bresilien es: brasil brasileno pt: \
      brasil brasileiro it: brasile brasiliano nl: brazilie ru: бразилия бразилии бразильский sl: \
      brazilija ar: البرازيل
    en: germany german germans de: deutschland deutsche deutscher fr: allemagne allemand es: alemania \
      aleman pt: alemanha alemao alema alemaes it: germania tedesco nl: duitsland duitse ru: германия \
      немецкий германии sl: nemcija nemska ar: ألمانيا
    en: france french de: frankreich franzosisch fr: france francais francaise es: francia frances pt: \
      franca frances it: francia francese nl: frankrijk franse ru: франция французский франции sl: \
      francija ar: فرنسا
    en: spain spanish de: spanien spanisch fr: espagne espagnol es: espana espanol espanola pt: \
      espanha espanhol it: spagna spagnolo nl: spanje spaanse ru: испания испанский испании sl: \
      spanija ar: إسبانيا
    en: italy italian de: italien italienisch fr: italie italien es: italia italiano pt: italia \
      italiano it: italia italiano italiana nl: italie italiaanse ru: италия итальянский sl: italija \
      ar: إيطاليا
    en: britain british gb uk england english de: grossbritannien britisch england fr: bretagne \
      britannique angleterre es: britanico reino inglaterra bretana pt: britanico reino inglaterra it: \
      inghilterra britannico nl: engeland britse ru: британия британский англия sl: britanija anglija \
      ar: بريطانيا
    en: america american usa us states de: usa amerika amerikanisch fr: etats americain usa es: \
      estados estadounidense eeuu pt: estados americano eua it: stati americano usa nl: amerika vs \
      amerikaanse ru: сша америка американский sl: zda ameriski ar: أمريكا أميركا الأمريكي
    en: russia russian de: russland russisch fr: russie russe es: rusia ruso rusa pt: russia russo \
      russa it: russia russo nl: rusland russische ru: россия российский россии русский sl: rusija \
      ruski ar: روسيا
    en: china chinese de: china chinesisch fr: chine chinois es: china chino china pt: china chines \
      chinesa it: cina cinese nl: china chinese ru: китай китайский китая sl: kitajska kitajski ar: \
      الصين
    en: ukraine ukrainian de: ukraine ukrainisch fr: ukraine ukrainien es: ucrania ucraniano pt: \
      ucrania ucraniano it: ucraina ucraino nl: oekraine ru: украина украинский украины украине sl: \
      ukrajina ukrajinski ar: أوكرانيا
    en: poland polish de: polen polnisch fr: pologne polonais es: polonia polaco pt: polonia polones \
      it: polonia polacco nl: polen poolse ru: польша польский sl: poljska ar: بولندا
    en: slovenia slovenian de: slowenien slowenisch fr: slovenie slovene es: eslovenia esloveno pt: \
      eslovenia esloveno it: slovenia sloveno nl: slovenie ru: словения sl: slovenija slovenski ar: \
      سلوفينيا
    en: croatia croatian de: kroatien fr: croatie es: croacia pt: croacia it: croazia nl: kroatie ru: \
      хорватия sl: hrvaska ar: كرواتيا
    en: serbia serbian de: serbien fr: serbie es: serbia pt: servia it: serbia nl: servie ru: сербия \
      sl: srbija ar: صربيا
    en: netherlands dutch de: niederlande niederlandisch holland fr: bas neerlandais es: holanda \
      paises neerlandes pt: holanda holandes it: olanda olandese nl: nederland nederlandse ru: \
      нидерланды голландия sl: nizozemska ar: هولندا
    en: belgium belgian de: belgien fr: belgique belge es: belgica belga pt: belgica belga it: belgio \
      belga nl: belgie belgische ru: бельгия sl: belgija ar: بلجيكا
    en: switzerland swiss de: schweiz schweizer fr: suisse es: suiza suizo pt: suica suico it: \
      svizzera nl: zwitserland ru: швейцария sl: svica ar: سويسرا
    en: austria austrian de: osterreich fr: autriche autrichien es: austria austriaco pt: austria \
      austriaco it: austria austriaco nl: oostenrijk ru: австрия sl: avstrija ar: النمسا
    en: portugal portuguese de: portugal portugiesisch fr: portugal portugais es: portugal portugues \
      pt: portugal portugues portuguesa it: portogallo nl: portugal ru: португалия sl: portugalska ar: \
      البرتغال
    en: mexico mexican de: mexiko fr: mexique mexicain es: mexico mexicano mexicana pt: mexico \
      mexicano it: messico messicano nl: mexico ru: мексика sl: mehika ar: المكسيك
    en: argentina argentine de: argentinien fr: argentine argentin es: argentina argentino pt: \
      argentina argentino it: argentina argentino nl: argentinie ru: аргентина sl: argentina ar: \
      الأرجنتين
    en: colombia colombian de: kolumbien fr: colombie colombien es: colombia colombiano pt: colombia \
      colombiano it: colombia nl: colombia ru: колумбия sl: kolumbija ar: كولومبيا
    en: venezuela de: venezuela fr: venezuela es: venezuela venezolano pt: venezuela venezuelano it: \
      venezuela nl: venezuela ru: венесуэла sl: venezuela ar: فنزويلا
    en: chile chilean de: chile fr: chili chilien es: chile chileno pt: chile chileno it: cile nl: \
      chili ru: чили sl: cile ar: تشيلي
    en: peru peruvian de: peru fr: perou es: peru peruano pt: peru peruano it: peru nl: peru ru: перу \
      sl: peru ar: بيرو
    en: ecuador de: ecuador fr: equateur es: ecuador ecuatoriano pt: equador equatoriano it: ecuador \
      nl: ecuador ru: эквадор sl: ekvador ar: الإكوادور
    en: cuba cuban de: kuba fr: cuba cubain es: cuba cubano pt: cuba cubano it: cuba nl: cuba ru: куба \
      sl: kuba ar: كوبا
    en: india indian de: indien indisch fr: inde indien es: india indio pt: india indiano it: india \
      indiano nl: india indiase ru: индия sl: indija ar: الهند
    en: australia australian de: australien fr: australie australien es: australia australiano pt: \
      australia australiano it: australia australiano nl: australie ru: австралия sl: avstralija ar: \
      أستراليا
    en: canada canadian de: kanada fr: canada canadien es: canada canadiense pt: canada canadense it: \
      canada canadese nl: canada ru: канада sl: kanada ar: كندا
    en: korea korean de: korea koreanisch fr: coree coreen es: corea coreano pt: coreia coreano it: \
      corea coreano nl: korea ru: корея кореи sl: koreja ar: كوريا
    en: israel israeli de: israel fr: israel israelien es: israel israeli pt: israel israelense it: \
      israele israeliano nl: israel ru: израиль sl: izrael ar: إسرائيل اسرائيل
    en: iran iranian de: iran fr: iran iranien es: iran irani pt: ira iraniano it: iran iraniano nl: \
      iran ru: иран sl: iran ar: إيران ايران
    en: iraq iraqi de: irak fr: irak irakien es: irak iraqui pt: iraque it: iraq nl: irak ru: ирак sl: \
      irak ar: العراق
    en: egypt egyptian de: agypten fr: egypte egyptien es: egipto egipcio pt: egito egipcio it: egitto \
      nl: egypte ru: египет sl: egipt ar: مصر المصري
    en: saudi de: saudi saudisch fr: saoudite saoudien es: saudi saudita pt: saudita it: saudita nl: \
      saoedi ru: саудовская sl: savdska ar: السعودية السعودي
    en: algeria algerian de: algerien fr: algerie algerien es: argelia argelino pt: argelia argelino \
      it: algeria nl: algerije ru: алжир sl: alzirija ar: الجزائر
    en: morocco moroccan de: marokko fr: maroc marocain es: marruecos marroqui pt: marrocos it: \
      marocco nl: marokko ru: марокко sl: maroko ar: المغرب
    en: tunisia tunisian de: tunesien fr: tunisie tunisien es: tunez tunecino pt: tunisia it: tunisia \
      nl: tunesie ru: тунис sl: tunizija ar: تونس
    en: sudan sudanese de: sudan fr: soudan soudanais es: sudan sudanes pt: sudao sudanes it: sudan \
      nl: soedan ru: судан sl: sudan ar: السودان
    en: south african africa de: sudafrika afrika fr: afrique es: sudafrica africa pt: africa it: \
      sudafrica africa nl: afrika ru: африка юар sl: afrika juznoafriska ar: أفريقيا
    en: guinea de: guinea fr: guinee es: guinea pt: guine it: guinea nl: guinee ru: гвинея sl: gvineja \
      ar: غينيا
    en: turkey turkish de: turkei turkisch fr: turquie turc es: turquia turco pt: turquia turco it: \
      turchia turco nl: turkije ru: турция турецкий sl: turcija ar: تركيا
    en: greece greek de: griechenland fr: grece grec es: grecia griego pt: grecia grego it: grecia \
      greco nl: griekenland ru: греция sl: grcija ar: اليونان
    en: kosovo de: kosovo fr: kosovo es: kosovo pt: kosovo it: kosovo nl: kosovo ru: косово sl: kosovo \
      ar: كوسوفو
    en: hungary hungarian de: ungarn fr: hongrie hongrois es: hungria hungaro pt: hungria hungaro it: \
      ungheria nl: hongarije ru: венгрия sl: madzarska ar: المجر
    en: czech de: tschechien tschechisch fr: tcheque es: checo checa pt: tcheco checo it: ceco nl: \
      tsjechie ru: чехия чешский sl: ceska ar: التشيك
    en: romania romanian de: rumanien fr: roumanie es: rumania rumano pt: romenia it: romania nl: \
      roemenie ru: румыния sl: romunija ar: رومانيا
    en: sweden swedish de: schweden fr: suede suedois es: suecia sueco pt: suecia sueco it: svezia nl: \
      zweden ru: швеция sl: svedska ar: السويد
    en: norway norwegian de: norwegen fr: norvege es: noruega noruego pt: noruega it: norvegia nl: \
      noorwegen ru: норвегия sl: norveska ar: النرويج
    en: belarus belarusian belarusian de: belarus weissrussland fr: bielorussie es: bielorrusia \
      bielorruso pt: bielorrussia it: bielorussia nl: wit ru: белоруссия беларусь sl: belorusija ar: \
      بيلاروسيا
    en: kazakhstan de: kasachstan fr: kazakhstan es: kazajistan pt: cazaquistao it: kazakistan nl: \
      kazachstan ru: казахстан sl: kazahstan ar: كازاخستان
    en: pakistan de: pakistan fr: pakistan es: pakistan pt: paquistao it: pakistan nl: pakistan ru: \
      пакистан sl: pakistan ar: باكستان
    en: europe european eu de: europa eu europaische fr: europe ue es: europa ue europeo pt: europa ue \
      europeu it: europa ue nl: europa eu ru: европа ес sl: evropa eu ar: أوروبا
    """
}
