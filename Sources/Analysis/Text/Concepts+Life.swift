extension Concepts {
  /// Health, family, culture, and what happens anywhere.
  static let life = """
    cases case | falle fall | cas | casos caso | casos caso | casi caso | gevallen geval | случай случаев \
      случаи случая | primeri primer primerov | حالات حالة
    mask masks | maske masken | masque masques | mascarilla mascarillas barbijo | mascara mascaras | \
      mascherina mascherine | mondkapje masker | маска маски | maska maske | كمامة كمامات
    variant delta omicron | variante delta omikron | variant delta | variante delta omicron | variante \
      delta omicron | variante delta omicron | variant delta omikron | вариант штамм дельта омикрон | \
      razlicica delta omikron | متحور دلتا
    disease illness sick ill | krankheit krank erkrankung | maladie malade malades | enfermedad enfermo \
      enfermos | doenca doente | malattia malato | ziekte ziek | болезнь болен заболевание заболел | \
      bolezen bolan | مرض مريض
    cancer tumor tumour | krebs tumor | cancer tumeur | cancer tumor | cancer tumor | cancro tumore | \
      kanker tumor | рак опухоль онкология | rak tumor | سرطان ورم
    heart cardiac | herz herzinfarkt | coeur cardiaque infarctus | corazon cardiaco infarto | coracao \
      cardiaco infarto | cuore cardiaco infarto | hart hartaanval | сердце инфаркт сердечный | srce \
      infarkt | قلب
    brain alzheimer dementia | gehirn demenz alzheimer | cerveau alzheimer demence | cerebro alzheimer \
      demencia | cerebro alzheimer demencia | cervello alzheimer demenza | hersenen dementie | мозг \
      деменция | mozgani demenca | دماغ
    blood | blut | sang | sangre | sangue | sangue | bloed | кровь крови | kri | دم
    surgery surgeon | operation operiert chirurg | chirurgie opere | cirugia operado cirujano | cirurgia \
      operado cirurgiao | chirurgia operato chirurgo | operatie chirurg | операция хирург | operacija \
      kirurg | جراحة جراحي
    knee ankle | knie knochel | genou cheville | rodilla tobillo | joelho tornozelo | ginocchio caviglia | \
      knie enkel | колено колена | koleno | ركبة
    hand arm foot | hand fuss | main bras pied | mano brazo pie | mao braco pe | mano braccio piede | hand \
      voet | рука нога | roka noga | ذراع قدم
    medicine medication pill pills treatment therapy | medikament arznei behandlung therapie | medicament \
      traitement therapie | medicamento tratamiento terapia medicina | medicamento remedio tratamento \
      terapia medicina | farmaco medicina cura terapia | medicijn behandeling therapie | лекарство лечение \
      терапия препарат | zdravilo zdravljenje terapija | دواء علاج أدوية
    patient patients | patient patienten patientin | patient patients | paciente pacientes | paciente \
      pacientes | paziente pazienti | patient patienten | пациент пациенты | bolnik bolniki pacient | مرضى
    nurse nurses | pflege krankenschwester pfleger | infirmiere infirmier | enfermera enfermero | \
      enfermeira enfermeiro | infermiere infermiera | verpleegkundige | медсестра медик медики |  | ممرض \
      ممرضة تمريض
    baby babies birth born pregnant pregnancy | baby geburt geboren schwanger schwangerschaft | bebe bebes \
      naissance enceinte grossesse | bebe bebes nacimiento nace embarazada embarazo | bebe bebes \
      nascimento nasce gravida gravidez | neonato nascita incinta gravidanza | baby geboorte geboren \
      zwanger | младенец рождение родился родила беременная | dojencek rojstvo rojen noseca | رضيع ولادة \
      حامل مولود
    breastfeeding nursing | stillen stillende | allaitement allaitent allaiter | lactancia amamantar \
      lactantes | amamentacao amamentar lactantes | allattamento allattare | borstvoeding | грудью \
      кормящие кормящим | dojenje | رضاعة الرضاعة
    parents son daughter | eltern sohn tochter | parents fils | padres hija | filha | genitori figlia | \
      ouders zoon dochter | родители сын дочь | starsi sin hci | والدين ابن ابنة
    wife husband couple | ehefrau ehemann paar mann | mari couple epouse | esposa esposo marido pareja | \
      esposa marido casal | moglie marito coppia | echtgenoot stel echtpaar | жена муж супруг супруга пара \
      | zena moz par | زوجة زوج
    man person people | person menschen leute | personne personnes gens | persona personas gente | pessoa \
      pessoas gente | persona persone gente | man persoon mensen | человек люди людей | clovek ljudje \
      oseba | رجل شخص أشخاص الناس
    friend friends | freund freunde freundin | ami amis amie | amigo amigos amiga | amigo amigos amiga | \
      amico amici | vriend vrienden | друг друзья подруга | prijatelj prijatelji | صديق أصدقاء
    love | liebe | amour | amor | amor | amore | liefde | любовь | ljubezen | حب
    divorce separated | scheidung getrennt | divorce separes | divorcio separacion | divorcio separacao | \
      divorzio | scheiding | развод развелись | locitev | طلاق
    birthday anniversary | geburtstag jubilaum jahrestag | anniversaire | cumpleanos aniversario | \
      aniversario | compleanno anniversario | verjaardag jubileum | юбилей годовщина | rojstni obletnica | \
      ذكرى
    age aged | alter jahrige jahriger | age agee | edad | idade | eta | leeftijd jarige | возраст возрасте \
      летний летняя летние | starost letni letna | عمر
    life living | leben lebt | vie vivre | vida vivir | vida viver | vita vivere | leven | жизнь жизни \
      живет | zivljenje | حياة
    teacher teachers pupils classroom | lehrer lehrerin klasse | enseignant professeur classe | profesor \
      maestro docentes clase | professor professores aula | insegnante professore | leraar klas | учитель \
      школьники учителя | ucitelj ucenci | معلم تلميذ
    student exam graduate education | bildung prufung abitur student | education examen etudiant bac | \
      educacion examen estudiante | educacao exame estudante enem | istruzione esame studente | onderwijs \
      examen student | образование экзамен студент | izobrazevanje izpit student | تعليم امتحان طالب طلاب
    smoking tobacco cigarettes vape | rauchen tabak zigaretten | tabac cigarette fumer | tabaco \
      cigarrillos fumar | tabaco cigarro fumar | tabacco sigarette | roken tabak | курение табак сигареты \
      | kajenje tobak | تدخين تبغ
    alcohol beer wine drunk | alkohol bier wein betrunken | alcool biere vin | alcohol cerveza vino | \
      alcool cerveja vinho bebida | alcol birra vino | alcohol bier wijn | алкоголь пиво вино пьяный | \
      alkohol pivo vino | كحول
    diet obesity | diat ubergewicht | obesite | dieta obesidad | dieta obesidade | dieta obesita | dieet \
      overgewicht | диета ожирение | dieta debelost | سمنة
    chatbot chatgpt openai | chatbot chatgpt openai | chatbot chatgpt openai | chatgpt openai | chatgpt \
      openai | chatgpt openai | chatgpt openai | чатбот chatgpt openai | chatgpt openai | شات
    actor actress actors | schauspieler schauspielerin | acteur actrice comedien | actor actriz actores | \
      ator atriz atores | attore attrice | acteur actrice | актер актриса актера | filmski | فنان فنانة
    hollywood cinema oscar oscars | regisseur hollywood kino oscar oscars | realisateur cinema hollywood \
      oscar oscars | cine hollywood oscar oscars | cinema hollywood oscar oscars cineasta | regista cinema \
      hollywood oscar | regisseur hollywood bioscoop oscar | режиссер кино голливуд оскар | reziser \
      hollywood kino oskar | مخرج سينما هوليوود أوسكار
    series show netflix | show netflix | emission netflix | serie netflix | serie netflix | serie netflix \
      | serie netflix | сериал шоу netflix | serija oddaja netflix | مسلسل نتفليكس
    documentary | dokumentarfilm dokumentation doku | documentaire | documental | documentario | \
      documentario | documentaire | документальный | dokumentarni | وثائقي
    concert festival band | konzert festival tournee band | concert festival tournee | concierto festival \
      gira | concerto festival turne | concerto festival band | concert festival tournee band | концерт \
      фестиваль гастроли | koncert festival | مهرجان
    album rapper | album rapper | album rappeur | album rapero | album rapper | album rapper | album \
      rapper | альбом рэпер | album raper | ألبوم
    dance dancing ballet | tanz tanzen ballett | danse danser ballet | baile danza ballet | danca bale | \
      danza ballo | dans ballet | танец танцы балет | ples balet | رقص
    theatre theater opera | theater oper buhne | theatre opera | teatro opera | teatro opera | teatro \
      opera | theater opera | театр опера театра | gledalisce opera | مسرح أوبرا
    art artist artists painting museum gallery | kunst kunstler gemalde museum ausstellung | art artiste \
      artistes musee exposition | arte artista artistas pintura museo exposicion | arte artista artistas \
      pintura museu exposicao | arte artista artisti dipinto museo mostra | kunst kunstenaar schilderij \
      museum tentoonstelling | искусство художник картина музей выставка | umetnost umetnik muzej razstava \
      | لوحة متحف معرض
    design fashion designer model | mode designer modell | couturier designer | moda diseno disenador \
      modelo | moda design estilista modelo | moda stilista | ontwerper model | мода дизайнер модель | \
      moda oblikovalec | أزياء مصمم موضة
    award awards nobel | auszeichnung nobelpreis | nobel | galardon nobel premios | nobel premios \
      premiacao | nobel | nobelprijs onderscheiding | награда награду нобелевская | nobelova nagrade \
      priznanje | نوبل جوائز
    religion religious faith | religion glaube religios | religion religieux foi | religion religioso fe | \
      religiao religioso fe | religione religioso fede | religie geloof | религия религиозный вера | \
      religija | ديني
    muslim muslims islam islamic mosque | muslim muslime islam moschee | musulman musulmans islam mosquee \
      | musulman musulmanes islam mezquita | muculmano islam mesquita | musulmano islam moschea | moslim \
      islam moskee | мусульманин мусульмане ислам мечеть | musliman islam mosaja | مسلم مسلمين إسلام مسجد
    christian christians catholic bishop priest cardinal | christen katholisch bischof priester kardinal | \
      chretien chretiens catholique eveque pretre cardinal | cristiano catolico obispo sacerdote cardenal \
      | cristao catolico bispo cardeal | cristiano cattolico vescovo prete cardinale | christen katholiek \
      bisschop priester kardinaal | христиане католический епископ священник кардинал | kristjan katoliski \
      skof duhovnik | مسيحي كاثوليكي أسقف
    jewish jews antisemitism antisemitic | juden judisch antisemitismus antisemitisch | juif juifs \
      antisemitisme | judio judios antisemitismo antisemita | judeu judeus antissemitismo | ebreo ebrei \
      antisemitismo | joods joden antisemitisme | еврей евреи антисемитизм | judje antisemitizem | يهود \
      يهودي سامية
    holocaust nazi nazis | holocaust nazi nationalsozialismus | holocauste shoah nazi | holocausto nazi | \
      holocausto nazista | olocausto nazista | holocaust nazi | холокост нацист нацисты | holokavst \
      nacisti | محرقة نازي
    christmas | weihnachten weihnacht | noel | navidad | natal | natale | kerst kerstmis | рождество \
      рождественский | bozic | كريسماس
    joke jokes comedy comedian comic cartoon anime manga | witz komiker komodie comic anime | blague \
      humoriste comedie manga anime | broma comediante comedia chiste anime manga | piada comediante \
      comedia anime manga | battuta comico commedia fumetto anime | grap komiek komedie anime | шутка \
      комик комедия аниме | sala komik komedija anime | نكتة كوميديا أنمي
    gaming gamer videogame nintendo playstation | videospiel videospiele gaming nintendo | nintendo | \
      videojuego videojuegos nintendo | videogame videogames nintendo | videogioco videogiochi nintendo | \
      videogame gamer nintendo | видеоигра видеоигры | videoigra nintendo |
    drum trumpet orchestra piano | trommel trompete orchester klavier | tambour trompette orchestre piano \
      | tambor trompeta orquesta piano | tambor trompete orquestra piano | tamburo tromba orchestra \
      pianoforte | trommel trompet orkest piano | барабан оркестр пианино | boben trobenta orkester klavir \
      | أوركسترا بيانو
    celebrity celebrities influencer | promi prominente influencer | celebrite influenceur | famoso \
      famosos celebridad influencer | famosos celebridade influenciador | vip influencer celebrita | \
      beroemdheid influencer | знаменитость блогер | zvezdniki influencer | مشاهير مؤثر
    tattoo hair haircut beard | tattoo tatowierung haare frisur | tatouage cheveux coiffure | tatuaje pelo \
      cabello | tatuagem cabelo | tatuaggio capelli | tatoeage haar kapsel | татуировка волосы прическа | \
      tetovaza lasje | وشم
    bikini shorts swimsuit | bikini shorts badeanzug | bikini short maillot | bikini shorts banador | \
      biquini short maio | bikini costume | bikini broek badpak | бикини шорты купальник | bikini kopalke \
      | بيكيني ملابس
    lights light lighting | licht lichter | lumiere lumieres | luz luces | luz luzes | luce luci | licht \
      lichten | свет огни огней | luc luci | ضوء أضواء
    hell hellish | holle | enfer | infierno | inferno | inferno | hel | ад адский | pekel | جحيم
    attempt attempts tries try | versuch versucht | tentative essaie tente | intento intenta | tentativa \
      tenta | tentativo tenta | poging probeert | попытка попытки пытается пытался | poskus poskusa | \
      محاولة يحاول
    help helps | hilft helfen | aider | ayudar | ajudar | aiutare aiuta | helpt helpen | помог поможет \
      помочь | pomaga pomagal | مساعدة يساعد
    fear fears feared worry worried concern concerns anxiety | angst sorge sorgen befurchtet | peur craint \
      inquietude inquiet craintes | miedo temor temores preocupacion preocupa | medo temor preocupacao \
      preocupa | paura timore preoccupazione | angst vrees zorgen bezorgd | страх опасения опасается \
      беспокойство | strah skrb zaskrbljenost | خوف مخاوف قلق
    hate anger angry fury furious outrage | hass wut wutend emporung | haine colere furieux indignation | \
      odio ira furia indignacion enojo | odio raiva furia indignacao | odio rabbia furia | haat woede boos \
      | гнев ненависть возмущение | sovrastvo jeza | غضب كراهية
    happy joy happiness | glucklich freude gluck | heureux joie bonheur | feliz alegria felicidad | feliz \
      alegria felicidade | felice gioia | gelukkig blij | счастье радость счастлив | srecen veselje | سعيد \
      فرح سعادة
    doubt doubts uncertainty uncertain question | zweifel ungewiss fraglich frage | doute doutes \
      incertitude incertain question | duda dudas incertidumbre pregunta | duvida duvidas incerteza \
      pergunta questao | dubbio dubbi incertezza domanda | twijfel onzeker vraag | сомнения сомнение \
      вопрос вопросы неопределенность | dvom dvomi vprasanje | شك شكوك سؤال
    challenge challenges | herausforderung | defi | desafio reto | desafio | sfida | uitdaging |  | izziv \
      | تحدي تحديات
    chance chances opportunity | chance chancen gelegenheit | chance chances opportunite | oportunidad \
      chance posibilidad | oportunidade chance | opportunita occasione | kans kansen | шанс шансы \
      возможность | priloznost moznost | فرصة فرص
    future | zukunft | avenir futur | futuro | futuro | futuro | toekomst | будущее | prihodnost | مستقبل
    past | vergangenheit | passe | pasado | passado | passato | verleden | прошлое | preteklost | ماضي
    success successful | erfolg erfolgreich | succes reussi reussite | exito exitoso | sucesso | successo \
      | succes | успех успешно | uspeh uspesno | نجاح
    fail fails failed failure | scheitert gescheitert misserfolg | echoue echec rate | fracaso fracasa \
      falla | fracasso fracassa falha | fallisce | mislukt faalt | провал провалил провалила неудача | \
      neuspeh | فشل يفشل
    mistake error wrong | fehler irrtum falsch | erreur faute | error equivocacion | erro | errore sbaglio \
      | fout vergissing | ошибка ошибки | napaka | خطأ
    problem problems trouble issue issues | problem probleme | probleme problemes ennuis | problema \
      problemas | problema problemas | problema problemi | probleem problemen | проблема проблемы | tezava \
      tezave problem | مشكلة مشاكل
    change changes changed | anderung andert wandel | changement change | cambio cambios cambia | mudanca \
      mudancas muda | cambiamento cambia | verandering wijziging | изменение изменения перемены | \
      sprememba spremembe | تغيير تغير
    build builds construction | bau baut gebaut baustelle | construction construire chantier | \
      construccion construye obra obras | construcao obra obras | costruzione costruire cantiere | bouw \
      bouwt | строительство построили строит | gradnja gradi | بناء إنشاء
    shut shuts shutdown closure | schliesst geschlossen schliessung | fermeture fermer | cierra cerrado | \
      fecha fechado fechamento | chiude chiuso | sluit gesloten | закрыл закрыли закрыт закроют | zapira \
      zaprli | إغلاق مغلق يغلق
    affect affects affected disrupt disrupts disrupting impact | beeintrachtigt auswirkungen betroffen | \
      perturbe affecte impact touche | afecta afectar impacto altera | afeta afetar impacto altera | \
      colpisce impatto | treft invloed gevolgen | повлияет повлиял влияние | vpliva vpliv | تأثير يؤثر
    approach approaches near nears | nahert nahe | approche proche | acerca cerca | aproxima perto | \
      avvicina vicino | nadert nabij | приближается близко | blizu priblizuje | يقترب قرب
    arrive arrived land lands landed | landet gelandet eingetroffen | atterrit debarque | aterriza arriba \
      arribo | desembarca pousa chegou | atterra sbarca | geland landt | прилетел прилетела приземлился | \
      prispel prispela prispeli pristal | يصل وصل تصل
    leave leaves left departure depart departs | verlasst abreise abflug | depart quitte part | salida | \
      deixa embarca embarcar | partenza lascia parte | vertrek verlaat vertrekt | уехал покинул отъезд \
      покидает вылет | odhod zapustil odpotoval | مغادرة يغادر
    join joins joined | beitritt tritt | rejoint rejoindre adhesion | unirse | adere adesao | unisce \
      aderisce | toetreding | присоединился вступил вступление | pridruzil pristop | انضمام ينضم
    face faces facing | konfrontiert | affronte affronter | enfrenta enfrentar enfrentarse enfrentan | \
      enfrenta enfrentar enfrentam | affronta affrontare | tegenover | сыграет встретится | pomeri soocen \
      | يواجه مواجهة
    lead leads leading | fuhrt fuhrung | mene tete | lidera encabeza | lidera comanda | guida conduce | \
      leidt | лидирует возглавил ведет | vodi vodstvo | يتصدر صدارة يقود
    advance advances reach reaches progress through | weiter erreicht einzug | avance atteint | avanza \
      avanzo alcanza pasa accede | avanca alcanca | avanza raggiunge passa | bereikt | пробилась пробился \
      прошел дошел достиг | napredovala napredoval dosegel | يصعد يبلغ بلوغ
     | allstar auswahl | etoiles | estelar | estelar | stellare |  | звездный | zvezdniski | نجومية
    send sends sent | schickt sendet entsendet | envoie envoi | envia enviado | envia enviado | invia \
      mandato | stuurt | отправил отправит направил | poslal posilja | إرسال يرسل
    give gives given offers offer | gibt bietet angebot | donne offre offrir | da ofrece oferta dio | \
      oferece oferta | offerta | geeft biedt aanbod | предложил предложение дал | ponuja ponudba dal | \
      يقدم منح
    use uses used | nutzt verwendet nutzung | utilise utilisation | usa uso utiliza | usa uso utiliza | \
      usa utilizza | gebruikt gebruik | использование использует использовал | uporablja uporaba | استخدام \
      يستخدم
    shows shown | zeigt | montre | muestra mostro | mostra mostrar |  | toont | показал показала \
      показывает | pokazal pokaze | يظهر
    see sees seen | sieht | voit |  | veja | vede | ziet | увидел увидеть | videti vidi | يرى مشاهدة
    read reads | lesen | lire | leer | leia ler | leggere | lezen | читать | preberite | قراءة
    write writes wrote | schreibt | ecrit | escribe escribio | escreve | scrive | schrijft | написал пишет \
      | pise napisal | يكتب
    explain explainer explained explains why guide | ratgeber | explique explication guide | explica guia \
      claves | entenda explica guia saiba confira | spiega | uitleg gids legt | объяснил объясняет почему \
      | pojasnil vodnik zakaj | شرح يوضح
    reasons reason cause causes | grund grunde ursache | raison raisons cause | razon razones motivo causa \
      | razao motivo causa | motivo ragione | reden oorzaak | причина причины причину | razlog vzrok | سبب \
      أسباب
    know knows | weiss wissen kennt | sait savoir connait | conoce saber sabe | conheca sabe saber | \
      sapere conosce | weet weten | знает известно узнать | ve vedeti znano | معرفة يعرف
    think believe believes thinks | glaubt denkt meint | pense croit | cree piensa opina | acredita pensa \
      acha | crede pensa | denkt gelooft vindt | считает думает верит | meni misli verjame | يعتقد
    want wants | wunscht mochte | veut souhaite | quiere desea | quer deseja | vuole desidera | wil wenst \
      | хочет желает | zeli hoce | يريد يرغب
    need needs | braucht bedarf | besoin | necesita | precisa | bisogno serve | behoefte | нужно нужен \
      необходимо | potrebuje | يحتاج حاجة
    wait waits waiting awaits | wartet warten erwartet | attend attente | espera esperan | aguarda espera \
      | attende attesa | wacht verwacht | ждет ожидает ожидание | caka pricakuje | انتظار ينتظر
    stop stops stopped halt | stoppt gestoppt | stoppe | frena | interrompe |  | gestopt | остановил \
      прекратил прекращение | ustavil ustavi | توقف وقف
    continue continues remain remains stay stays | bleibt weiterhin fortsetzung | continue reste | sigue \
      continua permanece | continua segue permanece | continua rimane resta | blijft doorgaan | продолжает \
      остается остался | ostaja nadaljuje | استمرار يستمر يبقى
    happen happens happened | passiert geschieht |  | ocurre sucede | acontece ocorre | succede accade | \
      gebeurt gebeurde | произошло случилось | zgodilo dogodek | حدث وقع
    make makes made become becomes became |  | devient | convierte hace | torna faz | diventa | wordt \
      maakt | стал стала становится | postal postala | أصبح يصبح
    work works working worker | arbeit arbeitet | travail travaille | trabajo trabaja | trabalho trabalha \
      |  | werk werkt | рабочий труд работает | delo dela | عمل يعمل
    hold holds held |  | tient |  | realiza realizada | tiene | houdt gehouden | проведет прошло \
      проведение | poteka potekalo | يعقد إقامة
    visitor guest guests invite invited invitation | gast gaste einladung eingeladen | invite invites \
      invitation | invitado invitados invitacion | convidado convidados convite | ospite ospiti invito | \
      gast gasten uitgenodigd | гость гости приглашение пригласил | gost gostje povabilo | ضيف ضيوف دعوات
    welcome greets reception | empfangt empfang begrusst | accueil accueille recoit | recibe recibimiento \
      bienvenida recibio | recebe recepcao | accoglie accoglienza riceve | ontvangt ontvangst | встретили \
      | sprejem pozdravil | استقبال يستقبل ترحيب
    gift donate donation donates charity | spende spendet geschenk | don cadeau | dona donacion regalo | \
      doacao doa presente | dona donazione regalo | donatie gift schenkt | пожертвование подарок \
      благотворительность | donacija darilo | تبرع هدية
    lottery jackpot | lotto jackpot lotterie | loterie loto jackpot | loteria | loteria | lotteria | \
      loterij jackpot | лотерея джекпот | loterija loto | يانصيب
    luxury | luxus | luxe | lujo | luxo | lusso | luxe | роскошь роскошный | luksuz | فاخر
    palace castle white | palast schloss weissen weisses | palais chateau blanche | palacio castillo \
      blanca | palacio castelo branca | castello bianca | paleis kasteel | дворец замок белый | palaca \
      grad | قصر قلعة
    black blacks | schwarz schwarze | noir noire noirs | negro negra negros | negro negra negros preto | \
      nero nera | zwart zwarte | черный черная чернокожий | crn crna | أسود سوداء
    red | rot rote roter | rouge | rojo roja | vermelho vermelha | rosso rossa | rood rode | красный \
      красная | rdeca rdeci | أحمر حمراء
    green | grun grune gruner | vert verte | verde | verde | verde | groen groene | зеленый зеленая | \
      zelena zeleni | أخضر خضراء
    blue | blau blaue | bleu bleue bleus bleues | azul | azul | azzurro azzurri blu | blauw | синий \
      голубой | modra modri | أزرق زرقاء
    north northern | nord norden nordlich | nord | norte | norte | nord settentrionale | noord noorden | \
      север северный северная | sever severna | شمال شمالي
    south southern | sud suden sudlich | sud | sur | sul | sud meridionale | zuid zuiden | юг южный южная \
      | jug juzna | جنوب جنوبي
    east eastern | ost osten ostlich | orient | oriental | leste oriental | est orientale | oost oosten | \
      восток восточный | vzhod vzhodna | شرق شرقي
    west western | west westen westlich | ouest occident | oeste occidental | oeste ocidental | ovest \
      occidentale | west westen westerse | запад западный | zahod zahodna | غرب غربي
    middle gulf | nahost | moyen golfe | golfo | golfo | medio golfo | midden | ближний ближнего залив | \
      bliznji zaliv | أوسط خليج
    number numbers | zahl nummer anzahl | nombre numero | numero cifra | numero | numero | aantal nummer | \
      число количество номер | stevilo stevilka | عدد
    part share percent percentage | teil anteil prozent | partie pourcent | parte porcentaje | parte \
      percentual | percento | deel procent | часть процент процентов доля | del delez odstotek | جزء نسبة
    thousand thousands | tausend tausende | mille milliers | mil miles | mil milhares | mila migliaia | \
      duizend duizenden | тысяча тысяч тысячи | tisoc tisoce | ألف آلاف
    hundred hundreds | hundert hunderte | cent centaines | cien cientos | cem centenas | cento centinaia | \
      honderd honderden | сто сотни | sto stotine | مئة مئات
    ten dozen dozens | zehn dutzend dutzende | dix dizaine dizaines | diez decenas | dez dezenas | dieci \
      decine | tien tientallen | десять десятки | deset ducat | عشرة عشرات
    seven | sieben | sept | siete | sete | sette | zeven | семь семи | sedem | سبعة سبع
    eight | acht | huit | ocho | oito | otto | acht | восемь восьми | osem | ثمانية ثماني
    ever | jemals |  | jamas | jamais | mai | ooit | никогда | nikoli kdajkoli | إطلاقا
    pioneer | pionier | pionnier | pionero pionera | pioneiro pioneira | pioniere | pionier | пионер | \
      pionir | رائد رائدة
    tradition traditional culture cultural | tradition traditionell kultur | tradition traditionnel \
      culture culturel | tradicion tradicional cultura | tradicao tradicional cultura | tradizione \
      tradizionale cultura | traditie traditioneel cultuur | традиция традиционный культура | tradicija \
      kultura | تقليد ثقافة ثقافي
    identity community society | identitat gemeinschaft gesellschaft sozial | identite communaute social | \
      identidad comunidad sociedad social | identidade comunidade sociedade social | identita comunita \
      sociale | identiteit gemeenschap samenleving sociaal | общество община социальный сообщество | \
      skupnost druzba socialni | مجتمع هوية اجتماعي
    diversity inclusion | vielfalt diversitat | diversite inclusion | diversidad inclusion | diversidade \
      inclusao | diversita inclusione | diversiteit inclusie | разнообразие | raznolikost | تنوع
    solidarity unity together | solidaritat einheit gemeinsam zusammen | solidarite unite ensemble | \
      solidaridad unidad juntos | solidariedade unidade juntos | solidarieta unita insieme | solidariteit \
      eenheid samen | единство солидарность вместе | solidarnost enotnost | تضامن وحدة معا
    organisers organizers organise organizing organising organization organisation | veranstalter \
      organisatoren organisation | organisateurs organisation | organizadores organizacion organizador | \
      organizadores organizacao | organizzatori organizzazione | organisatoren organisatie | организаторы \
      организаторов организация | organizatorji organizacija | منظمين منظمة تنظيم
    event events | veranstaltung ereignis | evenement evenements | evento eventos | evento eventos | \
      evento eventi | evenement evenementen | событие мероприятие события | prireditev dogodki | فعالية \
      فعاليات أحداث
    volunteer volunteers | freiwillige | benevole benevoles | voluntario voluntarios | voluntario \
      voluntarios | volontario volontari | vrijwilliger vrijwilligers | волонтер волонтеры | prostovoljec \
      | متطوع متطوعين
    ticket tickets | ticket tickets karten | billet billets | boletos entradas | ingresso ingressos | \
      biglietto biglietti | kaartje kaartjes ticket | билет билеты | vstopnica vstopnice vozovnica | تذكرة \
      تذاكر
    door doors behind | tur geisterspiel | huis | puerta puertas | portas | porte | deur | дверь двери | \
      vrata | باب أبواب
    clock time | zeit uhr | temps |  |  |  | tijd | время времени | cas | وقت زمن
    map | karte | carte | mapa | mapa | mappa | kaart | карта карте | zemljevid | خريطة
    room hall | zimmer saal halle | salle chambre | sala habitacion | sala | sala stanza | zaal | зал \
      комната | dvorana soba | قاعة غرفة
    park garden | park garten | parc jardin | parque jardin | parque jardim | parco giardino | park tuin | \
      парк сад | park vrt | حديقة
    trash waste garbage recycled recycling | mull abfall recycling recycelt | dechets recyclage recycle \
      ordures | basura residuos reciclado reciclaje | lixo residuos reciclado reciclagem | rifiuti riciclo \
      riciclato | afval recycling | мусор отходы переработка | odpadki recikliranje | نفايات تدوير
    plastic | plastik | plastique | plastico | plastico | plastica | plastic | пластик | plastika | \
      بلاستيك
    nature natural | natur naturlich | nature naturel | naturaleza natural | natureza natural | natura \
      naturale | natuur | природа природный | narava naravni | طبيعة طبيعي
    sky air | himmel luft | ciel air | cielo aire | ceu ar | cielo aria | lucht hemel | небо воздух | nebo \
      zrak | سماء هواء
    earth | erde | terre | tierra | terra | terra | aarde | земля земли | zemlja | أرض
    youth | jugend jugendliche | jeunesse jeunes | juventud jovenes juvenil | juventude jovens juvenil | \
      gioventu giovani giovanile | jeugd jongeren | молодежь молодежный подросток | mladina mladi mladih | \
      شباب
    elderly pensioner grandmother grandfather | senioren rentner oma grossmutter opa | papi | anciano \
      ancianos abuela abuelo | idoso idosos avo | anziano anziani nonna nonno | ouderen oma opa | \
      пенсионер бабушка дедушка пожилой | starejsi babica dedek | مسن مسنين جدة
    orphan abandoned alone | waise allein | orphelin seul seule | huerfano | orfao sozinho | orfano solo | \
      wees alleen | сирота один одна | sirota sam | يتيم وحيد
    strong strength powerful | stark starke kraft | fort force puissant | fuerte fuerza fuertes | forte \
      forca | forte forza | sterk kracht | сильный сила мощный | mocan moc | قوي قوة
    weak | schwach | faible | debil | fraco | debole | zwak | слабый | sibek | ضعيف
    hard difficult tough | schwierig hart schwer | difficile dur | dificil duro | dificil duro | difficile \
      duro | moeilijk zwaar | трудный тяжелый сложный | tezak tezka | صعب
    easy simple | einfach leicht | facile | facil sencillo | facil | facile semplice | makkelijk eenvoudig \
      | простой легко | lahek enostaven | سهل
    dangerous danger risk risks | gefahr gefahrlich risiko | danger dangereux risque | peligro peligroso \
      riesgo | perigo perigoso risco | pericolo pericoloso rischio | gevaar gevaarlijk risico | опасность \
      опасный риск | nevarnost nevaren tveganje | خطر مخاطر
    important key main major | wichtig haupt | important principal cle | importante clave principal | \
      importante chave principal | importante principale chiave | belangrijk | важный главный ключевой | \
      pomemben glavni | مهم هام رئيسي
    special unique different | besonders einzigartig anders | special unique different | especial unico \
      diferente | especial unico diferente | speciale unico diverso | speciaal uniek anders | особый \
      уникальный другой | poseben drugacen | خاص فريد مختلف
    public | offentlich | publique | publica | publica | pubblica | openbaar | общественный публичный | \
      javni javnost |
    secret hidden | geheim versteckt | secret cache | secreto oculto | segredo secreto | segreto | geheim \
      | секрет тайный тайна | skrivnost skrivni | سري سر
    real true truth fake false | wahrheit echt fake | verite vrai faux | verdad falso falsa | verdade \
      falso falsa | verita falso | waarheid nep | правда ложь фейк | resnica lazni | حقيقة مزيف كاذب
    fly flies flew flying | fliegt fliegen geflogen | vole | vuela volar | voa voar | vola | vliegt | \
      летит полет полетел | leti polet | يطير تحليق
    run runs ran runner running | lauf lauft laufer | coureur court | corre corredor | corre corredor | \
      corre corridore | loopt hardloper | бег бегун бегунья | tek tekac | جري
    walk walking march | marsch gehen |  | marcha | marcha | marcia | wandelen | ходьба марш | hoja pohod \
      | مشي مسيرات
     | schwimmbad becken | piscine bassin bassins | piscina pileta | piscina | piscina | zwembad | бассейн \
      | bazen | مسبح
    sleep | schlaf schlaft | sommeil dort | duerme | sono dorme | sonno dorme | slaap | сон спит | spanec \
      spi | نوم
    meal cook kitchen | koch kuche mahlzeit | repas cuisine cuisinier | cocina cocinero plato | cozinha \
      cozinheiro prato | cucina cuoco piatto | keuken kok maaltijd | кухня повар | kuhinja kuhar | مطبخ \
      طاه
    coffee tea | kaffee tee | the |  | cafe | caffe | koffie thee | кофе чай | kava caj | قهوة شاي
    bread cheese meat milk | brot kase fleisch milch | pain fromage viande lait | pan queso carne leche | \
      pao queijo carne leite | pane formaggio carne latte | brood kaas vlees melk | хлеб сыр мясо молоко | \
      kruh sir meso mleko | خبز جبن لحم حليب
    flower flowers | blume blumen | fleur fleurs | flor flores | flor flores | fiore fiori | bloem bloemen \
      | цветок цветы | roza cvet cvetje | زهرة زهور
    """
}
