extension Concepts {
  /// Public life: states, law and office; and what was first on the list.
  static let politics = """
    child children kids kid boy girl girls boys | kind kinder junge madchen | enfant enfants garcon fille \
      filles | nino ninos nina ninas hijo hijos | crianca criancas menino menina filho filhos | bambino \
      bambini ragazzo ragazza figlio | kind kinderen jongen meisje | дети ребенок ребенка детей мальчик \
      девочка девушка | otrok otroci deklica decek | طفل أطفال طفلة
    coronavirus covid covid19 corona | corona coronavirus covid | covid coronavirus | coronavirus covid | \
      coronavirus covid | coronavirus covid | corona covid coronavirus | коронавирус covid ковид \
      коронавируса коронавирусом | koronavirus covid | كورونا كوفيد
    pandemic epidemic outbreak cluster | pandemie epidemie | pandemie epidemie foyer cluster | pandemia \
      epidemia brote | pandemia epidemia surto | pandemia epidemia focolaio | pandemie epidemie uitbraak | \
      пандемия пандемии эпидемия вспышка | pandemija epidemija izbruh | وباء جائحة تفشي
    positive infected infection infections tests tested virus test testing | positiv infiziert infektion \
      getestet virus infektionen infizierte neuinfektionen test tests positive | positif contamine infecte \
      teste virus infection infections contamines test tests positive | positivo contagio contagiado \
      positivos virus infeccion infecciones infectado contagios test | positivo infectado testa virus \
      infeccao infeccoes infectados infetados contagio contagios teste testes testou positivos | positivo \
      contagiato contagi virus infezione contagio test tampone positivi | positief besmet virus besmetting \
      besmettingen test tests getest | положительный заразился заражение выявили заболевших вирус вируса \
      инфекция заражен тест тесты положительная сдал | pozitiven okuzen okuzb virus okuzba okuzbe okuzeni \
      test testi testiran pozitivna | إيجابي اصابات فيروس إصابات عدوى فحص إيجابية اختبار
    vaccine vaccination vaccinated vaccines vaccinate | impfung impfstoff geimpft impfen | vaccin \
      vaccination vaccine vaccins | vacuna vacunacion vacunas vacunado | vacina vacinacao vacinas vacinado \
      | vaccino vaccinazione vaccini | vaccin vaccinatie gevaccineerd | вакцина вакцинация вакцины \
      прививка | cepivo cepljenje | لقاح تطعيم لقاحات
    quarantine isolation lockdown isolate isolates | quarantane isolation lockdown isoliert | quarantaine \
      isolement confinement | cuarentena aislamiento confinamiento aislado | quarentena isolamento \
      confinamento | quarantena isolamento lockdown | quarantaine isolatie lockdown | карантин изоляция \
      самоизоляция локдаун | karantena izolacija | حجر عزل
    empty | leer leeren | vide | vacio | vazio | vuoto | leeg | пустой пустых | prazen prazni | خالية \
      فارغة
    cancel cancelled cancellation cancels canceled | abgesagt absage | annule annulation annuler | cancela \
      cancelados cancelacion suspendidas cancelado cancelan | cancela cancelamento cancelado | annullato \
      cancellata annulla cancellato | afgelast geannuleerd | отмена отменили отменен отменить | odpoved \
      odpovedan | إلغاء الغاء يلغي ألغى
    postpone postponed delay delayed delays postponement | verschoben verschiebung verzogerung verspatung \
      | reporte report retard retarde | aplaza aplazado pospuesto retraso aplazamiento atraso posponen \
      pospone | adia adiado adiamento atraso atrasa | rinviato rinvio ritardo | uitgesteld vertraging \
      uitstel | перенесли перенос отложили задержка отложен перенесен | prestavljen preloz zamuda prelozen \
      | تأجيل مؤجلة تأخير يؤجل
    qualify qualified | qualifiziert | qualifie qualification | clasifica clasificado clasificacion | \
      classifica classificado apuramento | qualificato qualificazione | gekwalificeerd | квалификация \
      вышел прошла | uvrstil | تأهل يتأهل
    round match game | runde spiel | match tour | partido ronda juego | jogo partida rodada | partita \
      turno | ronde | матч раунд тур | tekma krog | مباراة جولة
    typhoon storm hurricane cyclone | taifun sturm hurrikan unwetter | typhon tempete ouragan | tifon \
      tormenta huracan ciclon | tufao tempestade furacao | tifone tempesta uragano | storm tyfoon orkaan | \
      тайфун шторм ураган буря | tajfun nevihta orkan | إعصار عاصفة
    weather | wetter | meteo | clima tiempo | clima tempo | meteo | weer | погода погоды | vreme | طقس
    heatwave hot | hitze hitzewelle | chaleur canicule | calor | calor | caldo | hitte | жара жары | \
      vrocina | حرارة
    rain rains | regen | pluie | lluvia lluvias | chuva chuvas | pioggia | regen | дождь дожди | dez | مطر \
      أمطار
    flood floods flooding | hochwasser flut uberschwemmung | inondation | inundacion inundaciones | \
      inundacao enchente | alluvione inondazione | overstroming | наводнение потоп | poplava | فيضان سيول
    earthquake quake | erdbeben | seisme tremblement | terremoto sismo | terremoto sismo | terremoto sisma \
      | aardbeving | землетрясение | potres | زلزال
    fire fires wildfire blaze | brand waldbrand | incendie | incendio fuego | incendio fogo | incendio | \
      brand | пожар пожары | pozar | حريق حرائق
    dead death dies died killed | tot tod stirbt gestorben getotet tote | mort morts decede tue | muerte \
      muere muerto muertos fallece | morte morre morto mortos | morte muore morto morti | dood overleden \
      gedood | умер смерть погиб погибли скончался | smrt umrl mrtev | وفاة موت مقتل قتلى
    murder killing homicide | mord morder | meurtre assassinat | asesinato homicidio | assassinato \
      homicidio | omicidio assassinio | moord | убийство убийца | umor | قتل جريمة
    arrest arrested detained | festgenommen verhaftet | arrete interpelle | detenido arrestado detienen | \
      preso detido prisao | arrestato fermato | aangehouden gearresteerd | арест арестован задержан | \
      aretiran prijeli | اعتقال توقيف
    police | polizei | police | policia | policia | polizia | politie | полиция полиции | policija | شرطة \
      الشرطة
    court judge trial | gericht richter prozess | tribunal juge proces | tribunal juez juicio corte | \
      tribunal julgamento | tribunale giudice processo | rechtbank rechter | суд судья процесс | sodisce \
      sojenje | محكمة قاضي
    prison jail sentenced | gefangnis haft verurteilt | prison condamne | prision carcel condenado | \
      condenado cadeia | carcere condannato | gevangenis veroordeeld | тюрьма приговор осужден | zapor \
      obsojen | سجن
    law bill | gesetz | loi | ley | lei | legge | wet | закон | zakon | قانون
    government | regierung | gouvernement | gobierno | governo | governo | regering | правительство | \
      vlada | حكومة الحكومة
    president presidential | prasident prasidentin | president presidente | presidente presidencial | \
      presidente presidencial | presidente | president | президент | predsednik | رئيس الرئيس
    minister ministry | minister ministerium | ministre ministere | ministro ministerio | ministro \
      ministerio | ministro ministero | minister | министр министерство | minister ministrstvo | وزير \
      وزارة
    parliament senate congress | parlament bundestag | parlement senat | parlamento senado congreso | \
      parlamento senado congresso | parlamento senato | parlement kamer | парламент сенат дума | parlament \
      | برلمان
    election elections vote poll | wahl wahlen | election elections vote | eleccion elecciones voto | \
      eleicao eleicoes voto | elezione elezioni voto | verkiezing verkiezingen | выборы голосование | \
      volitve | انتخابات
    party | partei | parti |  | partido | partito | partij | партия | stranka | حزب
    protest protests demonstration | protest demonstration | manifestation protestation | protesta \
      protestas manifestacion | protesto protestos manifestacao | protesta manifestazione | protest \
      betoging | протест протесты митинг | protest | احتجاج مظاهرة
    strike strikes walkout | streik | greve | huelga paro | greve | sciopero | staking | забастовка | \
      stavka | إضراب
    war | krieg | guerre | guerra | guerra | guerra | oorlog | война войны | vojna | حرب الحرب
    attack attacks | angriff anschlag | attaque attentat | ataque atentado | ataque atentado | attacco \
      attentato | aanval aanslag | атака нападение удар | napad | هجوم
    missile rocket drone | rakete drohne | missile drone | misil dron | missil drone | missile drone | \
      raket drone | ракета дрон беспилотник | raketa dron | صاروخ
    army military troops soldier | armee militar soldaten | armee militaire soldat | ejercito militar \
      soldado | exercito militar soldado | esercito militare soldato | leger soldaat | армия военный \
      солдат | vojska vojak | جيش عسكري
    ceasefire truce peace | waffenruhe frieden | treve paix | tregua paz | tregua paz | tregua pace | \
      bestand vrede | перемирие | premirje mir | هدنة سلام
    nuclear atomic | atom nuklear | nucleaire | nuclear | nuclear | nucleare | nucleair | ядерный | \
      jedrski | نووي
    border migrants refugees | grenze migranten fluchtlinge | frontiere migrants refugies | frontera \
      migrantes refugiados | fronteira migrantes refugiados | confine migranti | grens migranten | граница \
      мигранты беженцы | meja migranti begunci | حدود لاجئين
    economy economic | wirtschaft | economie | economia | economia | economia | economie | экономика | \
      gospodarstvo | اقتصاد
    inflation prices price | inflation preise preis | inflation prix | inflacion precio precios | inflacao \
      preco precos | inflazione prezzi | inflatie prijs | инфляция цена цены | inflacija cena | تضخم أسعار \
      سعر
    bank banks | bank banken | banque | banco | banco | banca | bank | банк | banka | بنك
    tax taxes tariff tariffs | steuer steuern zoll zolle | impot taxe droits | impuesto arancel aranceles \
      | imposto tarifa tarifas | tassa dazi | belasting heffing | налог пошлины | davek carine | ضريبة \
      رسوم
    oil gas | ol gas erdol | petrole gaz | petroleo gas | petroleo gas | petrolio gas | olie gas | нефть \
      газ | nafta plin | نفط غاز
    energy electricity power | energie strom | energie electricite | energia electricidad | energia \
      eletricidade | energia | energie stroom | энергия электричество | energija elektrika | طاقة كهرباء
    company firm | unternehmen firma | entreprise societe | empresa compania | empresa companhia | azienda \
      societa | bedrijf | компания | podjetje | شركة
    jobs layoffs workers | stellen entlassungen arbeiter | emplois licenciements | empleos despidos \
      trabajadores | empregos demissoes trabalhadores | lavoro licenziamenti | banen ontslagen | работа \
      увольнения | delavci | وظائف عمال
    market stocks shares | borse aktien markt | bourse actions marche | bolsa acciones mercado | bolsa \
      acoes mercado | borsa azioni mercato | beurs aandelen markt | биржа акции рынок | borza delnice trg \
      | سوق أسهم
    school schools students university | schule schuler universitat | ecole eleves universite | escuela \
      colegio universidad | escola alunos universidade | scuola studenti universita | school leerlingen \
      universiteit | школа университет студенты | sola solarji | مدرسة جامعة
    hospital doctor doctors | krankenhaus arzt klinik | hopital medecin | hospital medico | hospital \
      medico | ospedale medico | ziekenhuis arts | больница врач | bolnica zdravnik | مستشفى طبيب
    health | gesundheit | sante | salud | saude | salute sanita | gezondheid | здоровье здравоохранение | \
      zdravje | صحة
    plane aircraft crash flight | flugzeug absturz flug | avion crash vol | avion accidente vuelo | aviao \
      acidente voo | aereo incidente volo | vliegtuig crash vlucht | самолет крушение рейс | letalo \
      nesreca | تحطم
    railway | zug bahn | train ferroviaire | tren | trem comboio | treno | trein | поезд | vlak | قطار
    car vehicle | auto wagen | voiture vehicule | coche auto vehiculo | carro veiculo | auto | auto | \
      автомобиль машина | avto | سيارة
    ship boat | schiff boot | bateau navire | barco buque | navio barco | nave barca | schip boot | \
      корабль судно | ladja | سفينة
    explosion blast bomb | explosion bombe | explosion bombe | explosion bomba | explosao bomba | \
      esplosione bomba | explosie bom | взрыв бомба | eksplozija bomba | انفجار قنبلة
    space satellite nasa | weltraum satellit | espace satellite spatial | espacio satelite | espaco \
      satelite | spazio satellite | ruimte satelliet | космос спутник | vesolje satelit | فضاء
    artificial intelligence ai | kunstliche ki | intelligence ia | inteligencia ia | inteligencia ia | \
      intelligenza ia | kunstmatige ai | искусственный интеллект ии | umetna | ذكاء
    phone smartphone | handy smartphone | telephone smartphone | telefono movil | telefone celular | \
      telefono cellulare | telefoon | телефон смартфон | telefon | هاتف
    film movie | film | film | pelicula film | filme | film | film | фильм | film | فيلم
    music singer song | musik sanger lied | musique chanteur chanson | musica cantante cancion | musica \
      cantor cantora | musica cantante canzone | muziek zanger | музыка певец песня | glasba pevec pesem | \
      موسيقى مغني
    book author | buch autor | livre auteur | libro autor escritor | livro autor escritor | libro autore | \
      boek schrijver | книга автор писатель | knjiga avtor | كتاب
    king queen prince royal | konig konigin prinz | roi reine prince | rey reina principe | rei rainha \
      principe | re regina principe | koning koningin prins | король королева принц | kralj kraljica princ \
      | ملك ملكة أمير
    emperor | kaiser | empereur | emperador | imperador | imperatore | keizer | император | cesar | \
      امبراطور
    pope church | papst kirche | pape eglise | papa iglesia | papa igreja | papa chiesa | paus kerk | папа \
      церковь | papez cerkev | بابا كنيسة
    doping | doping gedopt | dopage | dopaje doping | doping | doping | doping | допинг | doping | منشطات
    suspended banned ban suspension | gesperrt sperre verbot | suspendu interdit | suspendido sancion \
      prohibe | suspenso proibe banido | sospeso vietato | geschorst verbod | отстранен запрет \
      дисквалификация | prepoved suspenz | إيقاف حظر
    resign resigns quit | rucktritt zuruckgetreten | demission demissionne | dimite dimision | renuncia \
      demissao | dimissioni dimette | ontslag stapt | отставка | odstopil | استقالة
    fired dismissed sacked | entlassen gefeuert | licencie limoge renvoye | despedido destituido despiden \
      | demitido | licenziato |  | уволен уволили | odpuscen | إقالة
    apology apologises sorry | entschuldigt entschuldigung | excuses | disculpas disculpa | desculpas | \
      scuse | excuses | извинился извинения | opravicil | اعتذار
    sexist sexism racism racist | sexistisch rassismus | sexiste racisme | sexista racismo | sexista \
      racismo | sessista razzismo | seksistisch racisme | сексизм расизм | seksizem rasizem | عنصرية
    human rights | menschenrechte |  | derechos | direitos | diritti | mensenrechten | права прав | \
      pravice | حقوق
    mental psychological | psychisch mentale | mentale | mental | mental | mentale | mentaal | \
      психологический ментальный | dusevno | نفسية
    stadium arena venue | stadion arena | stade | estadio sede | estadio sede | stadio | stadion | стадион \
      арена | stadion | ملعب
    schedule calendar programme | zeitplan programm kalender | programme calendrier | programa calendario \
      horario agenda | programa calendario horario agenda | programma calendario | programma kalender | \
      расписание программа | spored urnik | جدول
    watch live tv stream | live tv stream | direct suivre tv | vivo ver tv directo | vivo assistir onde tv \
      | diretta tv vedere | live kijken | онлайн смотреть трансляция | prenos | بث مباشر
    today | heute | aujourd | hoy | hoje | oggi | vandaag | сегодня | danes | اليوم
    tomorrow | morgen | demain | manana | amanha | domani | morgen | завтра | jutri | غدا
    week | woche | semaine | semana | semana | settimana | week | неделя неделю | teden | أسبوع
    year years | jahr jahre | an ans annee | ano anos | ano anos | anno anni | jaar | год лет года | leto \
      let | عام سنة
    day days | tag tage | jour jours | dia dias | dia dias | giorno giorni | dag | день дней дня | dan dni \
      | يوم
    history historic | geschichte historisch | histoire historique | historia historico historica | \
      historia historico historica | storia storico | geschiedenis historisch | история исторический | \
      zgodovina | تاريخ
    world | welt | monde mondial | mundo mundial | mundo mundial | mondo mondiale | wereld | мир мировой | \
      svet svetovni | عالم
    group pool | gruppe | groupe | grupo | grupo | gruppo | groep | группа | skupina | مجموعة
    draw tie | unentschieden remis auslosung | nul tirage | empate sorteo | empate sorteio | pareggio \
      sorteggio | gelijkspel loting | ничья жеребьевка | zreb remi | تعادل قرعة
    goal goals | tor tore | but | gol goles | gol gols | gol | doelpunt | гол | gol zadetek | هدف
    young youngest teen teenager | jung jungste | jeune | joven mas | jovem | giovane | jong jongste | \
      юный молодой | mlad najmlajsi | شاب أصغر
    old oldest | alt alteste | vieux | viejo | velho | vecchio | oud oudste | старый старейший | star \
      najstarejsi |
    family mother father | familie mutter vater | famille mere pere | familia madre padre | familia mae \
      pai | famiglia madre padre | familie moeder vader | семья мать отец | druzina mama oce | عائلة
    wedding married engaged | hochzeit verheiratet verlobt | mariage marie | boda casarse | casamento casa \
      | matrimonio sposa | huwelijk | свадьба | poroka | زواج
    uniform outfit dress clothes | uniform kleidung outfit | tenue uniforme | uniforme vestimenta | \
      uniforme | divisa abito | uniform kleding | форма одежда | uniforma | زي
    bed beds cardboard | bett betten pappe | lit carton | cama camas carton | cama camas papelao | letto \
      letti cartone | bed karton | кровать картон | postelja karton | سرير
    condoms sex | kondome sex | preservatif sexe | condones sexo | preservativo sexo | preservativi sesso \
      | condooms seks | презерватив секс | kondom seks | واقي
    food eat | essen lebensmittel | nourriture manger | comida alimentos | comida alimento | cibo | eten \
      voedsel | еда продукты | hrana | طعام غذاء
    sea | wasser meer | eau mer | agua mar | agua mar | acqua mare | water zee | вода море | voda morje | \
      ماء بحر
    hopes dream dreams | traum hoffnung | reve espoir | sueno esperanza | sonho esperanca | sogno speranza \
      | droom hoop | мечта надежда | sanje upanje | حلم
    money prize bonus | geld preisgeld pramie | prime | dinero premio | dinheiro premio | soldi premio | \
      geld premie | деньги премия | denar nagrada | مال جائزة
    sponsor toyota advertising | sponsor werbung | sponsor publicite | patrocinador publicidad | \
      patrocinador publicidade | sponsor pubblicita | sponsor reclame | спонсор реклама | sponzor oglas | \
      راعي إعلان
    visit arrives arrival | besuch ankunft | visite arrivee | visita llegada llega | visita chegada chega \
      | visita arrivo | bezoek aankomst | визит прибыл прибытие | obisk prihod | زيارة وصول
    host city hosting | gastgeber ausrichter | hote accueillir | anfitrion | anfitriao | ospita sede | \
      gastheer | хозяйка столица | gostitelj gostil | استضافة
    committee | komitee | comite | comite | comite | comitato | comite | комитет | komite odbor | لجنة
    refugee | fluchtlingsteam | refugie | refugiado | refugiado | rifugiato | vluchteling | беженец | \
      begunec | لاجئ
    transgender trans | transgender | transgenre | transgenero trans | transgenero trans | transgender | \
      transgender | трансгендер | transspol | متحول
    twin brother sister brothers | bruder schwester | frere soeur | hermano hermana | irmao irma | \
      fratello sorella | broer zus | брат сестра | brat sestra | أخ شقيق
    prime premier chancellor | kanzler kanzlerin premier ministerprasident | chancelier | premier \
      canciller | premie chanceler | premier cancelliere | premier kanselier | премьер канцлер | premier \
      kancler | مستشار
    vice deputy | vize stellvertreter | vice adjoint | vice vicepresidente viceministro | vice \
      vicepresidente deputado | vice viceministro | vice plaatsvervanger | вице заместитель | \
      podpredsednik namestnik | نائب
    leader leaders leadership chief head boss | chef chefin fuhrer anfuhrer leiter spitze | chef dirigeant \
      leader patron | lider lideres jefe dirigente | lider lideres chefe dirigente | leader capo dirigente \
      | leider hoofd baas | лидер лидера лидеры глава главы руководитель | vodja voditelj sef | زعيم رئاسة
    governor | gouverneur | gouverneur | gobernador gobernadora | governador governadora | governatore | \
      gouverneur | губернатор губернатора | guverner | محافظ حاكم
    mayor | burgermeister oberburgermeister | maire | alcalde alcaldesa | prefeito prefeita autarca | \
      sindaco | burgemeester | мэр мэра | zupan | عمدة
    ambassador embassy diplomat diplomatic diplomacy | botschafter botschaft diplomat diplomatie | \
      ambassadeur ambassade diplomate diplomatie | embajador embajada diplomatico diplomacia | embaixador \
      embaixada diplomata diplomacia | ambasciatore ambasciata diplomatico diplomazia | ambassadeur \
      ambassade diplomaat | посол посольство посла дипломат дипломатия | veleposlanik veleposlanistvo \
      diplomat | سفير سفارة دبلوماسي دبلوماسية
    foreign | auswartig aussenminister ausland auslandisch | etranger etrangere etrangers | exterior \
      exteriores extranjero extranjeros | exterior estrangeiro estrangeiros externo | esteri estero \
      straniero stranieri | buitenland buitenlandse | иностранный иностранных зарубежный мид | tuji \
      zunanji | خارجية أجنبي
    interior home | innenminister inneres heim | interieur | interior | interior interno | interno interni \
      | binnenland binnenlandse | внутренних | notranji | داخلية
    defence defense pentagon | verteidigung bundeswehr | defense | defensa |  | difesa | defensie | \
      оборона обороны пентагон | obramba obrambni | الدفاع
    treasury finance financial budget | finanz finanzen haushalt etat budget | finance finances budget \
      financier | hacienda finanzas presupuesto financiero | financas orcamento fazenda financeiro | \
      finanze bilancio finanziario manovra | financien begroting financieel | финансы финансов бюджет \
      бюджета | finance proracun | مالية ميزانية تمويل
    cabinet coalition | kabinett koalition | cabinet coalition | gabinete coalicion | gabinete coligacao \
      coalizao | gabinetto coalizione | kabinet coalitie | кабинет коалиция | kabinet koalicija | ائتلاف
    opposition | opposition | opposition | oposicion opositor | oposicao | opposizione | oppositie | \
      оппозиция оппозиции | opozicija | معارضة
    democrat democrats democratic democracy | demokraten demokratie demokratisch | democrate democratie \
      democratique | democrata democracia democratico | democrata democracia democratico | democratico \
      democrazia | democraat democratie | демократ демократия демократический | demokracija demokrat | \
      ديمقراطي ديمقراطية
    republican republicans | republikaner | republicain republicains | republicano republicanos | \
      republicano republicanos | repubblicano repubblicani | republikein republikeinen | республиканец \
      республиканцы | republikanec | جمهوري جمهوريين
    republic | republik | republique | republica | republica | repubblica | republiek | республика \
      республики | republika | جمهورية
    conservative conservatives tory | konservativ konservative | conservateur conservateurs | conservador \
      conservadores | conservador conservadores | conservatore | conservatief | консерватор консерваторы \
      консервативный | konservativec | محافظين
    liberal liberals | liberal liberale | liberal liberaux | liberal liberales | liberal liberais | \
      liberale | liberaal | либерал либералы либеральный | liberalec | ليبرالي
    socialist labour labor communist | sozialist sozialdemokraten kommunist | socialiste communiste | \
      socialista comunista | socialista comunista | socialista comunista | socialist communist | социалист \
      коммунист коммунистический | socialist komunist | اشتراكي شيوعي
    nationalist populist extremist extremism | rechtsextrem rechtspopulist extremismus extremist | extreme \
      nationaliste populiste | ultraderecha extremista nacionalista | extremista nacionalista | estrema \
      nazionalista estremista | extreem nationalist | экстремист националист | skrajni nacionalist | متطرف \
      قومي يميني
    candidate candidates candidacy nominee nomination | kandidat kandidatin kandidaten kandidatur | \
      candidat candidate candidature | candidato candidata candidatura | candidato candidata candidatura | \
      candidato candidatura | kandidaat | кандидат кандидата кандидатура | kandidat | ترشح
    campaign campaigning | wahlkampf kampagne | campagne | campana | campanha | campagna | campagne | \
      кампания кампании | kampanja | حملة
    ballot ballots referendum voters voter | referendum volksabstimmung stimmzettel wahler | referendum \
      electeurs scrutin | referendo referendum votantes electores urnas | referendo eleitores urnas | \
      referendum elettori urne | referendum kiezers stembus | референдум избиратели избирателей | \
      referendum volivci | استفتاء ناخبين اقتراع
    survey opinion | umfrage | sondage | encuesta sondeo | pesquisa sondagem | sondaggio | peiling enquete \
      | опрос опроса | anketa | استطلاع
    majority minority | mehrheit minderheit | majorite minorite | mayoria minoria | maioria minoria | \
      maggioranza minoranza | meerderheid minderheid | большинство меньшинство | vecina manjsina | أغلبية \
      أقلية
    reform reforms overhaul | reform reformen | reforme reformes | reforma reformas | reforma reformas | \
      riforma riforme | hervorming | реформа реформы | reforma | إصلاح
    constitution constitutional | verfassung grundgesetz | constitution constitutionnel | constitucion \
      constitucional | constituicao constitucional | costituzione costituzionale | grondwet | конституция \
      конституции конституционный | ustava ustavno | دستور دستوري
    policy policies politics political politician | politik politisch politiker | politique politiques | \
      politica politico politicas | politica politico | politica politico politici | politiek politicus \
      beleid | политика политик политический | politika politik | سياسة سياسي سياسية
     | macht | pouvoir | poder | poder | potere | macht | власть власти | oblast | سلطة
    coup putsch overthrow junta | putsch staatsstreich junta | putsch junte | golpe junta | golpe junta | \
      golpe giunta | staatsgreep junta | переворот хунта | udar | انقلاب
    revolution uprising rebellion rebels rebel | revolution aufstand rebellen | revolution rebellion \
      rebelles insurrection | revolucion rebelion rebeldes sublevacion | revolucao rebeliao rebeldes | \
      rivoluzione rivolta ribelli | revolutie opstand rebellen | революция восстание мятеж повстанцы | \
      revolucija upor uporniki | ثورة تمرد متمردين
    dictator regime authoritarian | diktator diktatur regime | dictateur dictature regime | dictador \
      dictadura regimen | ditador ditadura regime | dittatore dittatura regime | dictator regime | \
      диктатор режим режима | diktator rezim | ديكتاتور نظام
    corruption bribery bribe graft corrupt | korruption bestechung | corruption | corrupcion soborno coima \
      | corrupcao suborno propina | corruzione tangente tangenti | corruptie omkoping | коррупция \
      коррупции взятка взятки | korupcija podkupnina | فساد رشوة
    scandal affair controversy controversial | skandal affare umstritten | scandale affaire polemique | \
      escandalo polemica controversia | escandalo polemica controversia | scandalo polemica | schandaal \
      rel omstreden | скандал скандала скандальный | skandal afera | فضيحة جدل
    impeachment ouster ousted oust | amtsenthebung misstrauensvotum gesturzt | destitution | destitucion \
      impeachment mocion | impeachment destituicao | impeachment sfiducia | afzetting | импичмент \
      отстранение | nezaupnica | حجب
    sanctions sanction sanctioned | sanktionen sanktion | sanctions sanction | sanciones | sancoes sancao \
      | sanzioni sanzione | sancties sanctie | санкции санкций санкция | sankcije | عقوبات
    summit meeting meet meets met | gipfel treffen trifft traf | sommet rencontre reunion rencontrer | \
      cumbre reunion reune encuentro | cupula reuniao encontro reune | vertice riunione | ontmoeting \
      bijeenkomst | саммит встреча встречи встретился | vrh srecanje sestanek | قمة اجتماع لقاء يلتقي
    talks negotiations negotiate negotiating dialogue | verhandlungen gesprache verhandlung dialog | \
      negociations pourparlers dialogue discussions | negociaciones negociacion dialogo conversaciones | \
      negociacoes negociacao dialogo conversas | negoziati trattative dialogo colloqui | onderhandelingen \
      gesprekken dialoog | переговоры переговоров диалог | pogajanja pogovori dialog | مفاوضات محادثات \
      حوار
    agreement deal accord pact treaty agree agrees agreed | abkommen vereinbarung einigung pakt vertrage \
      einigen | accord pacte traite | acuerdo pacto tratado acuerdan | acordo pacto tratado | accordo \
      patto trattato | akkoord verdrag overeenkomst | соглашение соглашения сделка сделки договоренность \
      пакт | sporazum dogovor pakt | اتفاق اتفاقية معاهدة
    crisis | krise | crise | crisis | crise | crisi | crisis | кризис кризиса | kriza | أزمة
    conflict dispute tension tensions | konflikt streit spannungen | conflit dispute tensions | conflicto \
      disputa tension tensiones | conflito disputa tensao tensoes | conflitto disputa tensione tensioni | \
      conflict geschil spanning | конфликт спор напряженность | spor konflikt napetost | نزاع صراع توتر \
      خلاف
    threat threatens threaten threatened threats warn warns warning warned | drohung droht drohen \
      bedrohung warnt warnung gewarnt | menace menaces avertit avertissement | amenaza amenazas amenazan \
      advierte advertencia alerta | ameaca ameacas ameacam alerta adverte aviso | minaccia minacce avverte \
      allerta | dreiging bedreigt waarschuwt waarschuwing | угроза угрозы угрожает предупредил \
      предупреждение предупреждает | groznja grozi opozorilo svari | تهديد يهدد تحذير يحذر
    ally allies alliance nato | verbundete bundnis allianz nato | allies alliance otan | aliados alianza \
      otan | aliados alianca otan | alleati alleanza nato | bondgenoten alliantie navo | союзник союзники \
      альянс нато | zavezniki zavezništvo nato | حلفاء تحالف ناتو
    un nations united | vereinten nationen uno | nations unies onu | naciones unidas unidos onu | nacoes \
      unidas unidos onu | nazioni unite onu | naties vn verenigde | оон наций объединенных | zdruzeni ozn \
      | أمم المتحدة
    council | rat ratsmitglied | conseil | consejo concejo | conselho | consiglio | raad | совет совета |  \
      | مجلس
    commission | kommission | commission | comision | comissao | commissione | commissie | комиссия \
      комиссии | komisija | مفوضية
    department agency authority authorities officials official | behorde behorden amt amtlich beamte | \
      agence autorites departement | agencia autoridad autoridades departamento funcionarios | agencia \
      autoridade autoridades departamento funcionarios | agenzia autorita dipartimento funzionari | \
      agentschap autoriteit autoriteiten ambtenaren | агентство департамент ведомство чиновник чиновники | \
      agencija organ uradniki | وكالة سلطات مسؤول مسؤولين
    officially confirm confirms confirmed confirmation | offiziell bestatigt bestatigung | officiel \
      officiellement confirme confirmation | oficial oficialmente confirma confirmado confirmo \
      confirmacion | oficial oficialmente confirma confirmado confirmou | ufficiale ufficialmente conferma \
      confermato | officieel bevestigt bevestigd | официально официальный подтвердил подтвердили \
      подтверждает | uradno potrdil potrjeno | رسمي رسميا تأكيد يؤكد
    announce announces announced announcement unveil unveils reveals reveal revealed | verkundet bekannt \
      ankundigung kundigt enthullt | annonce annoncer devoile revele | anuncia anuncian anuncio anunciado \
      revela | anuncia anunciou anuncio revela divulga | annuncia annuncio svela rivela | kondigt \
      aankondiging onthult | объявил объявили объявила объявление представил рассказал рассказала раскрыл \
      | napoved napovedal razkril oznanil | يعلن أعلن تعلن يكشف
    declare declares declared | erklart erklarung ausgerufen | declare declaration | declara declaro \
      declaracion | declara declarou declaracao | dichiara dichiarazione | verklaart verklaring | заявил \
      заявила заявление заявили | izjava izjavil razglasil | تصريح صرح يصرح
    say says said tell tells told | sagt sagte sagen | dit | dice dijo dicen | diz disse dizem | dice \
      detto | zegt zei | сказал сказала говорит | pravi rekel dejal | قال قالت يقول
    claim claims claimed | behauptet | affirme pretend | afirma afirman asegura | afirma garante | afferma \
      sostiene | beweert | утверждает | trdi | يزعم
    deny denies denied reject rejects rejected refuse refuses refused | bestreitet dementiert weist \
      abgelehnt lehnt weigert | dement rejette refuse refus nie | niega desmiente rechaza rechazo | nega \
      rejeita recusa desmente | nega smentisce respinge rifiuta | ontkent verwerpt weigert | отрицает \
      опроверг отверг отказ | zanika zavrnil | ينفي يرفض رفض نفى
    accuse accuses accused accusation allegations alleged allegedly | wirft vorwurf vorwurfe beschuldigt \
      mutmasslich mutmassliche | accuse accusation accusations presume | acusa acusado acusacion acusan \
      presunto presunta | acusa acusado acusacao suposto suspeito | accusa accusato accuse presunto | \
      beschuldigt beschuldiging vermeend | обвинил обвинение обвиняет обвиняют обвинения | obtozba obtozil \
      domnevno | اتهام يتهم اتهامات متهم
    criticise criticises criticism critics slams blasts condemn condemns condemned | kritik kritisiert \
      kritiker | critique critiques denonce | critica criticas condena denuncia repudia | critica criticas \
      condena denuncia repudia | critica critiche condanna denuncia | kritiek bekritiseert veroordeelt | \
      критика критикует раскритиковал осудил | kritika kritizira obsoja | انتقاد ينتقد انتقادات إدانة يدين
    defy support supports backs backed backing endorses | unterstutzt unterstutzung | soutient soutien \
      appui | apoyo apoya respaldo respalda | apoio apoia | sostegno appoggio | steunt steun | поддержка \
      поддержал поддерживает поддержку | podpora podpira | دعم يدعم تأييد
    call calls urge urges urged demand demands demanded | fordert forderung appell ruft | appelle appel \
      exige reclame | pide piden exige llamado reclama | pede pedem exige apelo cobra | chiede appello \
      esige richiesta | roept eist oproep | призвал призвала требует требование призыв | poziva zahteva \
      poziv | دعوة يدعو يطالب مطالب
    promise promises pledge pledges vow vows | verspricht versprechen | promet promesse | promete promesa \
      | promete promessa | promette promessa | belooft belofte | обещает пообещал обещание | obljubil \
      obljuba | وعد يعد تعهد يتعهد
    plan plans planned planning | plant plan plane | plan plans prevoit | plan planes planea | plano \
      planos planeja | piano piani | plan plannen | план планы планирует планов | nacrt nacrti nacrtuje | \
      خطة خطط
    decide decides decision decided | entscheidet entscheidung entschieden | decide decision | decide \
      decision decidio | decide decisao decidiu | decide decisione deciso | besluit beslissing beslist | \
      решение решения решил решила | odlocitev odlocil | قرار يقرر
    approve approves approved approval pass passes | genehmigt zugestimmt verabschiedet beschlossen | \
      approuve adopte approbation | aprueba aprueban aprobado aprobacion | aprova aprovado aprovacao | \
      approva approvato approvazione | keurt goedgekeurd goedkeuring | одобрил одобрили утвердил принял | \
      odobril sprejel | موافقة يوافق إقرار
    order orders executive decree | anordnung dekret erlass | ordre decret | orden decreto ordena | ordem \
      decreto ordena | ordine decreto ordina | bevel decreet | указ приказ распоряжение | odredba ukaz | \
      أمر مرسوم
    block blocks blocked blockade | blockiert blockade | bloque blocage blocus | bloquea bloqueo bloquean \
      | bloqueia bloqueio | blocca blocco | blokkeert blokkade | блокирует блокада заблокировал | blokada \
      blokira | حصار
    lift lifts eases ease easing | lockerung aufgehoben lockert | leve assouplit assouplissement | levanta \
      flexibiliza | flexibiliza | allenta | versoepelt versoepeling | смягчение смягчил снял | omili \
      sprostitev | تخفيف
    restrictions restriction measures measure curbs | massnahmen massnahme beschrankungen einschrankungen \
      | mesures mesure restrictions | medidas medida restricciones | medidas medida restricoes | misure \
      misura restrizioni | maatregelen maatregel beperkingen | меры ограничения ограничений мер | ukrepi \
      omejitve | إجراءات قيود تدابير
    rules rule regulations regulation protocol protocols guidelines | regeln regel vorschriften regelung | \
      regles regle reglement protocole | reglas regla normas reglamento protocolo protocolos | regras \
      regra normas protocolo protocolos | regole norme regolamento protocollo | regels regel voorschriften \
      protocol | правила правил правило протокол | pravila pravilo protokol | قواعد قوانين بروتوكول
    emergency | notstand notfall notlage | urgence | emergencia | emergencia | emergenza | noodtoestand \
      nood | чрезвычайное чрезвычайная чс | izredne nujno | طوارئ
    security safety secure | sicherheit sicher | securite surete | seguridad seguro | seguranca seguro | \
      sicurezza | veiligheid veilig | безопасность безопасности | varnost varen | أمن أمان سلامة
    spy spies espionage cia | spion spionage geheimdienst | espion espionnage renseignement | espia \
      espionaje espias | espiao espionagem | spia spionaggio | spion spionage | шпион шпионаж разведка | \
      vohun vohunjenje | تجسس جاسوس استخبارات
    citizen citizens citizenship | burger staatsburger | citoyen citoyens citoyennete | ciudadano \
      ciudadanos ciudadania | cidadao cidadaos cidadania | cittadino cittadini cittadinanza | burger \
      burgers | гражданин граждане граждан гражданство | drzavljan drzavljani | مواطن مواطنين جنسية
    immigration immigrants immigrant migration deport deported deportation | einwanderung zuwanderung \
      abschiebung abgeschoben | immigration immigres expulsion | inmigracion inmigrantes deportacion \
      deportado | imigracao imigrantes deportacao | immigrazione immigrati espulsione | immigratie \
      uitzetting | иммиграция депортация депортирован | priseljevanje deportacija | هجرة مهاجرين ترحيل
    asylum | asyl asylbewerber | asile | asilo | asilo | asilo | asiel | убежище убежища | azil | لجوء
    country countries nation national | land lander staat nation national nationale | pays nation national \
      nationale | pais paises nacion nacional nacionales | pais paises nacao nacional | paese paesi \
      nazione nazionale | land landen natie nationaal | страна страны стране стран государство \
      национальный | drzava drzave narod nacionalni | دولة بلد وطن وطني دول
    international | international internationale internationalen | international internationale | \
      internacional internacionales | internacional internacionais | internazionale | internationaal \
      internationale | международный международная международного | mednarodni mednarodna | دولي دولية
    federal | bundes bundesrepublik | federal federale | federal | federal | federale | federaal | \
      федеральный | zvezni | فيدرالي
    town municipal cities | stadt stadte gemeinde kommune | ville commune municipal | ciudad ciudades \
      municipio municipal | cidade cidades municipio municipal | citta comune comunale | stad gemeente | \
      город города городе городской | mesto mestna obcina | مدينة بلدية
    region regional province provincial district | region bezirk provinz landkreis | region regional \
      province | region regional provincia distrito | regiao regional provincia distrito | regione \
      regionale provincia | regio provincie district | регион региона область области провинция округ | \
      regija pokrajina obmocje | إقليم محافظة منطقة
    capital | hauptstadt | capitale | capital | capital | capitale | hoofdstad | столицы столице | \
      prestolnica glavno | عاصمة
    farmers farmer agriculture farm | landwirte landwirtschaft bauer bauern | agriculteurs agriculture \
      paysans ferme | agricultores agricultura granja campesinos | agricultores agricultura | agricoltori \
      agricoltura | boeren landbouw boerderij | фермер фермеры сельское хозяйство | kmetje kmetijstvo | \
      مزارع مزارعين زراعة
    activist activists movement | aktivist aktivisten bewegung | militant militants activiste mouvement | \
      activista activistas movimiento | ativista ativistas movimento | attivista attivisti movimento | \
      activist activisten beweging | активист активисты движение | aktivist aktivisti gibanje | ناشط \
      ناشطين حركة
    riot riots unrest clashes clash violence violent | unruhen krawalle ausschreitungen gewalt \
      zusammenstosse | emeutes affrontements violence violences | disturbios enfrentamientos violencia \
      choques | tumultos confrontos violencia | scontri disordini violenza | rellen geweld | беспорядки \
      столкновения насилие | nemiri nasilje spopadi | شغب اشتباكات عنف
    freedom free liberty release released releases | freiheit frei freigelassen | liberte libre libere | \
      libertad libre liberado liberan | liberdade livre liberado libertado | liberta libero liberato | \
      vrijheid vrij vrijgelaten | свобода свободы освобожден освободили | svoboda izpuscen | حرية إفراج
    equality gender discrimination | gleichstellung diskriminierung geschlecht | egalite discrimination \
      parite | igualdad genero discriminacion | igualdade genero discriminacao | parita genere \
      discriminazione | gelijkheid discriminatie | равенство гендерный дискриминация | enakost \
      diskriminacija | مساواة تمييز
    abortion | abtreibung | avortement ivg | aborto | aborto | aborto | abortus | аборт аборты | splav | \
      إجهاض
    gay lgbt lgbtq homosexual | schwul homosexuell lgbt | homosexuel gay lgbt | gay homosexual lgbt | gay \
      homossexual lgbt | gay omosessuale lgbt | homo lgbt | лгбт гей | lgbt istospolni | مثلي مثليين
    speech address | rede ansprache | discours allocution | discurso | discurso | discorso | toespraak | \
      речь выступление обращение | govor nagovor | خطاب كلمة
    letter | brief schreiben | lettre courrier | carta | carta | lettera | brief | письмо письма | pismo | \
      رسالة
    statement comments comment remarks remark | ausserung kommentar bemerkung stellungnahme | propos \
      commentaire remarque | comentario comentarios declaraciones | comentario comentarios declaracoes | \
      commento parole | opmerking commentaar | комментарий высказывание прокомментировал | komentar izjave \
      | بيان تعليق
    interview | interview gesprach | interview entretien | entrevista | entrevista | intervista | \
      interview | интервью | intervju | مقابلة
    report reports study | bericht studie | rapport etude | informe estudio informes | relatorio estudo | \
      rapporto studio | rapport onderzoek studie | доклад отчет исследование | porocilo studija raziskava \
      | تقرير دراسة
    investigation investigate investigates probe inquiry | ermittlungen ermittelt untersuchung | enquete | \
      investigacion investiga investigan | investigacao investiga inquerito | indagine inchiesta indaga |  \
      | расследование следствие | preiskava | تحقيق تحقيقات
    evidence proof | beweis beweise | preuve preuves | evidencia pruebas | evidencia |  | bewijs | \
      доказательства улики | dokaz dokazi | دليل أدلة
    document documents files leaked leak | dokument dokumente akten | document documents fuite | documento \
      documentos filtracion | documento documentos vazamento | documento documenti | document documenten \
      lek | документ документы утечка | dokument dokumenti | وثيقة وثائق تسريب
    """
}
