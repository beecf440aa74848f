extension Concepts {
  /// Countries with their people, cities, bodies known by a short name.
  static let places = """
    japan japanese | japan japanische | japon japonais | japon japones japonesa | japao japones japonesa | \
      giappone giapponese | japan japanse | япония японский японии японская | japonska japonski | اليابان \
      ياباني
    tokyo | tokio | tokyo | tokio tokyo | toquio | tokyo | tokio | токио | tokio | طوكيو
    brazil brazilian | brasilien brasilianer | bresil bresilien | brasil brasileno | brasil brasileiro | \
      brasile brasiliano | brazilie | бразилия бразилии бразильский | brazilija | البرازيل
    germany german germans | deutschland deutsche deutscher | allemagne allemand | alemania aleman | \
      alemanha alemao alema alemaes | germania tedesco | duitsland duitse | германия немецкий германии | \
      nemcija nemska | ألمانيا
    france french | frankreich franzosisch | france francais francaise | francia frances | franca frances \
      | francia francese | frankrijk franse | франция французский франции | francija | فرنسا
    spain spanish | spanien spanisch | espagne espagnol | espana espanol espanola | espanha espanhol | \
      spagna spagnolo | spanje spaanse | испания испанский испании | spanija | إسبانيا
    italy italian | italien italienisch | italie italien | italia italiano | italia italiano | italia \
      italiano italiana | italie italiaanse | италия итальянский | italija | إيطاليا
    britain british gb uk england english | grossbritannien britisch england | bretagne britannique \
      angleterre | britanico reino inglaterra bretana | britanico reino inglaterra | inghilterra \
      britannico | engeland britse | британия британский англия | britanija anglija | بريطانيا
    america american usa us states | usa amerika amerikanisch | etats americain usa | estados \
      estadounidense eeuu | estados americano eua | stati americano | amerika vs amerikaanse | сша америка \
      американский | zda ameriski | أمريكا أميركا الأمريكي
    russia russian | russland russisch | russie russe | rusia ruso rusa | russia russo russa | russia \
      russo | rusland russische | россия российский россии русский | rusija ruski | روسيا
    china chinese | china chinesisch | chine chinois | china chino | china chines chinesa | cina cinese | \
      china chinese | китай китайский китая | kitajska kitajski | الصين
    ukraine ukrainian | ukraine ukrainisch | ukraine ukrainien | ucrania ucraniano | ucrania ucraniano | \
      ucraina ucraino | oekraine | украина украинский украины украине | ukrajina ukrajinski | أوكرانيا
    poland polish | polen polnisch | pologne polonais | polonia polaco | polonia polones | polonia polacco \
      | polen poolse | польша польский | poljska | بولندا
    slovenia slovenian | slowenien slowenisch | slovenie slovene | eslovenia esloveno | eslovenia esloveno \
      | slovenia sloveno | slovenie | словения | slovenija slovenski | سلوفينيا
    croatia croatian | kroatien | croatie | croacia | croacia | croazia | kroatie | хорватия | hrvaska | \
      كرواتيا
    serbia serbian | serbien | serbie | serbia | servia | serbia | servie | сербия | srbija | صربيا
    netherlands dutch | niederlande niederlandisch holland | neerlandais | holanda neerlandes | holanda \
      holandes | olanda olandese | nederland nederlandse | нидерланды голландия | nizozemska | هولندا
    belgium belgian | belgien | belgique belge | belgica belga | belgica belga | belgio belga | belgie \
      belgische | бельгия | belgija | بلجيكا
    switzerland swiss | schweiz schweizer | suisse | suiza suizo | suica suico | svizzera | zwitserland | \
      швейцария | svica | سويسرا
    austria austrian | osterreich | autriche autrichien | austria austriaco | austria austriaco | austria \
      austriaco | oostenrijk | австрия | avstrija | النمسا
    portugal portuguese | portugal portugiesisch | portugal portugais | portugal portugues | portugal \
      portugues portuguesa | portogallo | portugal | португалия | portugalska | البرتغال
    mexico mexican | mexiko | mexique mexicain | mexico mexicano mexicana | mexico mexicano | messico \
      messicano | mexico | мексика | mehika | المكسيك
    argentina argentine | argentinien | argentine argentin | argentina argentino | argentina argentino | \
      argentina argentino | argentinie | аргентина | argentina | الأرجنتين
    colombia colombian | kolumbien | colombie colombien | colombia colombiano | colombia colombiano | \
      colombia | colombia | колумбия | kolumbija | كولومبيا
    venezuela | venezuela | venezuela | venezuela venezolano | venezuela venezuelano | venezuela | \
      venezuela | венесуэла | venezuela | فنزويلا
    chile chilean | chile | chili chilien | chile chileno | chile chileno | cile | chili | чили | cile | \
      تشيلي
    peru peruvian | peru | perou | peru peruano | peru peruano | peru | peru | перу | peru | بيرو
    ecuador | ecuador | equateur | ecuador ecuatoriano | equador equatoriano | ecuador | ecuador | эквадор \
      | ekvador | الإكوادور
    cuba cuban | kuba | cuba cubain | cuba cubano | cuba cubano | cuba | cuba | куба | kuba | كوبا
    india indian | indien indisch | inde indien | india indio | india indiano | india indiano | india \
      indiase | индия | indija | الهند
    australia australian | australien | australie australien | australia australiano | australia \
      australiano | australia australiano | australie | австралия | avstralija | أستراليا
    canada canadian | kanada | canada canadien | canada canadiense | canada canadense | canada canadese | \
      canada | канада | kanada | كندا
    korea korean | korea koreanisch | coree coreen | corea coreano | coreia coreano | corea coreano | \
      korea | корея кореи | koreja | كوريا
    israel israeli | israel | israel israelien | israel israeli | israel israelense | israele israeliano | \
      israel | израиль | izrael | إسرائيل اسرائيل
    iran iranian | iran | iran iranien | iran irani | ira iraniano | iran iraniano | iran | иран | iran | \
      إيران ايران
    iraq iraqi | irak | irak irakien | irak iraqui | iraque | iraq | irak | ирак | irak | العراق
    egypt egyptian | agypten | egypte egyptien | egipto egipcio | egito egipcio | egitto | egypte | египет \
      | egipt | مصر المصري
    saudi | saudi saudisch | saoudite saoudien | saudi saudita | saudita | saudita | saoedi | саудовская | \
      savdska | السعودية السعودي
    algeria algerian | algerien | algerie algerien | argelia argelino | argelia argelino | algeria | \
      algerije | алжир | alzirija | الجزائر
    morocco moroccan | marokko | maroc marocain | marruecos marroqui | marrocos | marocco | marokko | \
      марокко | maroko | المغرب
    tunisia tunisian | tunesien | tunisie tunisien | tunez tunecino | tunisia | tunisia | tunesie | тунис \
      | tunizija | تونس
    sudan sudanese | sudan | soudan soudanais | sudan sudanes | sudao sudanes | sudan | soedan | судан | \
      sudan | السودان
    african africa | sudafrika afrika | afrique | sudafrica africa | africa | sudafrica africa | afrika | \
      африка юар | afrika juznoafriska | أفريقيا
    guinea | guinea | guinee | guinea | guine | guinea | guinee | гвинея | gvineja | غينيا
    turkey turkish | turkei turkisch | turquie turc | turquia turco | turquia turco | turchia turco | \
      turkije | турция турецкий | turcija | تركيا
    greece greek | griechenland | grece grec | grecia griego | grecia grego | grecia greco | griekenland | \
      греция | grcija | اليونان
    kosovo | kosovo | kosovo | kosovo | kosovo | kosovo | kosovo | косово | kosovo | كوسوفو
    hungary hungarian | ungarn | hongrie hongrois | hungria hungaro | hungria hungaro | ungheria | \
      hongarije | венгрия | madzarska | المجر
    czech | tschechien tschechisch | tcheque | checo checa | tcheco checo | ceco | tsjechie | чехия \
      чешский | ceska | التشيك
    romania romanian | rumanien | roumanie | rumania rumano | romenia | romania | roemenie | румыния | \
      romunija | رومانيا
    sweden swedish | schweden | suede suedois | suecia sueco | suecia sueco | svezia | zweden | швеция | \
      svedska | السويد
    norway norwegian | norwegen | norvege | noruega noruego | noruega | norvegia | noorwegen | норвегия | \
      norveska | النرويج
    belarus belarusian | belarus weissrussland | bielorussie | bielorrusia bielorruso | bielorrussia | \
      bielorussia | wit | белоруссия беларусь | belorusija | بيلاروسيا
    kazakhstan | kasachstan | kazakhstan | kazajistan | cazaquistao | kazakistan | kazachstan | казахстан \
      | kazahstan | كازاخستان
    pakistan | pakistan | pakistan | pakistan | paquistao | pakistan | pakistan | пакистан | pakistan | \
      باكستان
    europe european eu | europa eu europaische | europe ue | europa ue europeo | europa ue europeu | \
      europa ue | europa eu | европа ес | evropa eu | أوروبا
    taiwan taiwanese taipei | taiwan taipeh | taiwan taiwanais | taiwan taiwanes taipei | taiwan taipe | \
      taiwan | taiwan | тайвань тайваня тайваньский | tajvan | تايوان
    hong kong | hongkong | hong kong | hong kong | hong kong | hong kong | hongkong hong | гонконг | \
      hongkong | هونغ هونج
    philippines filipino filipina | philippinen | philippines philippin | filipinas filipino | filipinas | \
      filippine | filipijnen | филиппины | filipini | الفلبين
    indonesia indonesian jakarta | indonesien indonesisch | indonesie indonesien | indonesia indonesio | \
      indonesia | indonesia | indonesie | индонезия индонезийский | indonezija | إندونيسيا
    malaysia malaysian | malaysia | malaisie | malasia | malasia | malesia malaysia | maleisie | малайзия \
      | malezija | ماليزيا
    thailand thai bangkok | thailand thailandisch | thailande thailandais | tailandia tailandes | \
      tailandia | thailandia | thailand | таиланд | tajska | تايلاند
    vietnam vietnamese hanoi | vietnam vietnamesisch | vietnam vietnamien | vietnam vietnamita | vietna \
      vietname | vietnam | vietnam | вьетнам | vietnam | فيتنام
    singapore | singapur | singapour | singapur | singapura cingapura | singapore | singapore | сингапур | \
      singapur | سنغافورة
    myanmar burma | myanmar | birmanie myanmar | myanmar birmania | mianmar myanmar | myanmar birmania | \
      myanmar | мьянма | mjanmar | ميانمار
    cambodia | kambodscha | cambodge | camboya | camboja | cambogia | cambodja | камбоджа | kambodza | \
      كمبوديا
    mongolia mongolian | mongolei mongolisch | mongolie mongol | mongolia mongol | mongolia mongol | \
      mongolia | mongolie | монголия монголию | mongolija | منغوليا
    pyongyang | nordkorea nordkoreas | pyongyang | pyongyang norcorea norcoreano | pyongyang | pyongyang \
      nordcorea |  | кндр пхеньян | severnokorejski | بيونغ
    seoul | sudkorea | seoul | seul surcorea surcoreano | seul | seul sudcorea | seoul | сеул \
      южнокорейский | seul juznokorejski |
    bangladesh | bangladesch | bangladesh | banglades | bangladesh | bangladesh | bangladesh | бангладеш | \
      banglades | بنغلاديش
    sri lanka | sri lanka | sri lanka | sri lanka | sri lanka | sri lanka | sri lanka | шри ланка | \
      srilanka | سريلانكا
    nepal | nepal | nepal nepalais | nepal | nepal | nepal | nepal | непал | nepal | نيبال
    afghanistan afghan taliban kabul | afghanistan taliban afghanisch kabul | afghanistan talibans afghan \
      kaboul | afganistan talibanes afgano kabul | afeganistao taliba afegao cabul | afghanistan talebani \
      afghano | afghanistan taliban afghaans | афганистан талибы афганский кабул | afganistan talibani | \
      أفغانستان طالبان كابول
    uzbekistan | usbekistan | ouzbekistan | uzbekistan | uzbequistao | uzbekistan | oezbekistan | \
      узбекистан узбекистана | uzbekistan | أوزبكستان
    kyrgyzstan | kirgisistan | kirghizistan | kirguistan | quirguistao | kirghizistan | kirgizie | \
      киргизия кыргызстан | kirgizistan | قيرغيزستان
    tajikistan | tadschikistan | tadjikistan | tayikistan | tajiquistao | tagikistan | tadzjikistan | \
      таджикистан | tadzikistan | طاجيكستان
    azerbaijan | aserbaidschan | azerbaidjan | azerbaiyan | azerbaijao | azerbaigian | azerbeidzjan | \
      азербайджан | azerbajdzan | أذربيجان
    armenia armenian | armenien armenisch | armenie armenien | armenia armenio | armenia armenio | armenia \
      | armenie | армения | armenija | أرمينيا
    georgia georgian | georgien georgisch | georgie georgien | georgia georgiano | georgia georgiano | \
      georgia | georgie | грузия грузии грузинский | gruzija | جورجيا
    syria syrian damascus | syrien syrisch damaskus | syrie syrien syrienne | siria sirio | siria sirio | \
      siria siriano | syrie syrisch | сирия сирии сирийский | sirija | سوريا سوري سورية
    lebanon lebanese beirut | libanon beirut | liban libanais beyrouth | libano libanes beirut | libano \
      beirute | libano beirut | libanon | ливан | libanon | لبنان بيروت
    jordan jordanian | jordanien | jordanie | jordania jordano | jordania | giordania | jordanie | \
      иордания | jordanija | الأردن
    palestine palestinian palestinians gaza hamas | palastina palastinenser gaza gazastreifen hamas | \
      palestine palestinien palestiniens gaza hamas | palestina palestino palestinos gaza hamas | \
      palestina palestino palestinos gaza hamas | palestina palestinese gaza hamas | palestina palestijnen \
      gaza hamas | палестина палестинский газа хамас | palestina gaza hamas | فلسطين فلسطيني فلسطينية غزة \
      حماس
    hezbollah hizbollah | hisbollah | hezbollah | hezbola | hezbollah hezbola | hezbollah | hezbollah | \
      хезболла | hezbolah |
    yemen yemeni houthi houthis | jemen huthi | yemen yemenite houthis | yemen huties | iemen houthis | \
      yemen houthi | jemen houthi | йемен хуситы | jemen hutiji | اليمن حوثي حوثيين
    qatar doha | katar doha | qatar doha | catar qatar doha | catar doha | qatar doha | qatar doha | катар \
      доха | katar | قطر الدوحة
    uae emirates dubai abu dhabi | emirate dubai | emirats dubai | emiratos dubai | emirados dubai | \
      emirati dubai | emiraten dubai | оаэ эмираты дубай | emirati dubaj | الإمارات دبي
    kuwait | kuwait | koweit | kuwait | kuwait | kuwait | koeweit | кувейт | kuvajt | الكويت
    bahrain | bahrain | bahrein | barein | bahrein | bahrein | bahrein | бахрейн | bahrajn | البحرين
    oman | oman | oman | oman | oma | oman | oman | оман | oman | عمان
    libya libyan | libyen | libye | libia | libia | libia | libie | ливия | libija | ليبيا
    nigeria nigerian nigerians | nigeria nigerianisch | nigeria nigerian | nigeria nigeriano | nigeria \
      nigeriano | nigeria | nigeria | нигерия нигерии | nigerija | نيجيريا
    kenya kenyan nairobi | kenia | kenya kenyan | kenia keniano | quenia queniano | kenya keniano | kenia \
      | кения | kenija | كينيا
    ethiopia ethiopian | athiopien | ethiopie ethiopien | etiopia etiope | etiopia | etiopia | ethiopie | \
      эфиопия | etiopija | إثيوبيا
    somalia somali | somalia | somalie | somalia | somalia | somalia | somalie | сомали | somalija | \
      الصومال
    uganda ugandan | uganda | ouganda ougandais | uganda ugandes | uganda | uganda | oeganda | уганда \
      угандийский | uganda | أوغندا
    ghana | ghana | ghana | ghana | gana | ghana | ghana | гана | gana | غانا
    congo | kongo | congo | congo | congo | congo | congo | конго | kongo | الكونغو
    angola angolan | angola | angola | angola | angola angolano angolana | angola | angola | ангола | \
      angola | أنغولا
    mozambique | mosambik | mozambique | mozambique | mocambique | mozambico | mozambique | мозамбик | \
      mozambik | موزمبيق
    zimbabwe | simbabwe | zimbabwe | zimbabue | zimbabwe | zimbabwe | zimbabwe | зимбабве | zimbabve | \
      زيمبابوي
    cameroon | kamerun | cameroun | camerun | camaroes | camerun | kameroen | камерун | kamerun | \
      الكاميرون
    senegal | senegal | senegal | senegal | senegal | senegal | senegal | сенегал | senegal | السنغال
    ivory | elfenbeinkuste | ivoire ivoirien ivoiriens | marfil | marfim | avorio | ivoorkust | дивуар | \
      slonokoscena | العاج
    mali | mali | mali | mali | mali | mali | mali | мали | mali | مالي
    niger | niger | niger | niger | niger | niger | niger | нигер | niger | النيجر
    rwanda | ruanda | rwanda | ruanda | ruanda | ruanda | rwanda | руанда | ruanda | رواندا
    tanzania | tansania | tanzanie | tanzania | tanzania | tanzania | tanzania | танзания | tanzanija | \
      تنزانيا
    dominican | dominikanisch dominikanische | dominicaine | dominicana dominicano | dominicana | \
      dominicana | dominicaanse | доминиканская | dominikanska | الدومينيكان
    haiti haitian | haiti | haiti haitien | haiti haitiano | haiti | haiti | haiti | гаити | haiti | هايتي
    jamaica jamaican | jamaika | jamaique | jamaica jamaicano | jamaica | giamaica | jamaica | ямайка | \
      jamajka | جامايكا
    puertorico | puertorico | portoricain | boricua puertorriqueno | portorriquenho | portoricano | \
      puertorico | пуэрто | portoriko | بورتوريكو
    guatemala | guatemala | guatemala | guatemala | guatemala | guatemala | guatemala | гватемала | \
      gvatemala | غواتيمالا
    honduras | honduras | honduras | honduras | honduras | honduras | honduras | гондурас | honduras | \
      هندوراس
    salvador | salvador | salvador | salvador | salvador | salvador | salvador | сальвадор | salvador | \
      سلفادور
    nicaragua | nicaragua | nicaragua | nicaragua | nicaragua | nicaragua | nicaragua | никарагуа | \
      nikaragva | نيكاراغوا
    panama | panama | panama | panama | panama | panama | panama | панама | panama | بنما
    bolivia bolivian | bolivien | bolivie | bolivia boliviano | bolivia | bolivia | bolivia | боливия | \
      bolivija | بوليفيا
    paraguay | paraguay | paraguay | paraguay | paraguai | paraguay | paraguay | парагвай | paragvaj | \
      باراغواي
    uruguay | uruguay | uruguay | uruguay | uruguai | uruguay | uruguay | уругвай | urugvaj | أوروغواي
    ireland irish dublin | irland irisch | irlande irlandais | irlanda irlandes | irlanda irlandes | \
      irlanda irlandese | ierland ierse | ирландия | irska | أيرلندا
    scotland scottish | schottland schottisch | ecosse ecossais | escocia escoces | escocia | scozia | \
      schotland | шотландия | skotska | اسكتلندا
    wales welsh | wales | galles | gales | gales | galles | wales | уэльс | wales | ويلز
    denmark danish copenhagen | danemark danisch kopenhagen | danemark danois | dinamarca danes | \
      dinamarca | danimarca danese | denemarken deens | дания датский | danska | الدنمارك
    finland finnish helsinki | finnland finnisch | finlande finlandais | finlandia finlandes | finlandia | \
      finlandia | finland | финляндия | finska | فنلندا
    iceland | island | islande | islandia | islandia | islanda | ijsland | исландия | islandija | آيسلندا
    greenland | gronland | groenland | groenlandia | groenlandia gronelandia | groenlandia | groenland | \
      гренландия | grenlandija | غرينلاند
    estonia estonian | estland | estonie | estonia | estonia | estonia | estland | эстония | estonija | \
      إستونيا
    latvia latvian | lettland | lettonie | letonia | letonia | lettonia | letland | латвия | latvija | \
      لاتفيا
    lithuania lithuanian vilnius | litauen | lituanie | lituania | lituania | lituania | litouwen | литва \
      | litva litvi | ليتوانيا
    moldova | moldau moldawien | moldavie | moldavia | moldavia | moldavia | moldavie | молдова молдавия | \
      moldavija | مولدوفا
    bulgaria bulgarian | bulgarien | bulgarie | bulgaria bulgaro | bulgaria | bulgaria | bulgarije | \
      болгария | bolgarija | بلغاريا
    slovakia slovak | slowakei | slovaquie | eslovaquia | eslovaquia | slovacchia | slowakije | словакия | \
      slovaska | سلوفاكيا
    bosnia bosnian | bosnien | bosnie | bosnia | bosnia | bosnia | bosnie | босния | bosna | البوسنة
    albania | albanien | albanie | albania | albania | albania | albanie | албания | albanija | ألبانيا
    macedonia | mazedonien nordmazedonien | macedoine | macedonia | macedonia | macedonia | macedonie | \
      македония | makedonija | مقدونيا
    montenegro | montenegro | montenegro | montenegro | montenegro | montenegro | montenegro | черногория \
      |  |
    cyprus | zypern | chypre | chipre | chipre | cipro | cyprus | кипр | ciper | قبرص
    malta | malta | malte | malta | malta | malta | malta | мальта | malta | مالطا
    luxembourg | luxemburg | luxembourg | luxemburgo | luxemburgo | lussemburgo | luxemburg | люксембург | \
      luksemburg | لوكسمبورغ
    zealand | neuseeland neuseelandisch | zelande neozelandais | zelanda neozelandes | zelandia \
      neozelandes | zelanda | zeeland | зеландия новозеландский | zelandija | نيوزيلندا
    tonga | tonga | tonga | tonga | tonga | tonga | tonga | тонга | tonga | تونغا
    samoa | samoa | samoa | samoa | samoa | samoa | samoa | самоа | samoa | ساموا
    fiji | fidschi | fidji | fiyi | fiji | figi | fiji | фиджи | fidzi | فيجي
    asia asian | asien asiatisch | asie asiatique | asia asiatico | asia asiatico | asia asiatico | azie \
      aziatisch | азия азиатский | azija | آسيا آسيوي
    latin | lateinamerika | latine | latina latinoamerica | latina | latina | latijns | латинская | \
      latinska | لاتينية
    arctic antarctica antarctic | arktis antarktis | arctique antarctique | artico antartida | artico \
      antartida | artico antartide | noordpool antarctica | арктика антарктида | arktika antarktika | \
      القطب قطبي
    london | london londoner | londres | londres | londres | londra | londen | лондон лондоне | london \
      londonu | لندن
    paris | paris pariser | paris parisien | paris | paris | parigi | parijs | париж париже | pariz parizu \
      | باريس
    berlin | berlin berliner | berlin | berlin | berlim | berlino | berlijn | берлин берлине | berlin | \
      برلين
    munich | munchen munchner | munich | munich | munique |  | munchen | мюнхен | munchen | ميونخ
    vienna | wien wiener | vienne | viena | viena | vienna | wenen | вена | dunaj | فيينا
    geneva | genf genfer | geneve | ginebra | genebra | ginevra | geneve | женева | zeneva | جنيف
    brussels | brussel brusseler | bruxelles | bruselas | bruxelas | bruxelles | brussel | брюссель | \
      bruselj | بروكسل
    rome vatican | rom vatikan | rome vatican | roma vaticano | roma vaticano | roma vaticano | rome \
      vaticaan | рим ватикан | rim vatikan | روما الفاتيكان
    milan | mailand | milan | milan | milao | milano | milaan | милан | milano | ميلانو
    madrid | madrid | madrid | madrid madrileno | madri | madrid | madrid | мадрид | madrid | مدريد
    barcelona | barcelona | barcelone | barcelona | barcelona | barcellona | barcelona | барселона | \
      barcelona | برشلونة
    lisbon | lissabon | lisbonne | lisboa | lisboa | lisbona | lissabon | лиссабон | lizbona | لشبونة
    athens | athen | athenes | atenas | atenas | atene | athene | афины | atene | أثينا
    warsaw | warschau | varsovie | varsovia | varsovia | varsavia | warschau | варшава | varsava | وارسو
    prague | prag | prague | praga | praga | praga | praag | прага | praga | براغ
    budapest | budapest | budapest | budapest | budapeste | budapest | boedapest | будапешт | budimpesta | \
      بودابست
    belgrade | belgrad | belgrade | belgrado | belgrado | belgrado | belgrado | белград | beograd | بلغراد
    moscow kremlin | moskau kreml | moscou kremlin | moscu kremlin | moscou moscovo kremlin | mosca \
      cremlino | moskou kremlin | москва москве кремль москвы | moskva kremelj | موسكو الكرملين
    putin | putin putins | poutine | putin | putin | putin | poetin | путин путина | putin | بوتين
    kyiv kiev | kiew kyjiw | kiev kyiv | kiev kyiv | kiev | kiev | kiev kyiv | киев киеве киева | kijev | \
      كييف
    crimea | krim | crimee | crimea | crimeia | crimea | krim | крым крыма крыму | krim | القرم
    istanbul | istanbul | istanbul | estambul | istambul | istanbul | istanbul | стамбул | istanbul \
      carigrad | إسطنبول
    jerusalem | jerusalem | jerusalem | jerusalen | jerusalem | gerusalemme | jeruzalem | иерусалим | \
      jeruzalem | القدس
    cairo | kairo | caire | cairo | cairo | cairo | cairo | каир | kairo | القاهرة
    tehran | teheran | teheran | teheran | teera | teheran | teheran | тегеран | teheran | طهران
    baghdad | bagdad | bagdad | bagdad | bagda | baghdad | bagdad | багдад | bagdad | بغداد
    riyadh | riad | riyad | riad | riad | riad | riyad |  | rijad | الرياض
    beijing | peking | pekin | pekin beijing | pequim | pechino | peking | пекин пекине | peking | بكين
    shanghai | shanghai | shanghai | shanghai | xangai | shanghai | shanghai | шанхай | sanghaj | شنغهاي
    delhi mumbai | delhi mumbai | delhi bombay | delhi bombay | deli mumbai | delhi mumbai | delhi mumbai \
      | дели мумбаи | delhi mumbaj | دلهي مومباي
    york | york | york | york | york | york | york | йорк йорке | york | نيويورك يورك
    washington | washington | washington | washington | washington | washington | washington | вашингтон | \
      washington | واشنطن
    california | kalifornien | californie | california | california | california | californie | калифорния \
      | kalifornija | كاليفورنيا
    texas | texas | texas | texas | texas | texas | texas | техас | teksas | تكساس
    florida | florida | floride | florida | florida | florida | florida | флорида | florida | فلوريدا
    chicago | chicago | chicago | chicago | chicago | chicago | chicago | чикаго | chicago | شيكاغو
    sydney brisbane melbourne queensland | sydney brisbane melbourne | sydney brisbane melbourne | sidney \
      sydney brisbane melbourne | sydney brisbane melbourne | sydney brisbane melbourne | sydney brisbane \
      melbourne | сидней брисбен мельбурн | sydney brisbane | سيدني بريزبن ملبورن
    havana | havanna | havane | habana | havana | avana | havana | гавана | havana | هافانا
    caracas | caracas | caracas | caracas | caracas | caracas | caracas | каракас | caracas | كاراكاس
    bavaria bavarian | bayern bayerisch bayerische | baviere | baviera bavaro | baviera | baviera | \
      beieren | бавария | bavarska | بافاريا
    fukushima | fukushima | fukushima | fukushima | fukushima | fukushima | fukushima | фукусима фукусиме \
      | fukusima | فوكوشيما
    trump | trump trumps | trump | trump | trump | trump | trump | трамп трампа | trump | ترامب
    mediterranean | mittelmeer | mediterranee | mediterraneo | mediterraneo | mediterraneo | middellandse \
      | средиземное | sredozemlje | المتوسط
    atlantic | atlantik | atlantique | atlantico | atlantico | atlantico | atlantische | атлантика \
      атлантический | atlantik | الأطلسي
    pacific | pazifik | pacifique | pacifico | pacifico | pacifico |  | тихий тихоокеанский | tihi pacifik \
      | الهادئ
    ocean | ozean | ocean | oceano | oceano | oceano | oceaan | океан | ocean | محيط
     | kontinent | continent | continente | continente | continente | continent | континент | celina | \
      قارة
    kurdish kurds | kurden kurdisch | kurde kurdes | kurdo kurdos | curdo curdos | curdo curdi | koerden | \
      курды курдский | kurdi | الأكراد كردي
    rohingya uyghur uyghurs xinjiang | uiguren rohingya | ouighours rohingya | uigures rohinya | uigures | \
      uiguri rohingya | oeigoeren rohingya | уйгуры | ujguri | الأويغور الروهينغا
    tibet | tibet | tibet | tibet | tibete | tibet | tibet | тибет | tibet | التبت
    imf | iwf | fmi | fmi | fmi | fmi | imf | мвф |  |
     | weltgesundheitsorganisation | oms | oms | oms | oms |  | воз |  |
    ioc | iok | cio | coi | coi | cio | ioc | мок | mok |
    nba | nba | nba | nba | nba | nba | nba | нба nba | nba |
    fifa | fifa | fifa | fifa | fifa | fifa | fifa | фифа | fifa | فيفا
    uefa | uefa | uefa | uefa | uefa | uefa | uefa | уефа | uefa | يويفا
    """
}
