extension Concepts {
  /// War, economy, technology, science and animals.
  static let economy = """
    invasion invade invades invaded occupied occupation | invasion besatzung besetzt | invasion envahit \
      occupation | invasion invade ocupacion | invasao invade ocupacao | invasione invade occupazione | \
      invasie bezetting | вторжение оккупация | invazija okupacija | غزو احتلال
    offensive frontline battlefield battle battles | front offensive schlacht | front offensive bataille | \
      frente ofensiva batalla | frente ofensiva batalha | fronte offensiva battaglia | front offensief \
      strijd veldslag | фронт наступление сражение битва | fronta ofenziva bitka | جبهة معركة معارك
    airstrike airstrikes bombing bombed shelling bombardment | luftangriff luftangriffe bombardierung \
      beschuss | bombardement frappe frappes | bombardeo bombardeos | bombardeio bombardeios | \
      bombardamento raid bombardamenti | bombardement luchtaanval beschieting | авиаудар бомбардировка \
      обстрел обстрелы | bombardiranje obstreljevanje | قصف غارة غارات
    tank tanks artillery | panzer artillerie | char chars artillerie | tanque tanques artilleria | tanque \
      tanques artilharia | artiglieria | tank tanks artillerie | танк танки артиллерия | tank artilerija | \
      دبابة دبابات مدفعية
    navy naval warship submarine | marine kriegsschiff uboot | marine | marina naval submarino | marinha \
      naval submarino | marina sottomarino | marine onderzeeer | флот вмс подводная корабли | mornarica \
      podmornica | بحرية غواصة
    jet helicopter | kampfjet hubschrauber helikopter | helicoptere | helicoptero | helicoptero | \
      elicottero | helikopter straaljager | вертолет истребитель | helikopter | مروحية مقاتلة
    general commander commanders colonel officer | general kommandant oberst befehlshaber | general \
      commandant colonel | comandante coronel | comandante coronel | comandante colonnello | generaal \
      commandant kolonel | генерал командующий полковник командир | general poveljnik | جنرال عقيد ضابط
    veteran veterans | veteran veteranen | veteran veterans | veterano veteranos | veterano veteranos | \
      veterano veterani | veteraan | ветеран ветераны | veteran | قدامى
    militia militants insurgents fighters guerrilla | miliz guerilla | milice combattants guerilla | \
      milicia guerrilla combatientes | milicia guerrilha combatentes | milizia guerriglia | militie \
      strijders guerrilla | боевик боевики ополчение | milica borci | ميليشيا مسلحون مقاتلين
    genocide massacre atrocities | volkermord massaker kriegsverbrechen | genocide massacre | genocidio \
      masacre matanza | genocidio massacre chacina | genocidio massacro strage | genocide bloedbad | \
      геноцид резня | genocid pokol | إبادة مجزرة
    humanitarian aid relief | humanitar hilfe hilfsguter | humanitaire aide | humanitario humanitaria \
      ayuda | humanitario humanitaria ajuda | umanitario aiuti | humanitair hulp | гуманитарный \
      гуманитарная помощь | humanitarna pomoc | إنسانية مساعدات إغاثة
    famine hunger starvation | hungersnot hunger | famine faim | hambruna hambre | fome | fame carestia | \
      hongersnood honger | голод голода | lakota | مجاعة جوع
    growth grow grows growing recession gdp | wachstum rezession bip | croissance recession pib | \
      crecimiento recesion pib | crescimento recessao pib | crescita recessione pil | groei recessie bbp | \
      рост роста рецессия ввп | rast recesija bdp | نمو ركود
    increase increases rise rises rising surge surges soar soars | anstieg steigt steigen gestiegen \
      zunahme | augmentation augmente grimpe | aumento aumenta sube subida suben | aumento aumenta sobe | \
      aumento aumenta rialzo | stijging stijgt toename | увеличение вырос выросли повышение | povecanje \
      dvig naras | ارتفاع زيادة يرتفع
    decrease fall falls fell drop drops decline declines plunge plunges slump | ruckgang sinken fallt \
      gefallen | recul chute diminution recule | caida descenso desciende disminuye | queda cai reducao | \
      calo cala ribasso | daling daalt | снижение падение упал упали сократился | padec upad | انخفاض \
      تراجع هبوط
    cut cuts slash reduce reduction reduces | kurzung senkt senkung kurzt | reduction reduit | recorte \
      recorta reduce reduccion | corte corta reduz cortes | taglio taglia riduce riduzione | verlaging \
      verlaagt bezuiniging | сокращение сократил снизил | znizanje zmanjsanje | خفض تقليص
    interest rate rates fed ecb | zinsen leitzins zins | taux | tasa tasas interes | taxa taxas juros | \
      tasso tassi | rente | ставка ставки процентная | obresti obrestna | فائدة
    central | zentral zentralbank | central centrale | central | central | centrale | centrale | \
      центральный центробанк | centralna | مركزي مركزية
    currency dollar euro ruble yuan | wahrung dollar euro rubel | monnaie dollar euro | moneda dolar euro \
      divisas | moeda dolar euro cambio | valuta dollaro euro | munt dollar euro valuta | валюта доллар \
      евро рубль | valuta dolar evro | عملة دولار يورو
    bitcoin crypto cryptocurrency | bitcoin krypto kryptowahrung | bitcoin crypto cryptomonnaie | bitcoin \
      cripto criptomoneda | bitcoin cripto criptomoeda | bitcoin cripto criptovaluta | bitcoin crypto | \
      биткоин криптовалюта | bitcoin kripto kriptovaluta | بيتكوين
    debt loan loans credit | schulden kredit darlehen | dette pret credit | deuda prestamo credito | \
      divida emprestimo credito | debito prestito credito | schuld lening krediet | долг долги кредит \
      кредиты заем | dolg posojilo kredit | دين ديون قرض
    bankruptcy bankrupt insolvency | insolvenz pleite konkurs | faillite | quiebra bancarrota | falencia | \
      fallimento bancarotta | faillissement failliet | банкротство банкрот | stecaj | إفلاس
    invest investment investor investors fund funds | investition investieren investor anleger fonds | \
      investissement investir investisseurs fonds | inversion invertir inversores fondo fondos | \
      investimento investir investidores fundo fundos | investimento investitori fondo fondi | investering \
      beleggers fonds | инвестиции инвестор инвесторы фонд | investicija vlagatelj sklad | استثمار \
      مستثمرين صندوق
    profit profits earnings revenue sales | umsatz ertrag verkauf | benefice ventes profit | beneficio \
      ganancias ingresos ventas | lucro receita vendas | profitto utili ricavi vendite | omzet verkoop | \
      прибыль выручка доход продажи | dobicek prihodki prodaja | أرباح إيرادات مبيعات
    loss losses | verlust verluste | perte pertes | perdidas perdida | prejuizo perdas | perdite perdita | \
      verlies verliezen | убыток убытки потери | izguba izgube | خسائر
    sell sells selling buy buys bought purchase acquire acquires acquisition takeover | verkauft kauft \
      kauf ubernahme ubernimmt gekauft | achete achat rachat vend acquisition | compra compran venta vende \
      adquiere adquisicion | compra compram venda vende adquire aquisicao | acquista acquisto vende \
      acquisizione | koopt verkoopt overname aankoop | купил покупка продал продажа покупает приобрел | \
      nakup kupil prodal prevzem | شراء بيع استحواذ يشتري
    merger merge merges | fusion fusionieren | fusion fusionner | fusion fusionan | fusao | fusione | \
      fusie | слияние | zdruzitev | اندماج
    trade export exports import imports | handel export exporte import | commerce exportations \
      importations | comercio exportaciones importaciones comercial | comercio exportacao importacao \
      comercial | commercio esportazioni export | handel export invoer | торговля экспорт импорт торговый \
      | trgovina izvoz uvoz | تجارة صادرات واردات تجاري
    industry industrial factory plant production manufacturing | industrie fabrik werk produktion | \
      industrie usine production | industria fabrica produccion | industria fabrica producao | industria \
      fabbrica produzione | industrie fabriek productie | промышленность завод фабрика производство | \
      industrija tovarna proizvodnja | صناعة مصنع إنتاج
    startup entrepreneur founder | grunder startup unternehmer | fondateur entrepreneur startup | fundador \
      emprendedor empresario | fundador empreendedor empresario | fondatore imprenditore | oprichter \
      ondernemer | основатель предприниматель стартап бизнесмен | ustanovitelj podjetnik | مؤسس
    ceo chairman director manager | vorstand geschaftsfuhrer direktor vorsitzender manager | pdg directeur \
      directrice | director directora gerente ejecutivo | diretor diretora executivo gerente | \
      amministratore direttore | directeur bestuursvoorzitter topman | директор гендиректор председатель | \
      direktor izvrsni | مدير تنفيذي
    employee employees staff employment unemployment jobless unemployed | mitarbeiter beschaftigte \
      arbeitslosigkeit arbeitslos | employes salaries chomage chomeurs | empleados personal desempleo | \
      empregados desemprego | dipendenti disoccupazione | werknemers personeel werkloosheid | сотрудник \
      сотрудники безработица работники | zaposleni brezposelnost | موظفين بطالة موظف
    wage wages salary pay minimum | lohn lohne gehalt mindestlohn | salaire salaires | salario salarios \
      sueldo | salario salarios | salario stipendio stipendi | loon salaris lonen | зарплата зарплаты \
      оклад | placa place | أجور راتب رواتب
    earns paid earners | verdient bezahlt | paye | pagado pagados | pago pagos | pagato pagati | verdient \
      betaald | высокооплачиваемых зарабатывает | placani | أجرا
    unions | gewerkschaft gewerkschaften | syndicat syndicats | sindicato sindicatos | sindicato \
      sindicatos | sindacato sindacati | vakbond | профсоюз профсоюзы | sindikat | نقابة
    poverty poor inequality | armut arm ungleichheit | pauvrete pauvres inegalites | pobreza pobres \
      desigualdad | pobreza pobres desigualdade | poverta poveri | armoede arm | бедность бедные | \
      revscina | فقر فقراء
    rich billionaire billionaires wealth | reich milliardar reichtum | riche milliardaire fortune | rico \
      ricos multimillonario riqueza | rico ricos bilionario riqueza | ricco miliardario ricchezza | rijk \
      miljardair | богатый миллиардер | bogat milijarder | ثري ملياردير أغنياء
    rent housing property mortgage | miete wohnung wohnungen immobilien | loyer logement immobilier | \
      alquiler vivienda inmobiliaria hipoteca | aluguel moradia imovel imobiliario habitacao | affitto \
      immobiliare mutuo | huur woning woningen | аренда жилье недвижимость ипотека | najemnina stanovanje \
      nepremicnine | إيجار سكن عقارات
    hotel hotels | hotel hotels | hotel hotels | hotel hoteles | hotel hoteis | hotel albergo | hotel | \
      отель отеля гостиница | hotel hotelu | فندق فنادق
    tourism tourist tourists travel holiday vacation trip | tourismus tourist touristen reise urlaub | \
      tourisme touriste touristes voyage vacances | turismo turista turistas viaje vacaciones viaja | \
      turismo turista turistas viagem ferias | turismo turista turisti viaggio vacanze | toerisme toerist \
      toeristen reis vakantie | туризм турист туристы поездка отпуск | turizem turist turisti potovanje | \
      سياحة سياح رحلة سفر
    restaurant restaurants bar cafe | restaurant gaststatte | restaurant restaurants cafe | restaurante \
      restaurantes bar | restaurante restaurantes | ristorante ristoranti | restaurant horeca | ресторан \
      рестораны кафе | restavracija | مطعم مطاعم
    shop shops store stores supermarket retail retailer | laden geschaft supermarkt einzelhandel | magasin \
      magasins supermarche | tienda tiendas supermercado | loja lojas supermercado | negozio negozi \
      supermercato | winkel winkels supermarkt | магазин магазины супермаркет | trgovine supermarket | \
      متجر متاجر
    customer customers consumer consumers | kunden kunde verbraucher | clients consommateurs | clientes \
      consumidores consumidor | clientes consumidores consumidor | clienti consumatori | klanten \
      consumenten | клиент клиенты потребитель потребители | stranke potrosniki kupci | عملاء مستهلك زبائن
    insurance pension | versicherung rente | assurance | pension pensiones | previdencia | assicurazione | \
      verzekering | страховка страхование | zavarovanje | تأمين
    port shipping cargo container | hafen fracht container schifffahrt | port cargo conteneur maritime | \
      puerto carga contenedor maritimo | porto carga maritimo | porto merci marittimo | haven vracht | \
      порт груз контейнер судоходство | pristanisce tovor | ميناء شحن
    canal strait | kanal meerenge | canal | canal estrecho | canal estreito | canale stretto | kanaal \
      zeestraat | канал пролив | kanal oziina | قناة مضيق
    pipeline | pipeline gasleitung | gazoduc oleoduc | gasoducto oleoducto | gasoduto oleoduto | gasdotto \
      oleodotto | pijpleiding | трубопровод газопровод нефтепровод | plinovod | أنابيب
    solar renewable | solar erneuerbare windkraft | solaire renouvelable eolien | solar renovable \
      renovables eolica | solar renovavel eolica | solare rinnovabili eolico | hernieuwbaar zonnepanelen | \
      солнечный возобновляемый | soncna obnovljivi | شمسية متجددة
    coal mine mining miners | kohle bergwerk bergbau | charbon mine mineurs | carbon mina mineros mineria \
      | carvao mina mineiros mineracao | carbone miniera minatori | kolen mijn | уголь шахта шахтеры | \
      premog rudnik | فحم منجم
    steel metal | stahl metall | acier metal | acero metal | aco metal | acciaio metallo | staal metaal | \
      сталь металл | jeklo kovina | فولاذ معدن
    electric battery | elektroauto elektro batterie | electrique batterie | electrico electrica bateria | \
      eletrico eletrica bateria | elettrico elettrica | elektrisch batterij | электромобиль аккумулятор | \
      elektricni baterija | كهربائية بطارية
    technology tech digital | technologie technik digital digitale | technologie numerique | tecnologia \
      tecnologico digital | tecnologia tecnologico digital | tecnologia digitale | technologie digitaal | \
      технология технологии цифровой | tehnologija digitalni | تكنولوجيا تقنية رقمي
    internet online website web | internet online webseite | internet ligne site | internet linea web | \
      internet online site | internet online sito | internet website online | интернет сайт | internet \
      splet | إنترنت موقع
    computer software app apps | computer software app | ordinateur logiciel application | computadora \
      software aplicacion | computador software aplicativo | computer software app | computer software app \
      | компьютер приложение программное | racunalnik programska aplikacija | حاسوب برنامج تطبيق
    cyber hacker hackers hacked cyberattack ransomware | cyberangriff hacker cyber | cyberattaque pirate \
      hacker | ciberataque hacker hackers | ciberataque hacker | hacker cyber | cyberaanval hacker | \
      кибератака хакер хакеры | kibernetski heker | سيبراني قرصنة هاكر
    data privacy | daten datenschutz | donnees | datos privacidad | dados privacidade | dati privacy | \
      data gegevens privacy | данные данных | podatki zasebnost | بيانات خصوصية
    chip chips semiconductor | chip chips halbleiter | puce puces | chip chips semiconductores | chip \
      chips semicondutores | chip semiconduttori | chip chips | чип чипы полупроводники микросхемы | cip \
      cipi polprevodniki | رقائق
    robot robots | roboter | robot robots | robot robots | robo robos | robot | robot robots | робот \
      роботы | robot roboti | روبوت
    social media facebook twitter instagram tiktok | soziale medien facebook twitter instagram tiktok | \
      reseaux sociaux facebook twitter instagram tiktok | redes sociales facebook twitter instagram tiktok \
      | redes sociais facebook twitter instagram tiktok | social facebook twitter instagram tiktok | \
      sociale facebook twitter instagram tiktok | соцсети соцсетях facebook twitter instagram | druzbena \
      omrezja facebook twitter instagram | تواصل فيسبوك تويتر
    google alphabet | google | google | google | google | google | google | google гугл | google | جوجل \
      غوغل
    apple iphone | apple iphone | apple iphone | apple iphone | apple iphone | apple iphone | apple iphone \
      | apple эппл айфон | apple iphone | آبل أبل آيفون
    microsoft windows | microsoft | microsoft | microsoft | microsoft | microsoft | microsoft | microsoft \
      майкрософт | microsoft | مايكروسوفت
    amazon | amazon | amazon | amazon | amazon | amazon | amazon | amazon амазон | amazon | أمازون
    tesla | tesla | tesla | tesla | tesla | tesla | tesla | tesla тесла | tesla | تسلا
    video | video | video | video videos | video videos | video | video | видео | video posnetek | فيديو \
      مقطع
    photo photos picture pictures image images | foto fotos bild bilder | photo photos image images | foto \
      fotos imagen imagenes | foto fotos imagem imagens | foto immagine immagini | foto beeld beelden | \
      фото фотография снимок | foto fotografija slika | صورة صور
    television broadcast broadcaster broadcasting channel nbc | fernsehen sender ubertragung | television \
      chaine diffusion | television cadena transmision transmite | televisao emissora transmissao \
      transmite | televisione trasmissione | televisie zender uitzending | телевидение телеканал эфир | \
      televizija | تلفزيون
    newspaper press journalist journalists reporter | zeitung presse journalist journalisten | journal \
      presse journaliste journalistes medias | periodico prensa periodista periodistas medios | jornal \
      imprensa jornalista jornalistas midia | giornale stampa giornalista giornalisti | krant pers \
      journalist journalisten | газета пресса журналист журналисты сми | casopis novinar novinarji mediji \
      | صحيفة جريدة صحفي صحافة إعلام
    news | nachrichten | actualites infos | noticias noticia | noticias noticia | notizie notizia | nieuws \
      | новости новость | novice novica | أخبار خبر
    launch launches launched | gestartet startet | lancement lance | lanza lanzan | lanca | lancia | \
      lancering lanceert | запуск запустил стартует стартуют | izstrelitev zagon | تدشين
    astronaut astronauts cosmonaut orbit | astronaut astronauten umlaufbahn | astronaute orbite | \
      astronauta astronautas orbita | astronauta astronautas orbita | astronauta orbita | astronaut | \
      космонавт астронавт орбита | astronavt orbita | مدار
    moon lunar mars planet | mond mars planet | lune lunaire planete | luna lunar planeta | lua lunar \
      planeta | luna lunare pianeta | maan planeet | луна луны марс планета | luna planet | قمر مريخ كوكب
    sun telescope galaxy asteroid | sonne teleskop galaxie asteroid | soleil telescope galaxie asteroide | \
      sol telescopio galaxia asteroide | sol telescopio galaxia asteroide | sole telescopio galassia \
      asteroide | zon telescoop | солнце телескоп галактика астероид | sonce teleskop asteroid | شمس \
      تلسكوب كويكب
    scientist scientists researchers science scientific research | wissenschaftler forscher wissenschaft \
      forschung | scientifique scientifiques chercheurs science recherche | cientifico cientificos ciencia \
      investigadores | cientista cientistas ciencia pesquisadores | scienziato scienziati scienza \
      ricercatori ricerca | wetenschapper wetenschappers onderzoekers wetenschap | ученый ученые наука \
      исследователи | znanstvenik znanstveniki znanost raziskovalci | علماء باحثين علمي
    discover discovery discovered found find finds | entdeckt entdeckung gefunden fund | decouverte \
      decouvre trouve retrouve | descubren descubre descubrimiento hallan hallado encuentran | descobre \
      descoberta encontrado encontram | scoperta scopre trovato | ontdekt ontdekking gevonden | обнаружили \
      обнаружен нашли найден | odkritje odkrili nasli | اكتشاف عثور
    fossil dinosaur ancient archaeologists archaeology | fossil dinosaurier antik archaologen | fossile \
      dinosaure archeologues antique | fosil dinosaurio arqueologos antiguo | fossil dinossauro \
      arqueologos antigo | fossile dinosauro archeologi antico | fossiel dinosaurus archeologen | динозавр \
      археологи древний | fosil dinozaver arheologi | ديناصور آثار أثري
    animal animals | tier tiere | animal animaux | animal animales | animal animais | animale animali | \
      dier dieren | животное животные зверь | zival zivali | حيوان حيوانات
    dog dogs | hund hunde | chien chiens | perro perros | cachorro cao caes | cane cani | hond honden | \
      собака собаки пес | pes psi | كلب كلاب
    cat cats | katze katzen | chat chats | gato gatos | gato gatos | gatto gatti | kat katten | кошка \
      кошки | macka macke | قطة قطط
    bear wolf lion tiger elephant | bar wolf lowe tiger elefant | ours loup lion tigre elephant | oso lobo \
      leon tigre elefante | urso lobo leao tigre elefante | orso lupo leone tigre elefante | beer wolf \
      leeuw tijger olifant | медведь волк лев тигр слон | medved volk lev slon | دب ذئب أسد فيل
    fish whale shark fishing | fisch wal hai fischerei | poisson baleine requin peche | pez ballena \
      tiburon pesca | peixe baleia tubarao pesca | pesce balena squalo pesca | vis walvis haai visserij | \
      рыба кит акула | riba kit | سمك حوت قرش صيد
    bird birds | vogel | oiseau oiseaux | ave aves pajaro | ave aves passaro | uccello uccelli | vogel \
      vogels | птица птицы | ptica ptice | طيور طائر
    oyster oysters | austern auster | huitres huitre | ostras ostra | ostras ostra | ostriche | oesters | \
      устриц устрицы | ostrige | محار
    """
}
