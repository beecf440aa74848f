extension Concepts {
  /// The calendar, and words of all kinds.
  static let calendar = """
    sport sports sporting | sport sports sportlich | sport sports sportive sportives | deporte deportes \
      deportivo deportiva | esporte esportes desporto esportivo modalidades | sport sportivo sportiva | \
      sport sporten | спорт спорта спорту спортивный | sport sportni sporta | رياضة الرياضة
    summer | sommer sommerspiele | ete estival | verano | verao | estate | zomer | лето летних | poletje \
      poletne | صيف صيفية
    winter | winter | hiver | invierno | inverno | inverno | winter | зима зимой зимний | zima zimski | \
      شتاء
    spring autumn | fruhling fruhjahr herbst | printemps automne | primavera otono | primavera outono | \
      primavera autunno | lente herfst | весна осень | pomlad jesen | ربيع خريف
    january | januar | janvier | enero | janeiro | gennaio | januari | январь января | januar | يناير
    february | februar | fevrier | febrero | fevereiro | febbraio | februari | февраль февраля | februar | \
      فبراير
     | marz | mars | marzo | marco | marzo | maart | март марта | marec | مارس
    april | april | avril | abril | abril | aprile | april | апрель апреля | april | أبريل
    june | juni | juin | junio | junho | giugno | juni | июнь июня | junij | يونيو
    july | juli | juillet | julio | julho | luglio | juli | июль июля | julij | يوليو
    august | august | aout | agosto | agosto | agosto | augustus | август августа | avgust | أغسطس
    september | september | septembre | septiembre | setembro | settembre | september | сентябрь сентября \
      | september | سبتمبر
    october | oktober | octobre | octubre | outubro | ottobre | oktober | октябрь октября | oktober | \
      أكتوبر
    november | november | novembre | noviembre | novembro | novembre | november | ноябрь ноября | november \
      | نوفمبر
    december | dezember | decembre | diciembre | dezembro | dicembre | december | декабрь декабря | \
      december | ديسمبر
    former ex | ehemaliger ehemalige ex fruhere | ancien ancienne ex | ex exfutbolista expresidente \
      anterior | ex anterior | ex | voormalig ex | бывший бывшая экс | nekdanji nekdanja | سابق سابقة
    next upcoming coming | nachste nachsten nachster kommende | prochain prochaine prochains | proximo \
      proxima proximos | proximo proxima proximos | prossimo prossima | volgende komende | следующий \
      следующая предстоящий | naslednji prihodnji | قادم مقبل
    global worldwide | global weltweit | globale | global mundialmente | global | globale | wereldwijd | \
      глобальный | globalni | عالمي عالمية
    role | rolle | role |  | papel | ruolo | rol | роль | vloga |
    siblings | geschwister | fratrie | hermanos | irmaos | fratelli | broers | братья сестры | bratje \
      sestri | أشقاء
    nephew uncle cousin | neffe onkel cousin | neveu oncle cousin | sobrino tio primo | sobrinho tio primo \
      | nipote zio cugino | neef oom | племянник дядя | necak stric | عم
    skateboarders skater skaters | skateboarderin skater | skateuse skateur | patinador skater | skatistas \
      | skater | skater | скейтбордистка скейтбордист | rolkar rolkarica | متزلج
    paddler paddlers rowers | ruderin kanute kanutin | pagayeur rameuse | palista remeros canoista | \
      canoista remadores | canoista vogatore | roeister kanoer | гребцов гребцы гребец | kajakas veslaci | \
      مجدف
    opener | auftakt eroffnungsspiel | entame | estreno inicial |  |  | openingswedstrijd | старт \
      стартовый | uvodni | افتتاحية
    beats overcome defeats thrash | schlagt besiegt bezwingt | bat | vence supera | supera bate | batte \
      supera sconfigge | verslaat | обыграл обыграла победили одолел | premagal premagala | يهزم يتغلب \
      تغلب
    winless slip | sieglos | defaites | derrotas caen | derrotas perdem | sconfitte | verliezers | уступил \
      уступила проиграли | porazi | هزائم
    brought earned secures clinches bags | holt sichert erkampft | decroche rafle obtient | obtiene logra \
      consigue | obtem consegue | ottiene | pakt behaalt | взял взяла принес принесла получил | dobil \
      osvojil osvojila | يحصد يحقق حصد أحرز
    golds | goldmedaillen |  | oros | ouros |  | goudmedailles | золота золотом | zlatih | ذهبيات
    thirteen fourteen | dreizehn vierzehn dreizehnjahrige | treize quatorze | trece catorce | treze \
      catorze | tredici quattordici | dertien veertien | тринадцать тринадцатилетняя четырнадцать | \
      trinajst trinajstletna |
    standard | fahnentragerin flaggentrager |  | abanderados portaestandarte | estandarte | portabandiere \
      | vlaggendragers | знаменосца знаменосцы знаменосцем | zastavonose zastavonosca |
    bubble | blase | bulle | burbuja | bolha | bolla | bubbel | пузырь | mehurcek | فقاعة
    doodle | doodle | doodle | doodle | doodle | doodle | doodle | дудл | doodle | دودل
    mute muted subdued | gedampft |  | apagada | contida | sommessa | ingetogen | скромный | zadrzan | \
      صامت
    funk gloom | trubsal | morosite | tristeza | tristeza | tristezza | somber | уныние | potrtost | كآبة
    amid despite | trotz inmitten | malgre | pese pesar | apesar | nonostante | ondanks | несмотря вопреки \
      | kljub | رغم
    early | vorzeitig fruhzeitig | anticipe precoce | anticipado temprano | antecipado cedo | anticipato | \
      vroeg | ранний досрочно | predcasno zgodaj | مبكر مبكرا
    full | voll volle | plein pleine complet | lleno completo | cheio completo | pieno completo | vol \
      volle | полный полная | polno poln | كامل
    member members | mitglied mitglieder | membre membres | miembro miembros integrante | membro membros \
      integrante | membro membri | lid leden | член члены членов | clan clani | عضو أعضاء
    force forces | krafte streitkrafte | forces | fuerzas | forcas | forze | krachten strijdkrachten | \
      силы сил | sile | قوات
    supply supplies shortage | versorgung lieferung mangel engpass | approvisionnement penurie | \
      suministro escasez | abastecimento escassez | fornitura carenza | levering tekort | поставки дефицит \
      нехватка | dobava pomanjkanje | إمدادات نقص
    fuel petrol gasoline diesel | kraftstoff benzin diesel sprit | carburant essence diesel | combustible \
      gasolina diesel | combustivel gasolina diesel | carburante benzina diesel | brandstof benzine diesel \
      | топливо бензин дизель | gorivo bencin dizel | وقود بنزين
    project projects | projekt projekte | projet projets | proyecto proyectos | projeto projetos | \
      progetto progetti | project projecten | проект проекты | projekt projekti | مشروع مشاريع
    service services | dienst dienste | service services | servicio servicios | servico servicos | \
      servizio servizi | dienst diensten | служба услуги | storitev sluzba | خدمة خدمات
    business businesses | geschafte gewerbe | affaires entreprises | negocio negocios empresas | negocio \
      negocios empresas | affari imprese | zaken bedrijven | бизнес бизнеса | posel podjetja | أعمال \
      تجارية
    list | liste | liste | lista | lista | lista | lijst | список списке | seznama | لائحة
    review | rezension |  | resena | resenha | recensione | recensie | рецензия обзор | recenzija | مراجعة
    icon | vorbild ikone | icone idole | idolo icono | idolo icone | idolo icona | idool icoon | икона \
      кумир | ikona vzornik | أيقونة
    heir successor succession | nachfolger nachfolge erbe | successeur succession heritier | sucesor \
      sucesion heredero | sucessor sucessao herdeiro | successore erede | opvolger erfgenaam | преемник \
      наследник | naslednik dedic | خليفة خلف وريث
    fireworks firework | feuerwerk boller silvester | petards | petardos pirotecnia |  | petardi | \
      vuurwerk | фейерверк салют петарды | ognjemet petarde |
    slippery | glatteis glatte | verglas |  |  |  | ijzel | гололед | poledica |
    cable | skigebiet seilbahn | telepherique | teleferico telesilla | teleferico | funivia | kabelbaan | \
      канатная фуникулер | zicnica | تلفريك
    darts | darts | flechettes | dardos | dardos | freccette | darts | дартс | pikado | سهام
    zoo | zoo tierpark | zoo | zoologico | zoologico | zoo | dierentuin | зоопарк | zivalski |
    subscription subscribers | abo abonnement | abonnement abonnes | suscripcion | assinatura | \
      abbonamento | abonnement | подписка | narocnina | اشتراك
    recall recalled recalls | ruckruf | rappel |  | recall recolhimento |  | terugroepactie | отзыв \
      отзывает | odpoklic | استدعاء
    glass bottle | glas flasche | verre bouteille | vidrio botella | vidro garrafa | vetro bottiglia | \
      glas fles | стекло бутылка | steklo steklenica | زجاج زجاجة
    tower crane | turm kran | grue | torre grua | torre guindaste | torre gru | toren kraan | башня кран | \
      stolp zerjav | برج رافعة
    statue monument | statue denkmal | statue monument | estatua monumento | estatua monumento | statua \
      monumento | standbeeld monument | статуя памятник | kip spomenik | تمثال نصب
    library archive | bibliothek archiv | bibliotheque archives | biblioteca archivo | biblioteca arquivo \
      | biblioteca archivio | bibliotheek archief | библиотека архив | knjiznica arhiv | مكتبة أرشيف
    treasure coin coins | schatz munze munzen | tresor pieces | tesoro monedas | tesouro moedas | tesoro \
      monete | schat munten | клад монета монеты | zaklad kovanci | كنز
    jewel jewels diamond necklace | juwelen schmuck diamant | bijoux diamant joyaux | joyas diamante \
      collar | joias diamante | gioielli diamante | juwelen diamant | драгоценности бриллиант алмаз | \
      dragulji diamant | مجوهرات ألماس
    tram subway metro underground | strassenbahn ubahn metro | tramway metro | tranvia metro subte | bonde \
      metro | tram metropolitana metro | tram metro | трамвай метро | tramvaj metro | مترو ترام
    bicycle scooter motorcycle motorbike | fahrrad motorrad roller | velo moto scooter trottinette | \
      bicicleta moto motocicleta | bicicleta moto motocicleta | bicicletta moto scooter | motorfiets \
      scooter | велосипедист мотоцикл самокат | motor skuter kolo |
    ferry cruise yacht | fahre kreuzfahrt kreuzfahrtschiff yacht | ferry croisiere yacht paquebot | ferri \
      ferry crucero yate | balsa cruzeiro iate | traghetto crociera yacht | veerboot cruise jacht | паром \
      круиз яхта | trajekt krizarka jahta | عبارة يخت
    bee bees insect insects mosquito | bienen biene insekten mucke | abeilles insectes moustique | abejas \
      insectos mosquito | abelhas insetos mosquito | api insetti zanzara | bijen insecten mug | пчелы \
      насекомые комар | cebele zuzelke komar | نحل حشرات بعوض
    flu influenza measles ebola | grippe vogelgrippe masern ebola | grippe rougeole ebola aviaire | gripe \
      sarampion ebola aviar | gripe sarampo ebola aviaria | influenza morbillo ebola aviaria | griep \
      mazelen ebola vogelgriep | грипп корь эбола | gripa osepnice ebola | إنفلونزا حصبة إيبولا
    cow cows cattle pig pigs sheep goat | kuh kuhe schwein schafe rinder | vache vaches cochon mouton | \
      vaca vacas cerdo oveja ganado | vaca vacas porco ovelha gado | mucca maiale pecora | koe koeien \
      varken schapen | корова коровы свинья овца | krava prasic ovca | بقرة أبقار خنزير أغنام
    grain wheat corn harvest crop crops | getreide weizen mais ernte | cereales ble mais recolte | \
      cereales trigo maiz cosecha | cereais trigo milho colheita | cereali grano mais raccolto | graan \
      tarwe oogst | зерно пшеница урожай | zito psenica zetev | حبوب قمح محصول
    sugar salt chocolate | zucker salz schokolade | sucre sel chocolat | azucar sal chocolate | acucar sal \
      chocolate | zucchero sale cioccolato | suiker zout chocolade | сахар соль шоколад | sladkor sol \
      cokolada | سكر ملح شوكولاتة
    fruit fruits vegetables | obst gemuse apfel | fruits legumes pomme | frutas verduras manzana | frutas \
      verduras maca | frutta verdura mela | fruit groente appel | фрукты овощи яблоко | sadje zelenjava \
      jabolko | فواكه خضروات
    protect protects protected protection | schutz schutzt | protege proteger protection | protege \
      proteger proteccion | protege proteger protecao | protegge protezione | bescherming beschermt | \
      охрана охраны | zascita varuje | حماية يحمي
    """
}
