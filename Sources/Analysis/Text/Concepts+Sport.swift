extension Concepts {
  /// Sport: its kinds, its contests and their outcomes.
  static let sport = """
    gold | gold goldmedaille goldener | or doree | oro dorada | ouro dourada | oro | goud gouden | золото \
      золотая золотую | zlato zlata zlati | ذهب ذهبية الذهبية الذهب
    silver | silber silbermedaille | argent | plata | prata | argento | zilver | серебро серебряную \
      серебряный | srebro srebrna srebrni | فضة فضية الفضية
    bronze | bronze bronzemedaille | bronze | bronce | bronze | bronzo | brons | бронза бронзу бронзовый | \
      bron bronast | برونز برونزية البرونزية
    medal medalist | medaille medaillen | medaille | medalla | medalha | medaglia | medaille | медаль \
      медали | medalja kolajna kolajno odlicje | ميدالية ميداليات الميدالية
    win wins winner won victory triumph | gewinnt sieg siegt sieger | gagne remporte victoire sacre | gana \
      ganar gano victoria conquista | ganha vence vitoria conquista | vince vittoria trionfa | wint winst \
      zege | победа победил победила выиграл выиграла завоевала завоевал | zmaga zmagal zmagala osvoj | \
      فوز يفوز فاز يحرز
    lose loses lost defeat beaten | verliert niederlage verloren | perd defaite battu | pierde derrota cae \
      | perde derrota | perde sconfitta | verliest nederlaag | проиграл поражение проиграла | poraz izgub \
      | خسارة يخسر خسر هزيمة
    final finals finale | finale endspiel | finale | final | final | finale | finale | финал | finale \
      finalu | نهائي النهائي
    semifinal semis | halbfinale | demi | semifinal | semifinal | semifinale | halve | полуфинал | \
      polfinale polfinalu | نصف
    quarterfinal | viertelfinale | quart | cuartos | quartas | quarti | kwartfinale | четвертьфинал | \
      cetrtfinale | ربع
    champion champions title | meister titel weltmeister | champion titre | campeon titulo | campeao \
      titulo | campione titolo | kampioen titel | чемпион чемпионка чемпиона чемпионы чемпионом чемпионов \
      титул | prvak naslov | بطل بطولة لقب
    championship | meisterschaft | championnat | campeonato | campeonato | campionato | kampioenschap | \
      чемпионат | prvenstvo |
    olympic olympics olympians games | olympia olympische olympischen spiele spielen | olympique \
      olympiques jo jeux | olimpico olimpicos olimpiada juegos | olimpico olimpiada jogos | olimpico \
      olimpiadi giochi | olympisch spelen | олимпиада олимпийский олимпиаде олимпийские игры игр играх \
      играм | olimpijske olimpijski oi igre iger igrah | اولمبياد أولمبياد الأولمبية الأولمبياد أولمبية \
      ألعاب الألعاب
    paralympics paralympic | paralympics | paralympique | paralimpico | paralimpico paralimpiada | \
      paralimpico | paralympisch | паралимпийский | paraolimpijske | بارالمبية
    athlete athletes sportsman | athlet sportler | athlete sportif | atleta deportista | atleta esportista \
      | atleta | atleet sporter | атлет спортсмен спортсмены | sportnik sportniki sportnica | رياضي \
      رياضيين لاعب
    team squad delegation | mannschaft team delegation | equipe delegation | equipo seleccion delegacion | \
      equipe selecao delegacao | squadra delegazione | team ploeg | команда сборная делегация | ekipa \
      reprezentanca | فريق منتخب وفد بعثة
    coach trainer | trainer coach | entraineur | entrenador tecnico | treinador tecnico | allenatore | \
      coach | тренер | trener | مدرب
    ceremony | zeremonie feier | ceremonie | ceremonia | cerimonia | cerimonia | ceremonie | церемония \
      церемонии | slovesnost | حفل مراسم
    opening open opens inauguration begin begins start kick | eroffnung eroffnet beginn start | ouverture \
      ouvert debut | inauguracion apertura inaugura arranca inicio comienzan | abertura abre comeca inicio \
      | apertura inaugurazione inizia | opening geopend begin | открытие открытия открыли начало | odprtje \
      odprl zacetek | افتتاح انطلاق
    closing close end | abschluss schluss ende | cloture fin | clausura cierre fin | encerramento fim | \
      chiusura fine | sluiting einde | закрытие закрытия | zaprtje konec | ختام
    flag bearer flagbearer | fahne flagge fahnentrager | drapeau porte | bandera abanderado abanderada | \
      bandeira porta | bandiera portabandiera | vlag | флаг знаменосец | zastava zastavonosa | علم
    torch flame cauldron relay | fackel flamme feuer | flamme vasque torche | antorcha pebetero llama | \
      tocha pira chama | torcia fiamma braciere | vlam fakkel | огонь факел эстафета | plamen bakla ogenj \
      | شعلة المرجل
    swimming swimmer swim freestyle | schwimmen schwimmer freistil | natation nageur nage | natacion \
      nadador | natacao nadador | nuoto nuotatore | zwemmen zwemmer | плавание пловец пловчиха | plavanje \
      plavalec | سباحة سباح السباحة
    butterfly | schmetterling | papillon | mariposa | borboleta | farfalla delfino | vlinderslag | \
      баттерфляй | delfin | فراشة
    athletics track | leichtathletik | athletisme | atletismo | atletismo | atletica | atletiek | легкая \
      атлетика | atletika | القوى
    gymnastics gymnast | turnen turner turnerin | gymnastique gymnaste | gimnasia gimnasta | ginastica \
      ginasta | ginnastica ginnasta | turnen turnster | гимнастика гимнастка гимнаст | gimnastika \
      telovadba | جمباز
    judo judoka judokas | judo judoka judokas | judo judoka judokas judokate | judo judoca judocas judoka \
      yudo | judo judoca judocas | judo judoka | judo judoka | дзюдо дзюдоист дзюдоистка дзюдоиста | judo \
      judoist judoistka judoista | جودو الجودو جيدو للجودو
    fencing fencer epee foil sabre | fechten degen florett | escrime fleuret | esgrima florete | esgrima | \
      scherma fioretto spada | schermen | фехтование рапира шпага | sabljanje | مبارزة المبارزة سلاح
    wrestling wrestler | ringen ringer | lutte lutteur | lucha luchador | luta wrestling | lotta | \
      worstelen | борьба борец | rokoborba | مصارعة المصارعة
    boxing boxer | boxen boxer | boxe boxeur | boxeo boxeador | boxe boxeador | pugilato boxe | boksen | \
      бокс боксер | boks | ملاكمة
    weightlifting weightlifter | gewichtheben | halterophilie haltero | halterofilia pesas | levantamento \
      halterofilismo | pesistica | gewichtheffen | тяжелая штангист | dvigovanje utezi | رفع الأثقال رباع
    shooting shooter rifle pistol | schiessen gewehr pistole | tir carabine pistolet | tiro rifle pistola \
      | tiro carabina pistola | tiro carabina | schieten | стрельба винтовка пистолет | streljanje puska | \
      رماية الرماية
    archery archer | bogenschiessen | archers arc | arco arquero | arco arqueiro | arco arciere | handboog \
      | лука | lokostrelstvo | قوس سهم
    cycling cyclist road race bike | radfahren radsport rad strassenrennen | cyclisme cycliste | ciclismo \
      ciclista | ciclismo ciclista | ciclismo ciclista | wielrennen fiets | велогонка велоспорт велосипед \
      | kolesarstvo kolesar | دراجات الدراجات
    rowing rower | rudern ruderer | aviron rameur | remo remero | remo remador | canottaggio | roeien | \
      гребля гребле | veslanje | تجديف التجديف
    canoe canoeing kayak | kanu kajak | canoe kayak | canoa piragua canotaje kayak | canoagem canoa | \
      canoa kayak | kano | каноэ байдарка | kajak kanu | كانوي كاياك
    sailing sailor | segeln | voile | vela | vela | vela | zeilen | парусный | jadranje | شراع
    skateboarding skate skateboarder | skateboard | skateboard skate | skate skateboarding | skate \
      skatista | skateboard | skateboarden | скейтбординг скейтборд | rolkanje | تزلج ألواح
    surfing surfer surf | surfen surfer | surf surfeur | surf surfista | surfe surfista | surf | surfen | \
      серфинг | deskanje | ركوب الأمواج
    climbing climber | klettern | escalade | escalada | escalada | arrampicata | klimmen | скалолазание | \
      plezanje | تسلق
    triathlon | triathlon | triathlon | triatlon | triatlo | triathlon | triatlon | триатлон | triatlon | \
      ترياثلون
    marathon | marathon | marathon | maraton | maratona | maratona | marathon | марафон | maraton | \
      ماراثون
    taekwondo | taekwondo | taekwondo | taekwondo | taekwondo | taekwondo | taekwondo | тхэквондо | \
      taekwondo | تايكوندو التايكواندو
    karate | karate | karate | karate | carate karate | karate | karate | карате | karate | كاراتيه \
      الكاراتيه
    badminton | badminton | badminton | badminton | badminton | badminton | badminton | бадминтон | \
      badminton | ريشة
    table tennis pingpong | tischtennis | pongiste | mesa | mesa | tavolo | tafeltennis | настольный \
      настольному | namizni | طاولة الطاولة
     | tennis | tennis | tenis tenista | tenis tenista | tennis tennista | tennis | теннис теннисист | \
      tenis | تنس
    golf golfer | golf | golf | golf | golfe | golf | golf | гольф | golf | جولف
    football soccer footballer | fussball | football foot | futbol | futebol | calcio | voetbal | футбол | \
      nogomet | كرة القدم
    basketball basket | basketball | basket | baloncesto basquetbol basquet | basquete basquetebol | \
      basket pallacanestro | basketbal | баскетбол | kosarka kosarkarji | سلة السلة
    volleyball | volleyball | volley | voleibol voley | volei voleibol | pallavolo volley | volleybal | \
      волейбол | odbojka | طائرة
    handball | handball | handball | balonmano | handebol andebol | pallamano | handbal | гандбол | \
      rokomet | يد اليد
    rugby sevens | rugby | rugby | rugby | rugby | rugby | rugby | регби | ragbi | رجبي
    hockey | hockey | hockey | hockey | hoquei | hockey | hockey | хоккей | hokej | هوكي
    water polo | wasserball | polo | waterpolo | polo | pallanuoto | waterpolo | водное | vaterpolo | \
      الماء
    baseball softball | baseball softball | baseball softball | beisbol softbol | beisebol softbol | \
      baseball softball | honkbal | бейсбол софтбол | bejzbol | بيسبول
    diving diver | wasserspringen | plongeon plongeur | clavados saltos trampolin clavadista | saltos \
      ornamentais | tuffi tuffatore | schoonspringen | прыжки вышка прыжкам воду | skoki vodo | غطس
    horse equestrian dressage horses rider | reiten dressur pferd reiter pferde | equitation dressage \
      cheval chevaux | equitacion hipica caballo doma ecuestre | hipismo cavalo adestramento equestre | \
      equitazione cavallo | paarden dressuur paardensport paard | конный лошадь выездка лошади | konj \
      jahanje | فروسية حصان خيل
    sprint sprinter | sprint sprinter | sprint sprinteur | velocista velocidad | velocista | sprint \
      velocista | sprint | спринт спринтер | sprint | عداء عدو سباق
    record records | weltrekord rekord rekorde | record | record marca | recorde recordes marca | record \
      primato | wereldrecord record | рекорд рекорда рекорды | rekord | رقم قياسي
    first | erste erster erstes ersten erstmals | premier premiere | primer primera primero | primeiro \
      primeira | primo prima | eerste | первый первая первую первой первое впервые | prvi prva prvo prvega \
      prvic | أول اول أولى
    second | zweite zweiter zweiten | deuxieme seconde second | segundo segunda | segundo segunda | \
      secondo seconda | tweede | второй вторая вторую второе | drugi druga drugo | ثاني ثانية
    third | dritte dritter dritten | troisieme | tercer tercera tercero | terceiro terceira | terzo terza \
      | derde | третий третья третью третье | tretji tretja | ثالث ثالثة
    two | zwei | deux | dos | dois duas | due | twee | два две двух двое | dva dve | اثنان اثنين
    three | drei | trois | tres | tres | tre | drie | три трех трое | tri trije | ثلاثة ثلاث
    four | vier | quatre | cuatro | quatro | quattro | vier | четыре четырех | stiri | أربعة أربع
    five | funf | cinq | cinco | cinco | cinque | vijf | пять пяти | pet | خمسة خمس
    six | sechs | six | seis | seis | sei | zes | шесть шести | sest | ستة ست
    million billion cost costs expensive | million millionen milliarde milliarden kosten teuer | million \
      milliard cout couts cher milliards millions | millon millones millardo costo costos caro | milhao \
      milhoes bilhao bilhoes custo custos caro | milione milioni miliardo miliardi costo costi | miljoen \
      miljard kosten duur | миллион миллионов миллиард стоимость расходы млн млрд | milijon milijarda \
      stroski milijonov | مليون مليار تكلفة ملايين
    competition competitions competing compete competes competitors | wettbewerb wettbewerbe wettkampf \
      wettkampfe | competition competitions concourir concours | competencia competencias competir \
      competicion compite | competicao competicoes competir prova provas | competizione competizioni gara \
      gare | competitie wedstrijden | соревнование соревнования соревнований соревнованиях | tekmovanje \
      tekmovanja tekmuje | منافسات منافسة مسابقة مسابقات
    tournament tournaments | turnier turniere | tournoi tournois | torneo torneos | torneio torneios | \
      torneo tornei | toernooi | турнир турнира турнире | turnir turnirja | دورة
    debut debuts debuted | debut debutiert | debute debuts | debut debuta debutan debuto | estreia \
      estreiam estreou estrear | esordio debutto esordisce | debuut debuteert | дебют дебютировал дебюте | \
      debi debitant | ظهور
    medallist medallists podium | podest podium | podium | podio | podio | podio | podium | пьедестал \
      подиум призер призерка призеров | stopnicke | منصة تتويج
    rival rivals opponent opponents | gegner gegnerin rivale | adversaire adversaires rival rivaux | rival \
      rivales adversario | adversario adversaria adversarios rival | avversario avversari rivale | \
      tegenstander rivaal | соперник соперница соперники соперника | tekmec tekmica nasprotnik | خصم منافس \
      منافسه
    player players | spieler spielerin | joueur joueuse joueurs joueuses | jugador jugadora jugadores | \
      jogador jogadora jogadores | giocatore giocatrice giocatori | speler spelers speelster | игрок \
      игроки игрока игроков | igralec igralka igralci | لاعبة لاعبين لاعبو
    league leagues | liga | ligue | liga | liga | lega | divisie | лига лиги лиге | liga lige ligi | دوري
    cup | pokal cup | coupe | copa | copa taca | coppa | beker | кубок кубка кубке | pokal | كأس
    season seasons | saison | saison | temporada | temporada epoca | stagione | seizoen | сезон сезона \
      сезоне | sezona sezone | موسم
    captain | kapitan | capitaine | capitan capitana | capitao capita | capitano capitana | aanvoerder | \
      капитан капитана | kapetan | قائد
    referee referees umpire | schiedsrichter | arbitre arbitres | arbitro arbitros | arbitro juiz | \
      arbitro | scheidsrechter | арбитр рефери судейство | sodnik | حكم
    penalty penalties | elfmeter strafstoss | penalty | penal penaltis | penalti penaltis | rigore rigori \
      | strafschop penalty | пенальти | enajstmetrovka kazenski | جزاء
    striker scorer | torschutze sturmer | buteur attaquant | goleador delantero | artilheiro atacante | \
      attaccante marcatore | spits aanvaller | нападающий форвард бомбардир | napadalec strelec | مهاجم \
      هداف
    goalkeeper keeper | torwart torhuter | gardien gardienne | portero guardameta | goleiro | portiere | \
      doelman keeper | вратарь голкипер | vratar | حارس
    transfer signing signs | transfer wechsel wechselt verpflichtet | transfert recrute | fichaje ficha \
      traspaso | contratacao transferencia | trasferimento ingaggio | transfer | трансфер перешел подписал \
      | prestop | انتقال صفقة
    injury injured injuries hurt wounded | verletzung verletzt verletzte | blessure blesse blesses blessee \
      | lesion lesionado lesionada herido heridos | lesao lesionado ferido feridos | infortunio \
      infortunato ferito feriti | blessure gewond gewonden | травма травмы ранен ранены пострадавших \
      пострадали раненый пострадавшие | poskodba poskodovan poskodovana ranjen | إصابة مصاب جرحى مصابين
    heat heats preliminary qualifying qualifier | vorlauf vorrunde qualifikation | series eliminatoire \
      eliminatoires qualifications | eliminatoria eliminatorias clasificatoria | eliminatoria \
      eliminatorias eliminatorio | batteria eliminatorie | series voorronde | предварительный отборочный | \
      kvalifikacije predtekmovanje | تصفيات تمهيدي
    knocked eliminated elimination exit crashes | ausgeschieden scheidet | elimine eliminee elimines \
      elimination | eliminado eliminada eliminados eliminacion eliminan | eliminado eliminada eliminados \
      eliminacao | eliminato eliminata eliminazione | uitgeschakeld | вылетел вылетела выбыл выбыла | \
      izpadel izpadla izloceni | خروج إقصاء يودع
    bracket standings ranking rankings rank ranks | rangliste tabelle medaillenspiegel | classement | \
      ranking tabla medallero | ranking quadro tabela | classifica medagliere | ranglijst medaillespiegel \
      klassement | рейтинг зачет зачете таблица | lestvica | ترتيب تصنيف
    tally count total | gesamt | total bilan | total recuento | total | totale | totaal | итог итоги \
      итогам | skupaj | إجمالي حصيلة
    fastest fast speed | schnell schnellste geschwindigkeit | rapide vitesse | rapido rapida | rapido \
      rapida velocidade | veloce velocita | snel snelste snelheid | скорость быстрый быстрее | hitrost \
      hiter | سرعة أسرع
    stage leg | etappe | etape | etapa | etapa | tappa | etappe | этап этапа этапе | etapa | مرحلة
    points score scores scored | punkte | points score | puntos puntaje | pontos placar pontuacao | punti \
      punteggio | punten score | очки очков счет | tocke rezultat | نقاط نقطة
    men male | manner herren | hommes masculin homme | hombres masculino masculina hombre | homens \
      masculino masculina homem | uomini maschile uomo | mannen | мужчины мужской мужская мужчин мужчина | \
      moski moska | رجال
    women female ladies woman lady | frauen damen frau | femmes feminine feminin femme | mujeres femenino \
      femenina mujer | mulheres feminino feminina mulher | donne femminile donna | vrouwen vrouw | женщины \
      женский женская женщин женщина женского | zenske zenska zensk | سيدات نساء المرأة امرأة سيدة
    mixed | mixed gemischt | mixte | mixto mixta | misto mista mistas | misto mista | gemengd | смешанный \
      смешанные микст | mesani mesana | مختلط
    doubles | doppel | double | dobles | duplas | doppio | dubbel | парный парном | dvojice | زوجي
    singles single | einzel | simple | individual individuales | simples individual | singolare \
      individuale | enkelspel | одиночный одиночном личный личном | posamicno | فردي
    races racing | rennen | course courses | carrera carreras | corrida corridas | corsa corse | race \
      wedstrijd | гонка гонки гонку заезд | dirka dirke | سباقات
    jump jumping jumper | sprung springen springer | saut sauter | salto saltador | salto saltador | salto \
      saltatore | sprong springen | прыжок прыгун | skok | قفز وثب
    throw javelin discus hammer | speer diskus hammerwurf | lancer javelot disque marteau | lanzamiento \
      jabalina disco martillo | lancamento dardo disco martelo | lancio giavellotto disco martello | speer \
      discus | метание копье диск молот | met kopja diska | رمي رمح
    hurdles steeplechase | hurden hindernis | haies | vallas obstaculos | barreiras obstaculos | ostacoli \
      | horden | барьер барьерами | ovire | حواجز
    pole vault | stabhochsprung | perche | pertiga garrocha | vara | asta | polsstokspringen | шестом | \
      palica | زانة
    street | street strasse | street rue | street calle | street rua | street strada via | straat | стрит \
      улица улице улицы | ulica ulici | شارع
    beach | strand | plage | playa | praia | spiaggia | strand | пляж пляжный пляжном | plaza | شاطئ \
      شاطئية
    snowboard ski skiing skier | ski snowboard skifahrer | ski skieur | esqui esquiador | esqui | sci \
      sciatore | ski skien | лыжи лыжник горнолыжный сноуборд | smucanje smucar |
    skating figure | eiskunstlauf eislauf | patinage patineuse | patinaje | patinacao | pattinaggio | \
      schaatsen | фигурное катание фигурист | drsanje | تزحلق
    cricket | cricket | cricket | criquet cricket | criquete | cricket | cricket | крикет | kriket | \
      كريكيت
    chess | schach | echecs | ajedrez | xadrez | scacchi | schaken | шахматы шахматист | sah | شطرنج
    formula motorsport driver grand prix | formel rennfahrer | formule pilote | formula piloto | formula \
      piloto | formula pilota | formule coureur | формула пилот гонщик | formula dirkac | فورمولا سائق
    featherweight lightweight heavyweight weight kg | gewicht kilo kg | poids kilos kg | peso kilos kg | \
      peso quilos kg | peso chili kg | gewicht kilo kg | вес весе килограммов кг | teza kg | وزن كغ كلغ
    semifinalist bout fight fights fighter | kampf kampfe kampfer | combat combats | combate pelea \
      combates | combate lutar lutas | incontro combattimento | gevecht | бой поединок схватка схватке | \
      dvoboj boj | نزال قتال
    repechage | hoffnungslauf | repechage repechages | repechaje repesca | repescagem | ripescaggio | \
      herkansing | утешительный | repasaz | ترضية
    disqualified disqualification | disqualifiziert | disqualifie | descalificado descalificada | \
      desclassificado desclassificada | squalificato squalificata | gediskwalificeerd | дисквалифицирован \
      дисквалифицирована | diskvalificiran | استبعاد
    withdraw withdraws withdrew withdrawal pulls forfeit absent absence miss misses missing out | ruckzug \
      zieht zuruckgezogen verzichtet fehlt abwesend verpasst verzicht aus | forfait retire retrait \
      abandonne absent absence manque manquera renonce | retira abandona baja retiro ausente ausencia \
      ausentes renuncia | desiste retira desistencia abandona ausente ausencia fora | ritiro ritira \
      rinuncia assente assenza | trekt terug afwezig mist afgehaakt | снялся снялась отказался отказалась \
      пропустит отсутствие отсутствует | odpovedal umik odsoten manjka odstop | انسحاب ينسحب غياب يغيب
    replace replaced replacement replaces | ersetzt ersatz | remplace remplacant remplacement | reemplaza \
      reemplazo sustituye | substitui substituto | sostituisce sostituto sostituito | vervangt vervanger \
      vervangen | заменит замена заменил | zamenja zamenjava | استبدال بديل
    roster lineup selected selection | kader aufgebot nominiert | selection selectionne selectionnes | \
      convocados convocatoria nomina | convocados convocacao convocada convoca | convocati convocazione | \
      selectie geselecteerd | состав составе заявка | seznam vpoklic | قائمة تشكيلة
    participate participation participants taking takes | teilnahme teilnehmer nimmt teilnehmen | \
      participation participer participants participe | participacion participar participantes participa | \
      participacao participar participantes participa | partecipazione partecipare partecipanti | deelname \
      deelnemers deelnemen | участие участники участников участник участвует | udelezba udelezenci \
      sodeluje nastop | مشاركة يشارك تشارك مشاركون مشاركين
    represent represents representative | vertritt vertreter | represente representer representant | \
      representa representar representante representantes | representa representar representante \
      representantes | rappresenta rappresentare rappresentante | vertegenwoordigt | представит \
      представлять представитель представят | zastopa predstavnik | يمثل تمثيل ممثل ممثلين
    training train trains prepare preparation prepares | vorbereitung bereitet trainiert | preparation \
      prepare entrainement prepares | preparacion prepara entrenamiento preparado | preparacao prepara \
      treino treinos | preparazione prepara allenamento | voorbereiding training | подготовка подготовки \
      тренировка готовится | priprave trening pripravlja | استعداد تحضيرات تدريب يستعد استعدادا
    camp | trainingslager camp | stage camp | concentracion campamento | concentracao acampamento | campo \
      | kamp | сборы лагерь сборах | kamp | معسكر
    friendly exhibition | testspiel freundschaftsspiel | amical | amistoso | amistoso | amichevole | \
      oefenwedstrijd | товарищеский товарищеском | prijateljska | ودية ودي
    star stars | star stars | star etoile vedette stars | estrella estrellas | estrela estrelas astro | \
      stella stelle | ster sterren | звезда звезды звезд | zvezda zvezde zvezdnik | نجم نجوم نجمة
    favourite favorite favorites favourites | favorit favoriten favoritin | favori favoris favorite | \
      favorito favorita favoritos | favorito favorita favoritos | favorito favorita favoriti | favoriet | \
      фаворит фавориты | favorit | مرشح مرشحون
    surprise surprised stunning stuns upset shock shocks | uberraschung sensation uberrascht schock | \
      surprise sensation | sorpresa sorprende sorprendio | surpresa surpreende zebra | sorpresa sorprende \
      | verrassing verrast | сенсация сюрприз неожиданно | presenecenje senzacija | مفاجأة يفاجئ
    legend legends legendary great | legende legendar | legende legendaire | leyenda legendario | lenda | \
      leggenda leggendario | legende legendarisch | легенда легендарный | legenda | أسطورة
    hero heroes | held helden | heros heroine | heroe heroina | heroi heroina | eroe | held | герой \
      героиня героя | junak | أبطال
    crown crowned | krone kront gekront | couronne couronnee couronnement | corona coronado corono | coroa \
      coroado | corona incoronato | kroon gekroond | корона коронован | krona | يتوج توج تاج
    dominate dominates dominance dominant | dominiert dominanz | domine domination | domina dominio | \
      domina dominio | domina dominio | domineert | доминирует доминирование | prevlada | هيمنة يهيمن
    defend defends defending titleholder | verteidigt titelverteidiger | tenant defend tenante | defiende \
      defender defensor | defende defender defesa | difende difensore | verdedigt titelverdediger | защита \
      защитит действующий | branilec branilka brani | دفاع يدافع
    streak unbeaten consecutive straight row | serie folge | serie consecutive invaincu | racha \
      consecutiva consecutivo invicto | sequencia consecutiva consecutivo invicta | consecutiva imbattuto \
      | reeks ongeslagen | подряд серия | zaporedna niz | متتالية متتال
    last latest | letzte letzten letzter | dernier derniere derniers | ultima ultimo ultimos | ultima \
      ultimo ultimos | ultima ultimo | laatste | последний последняя последние | zadnji zadnja | أخير \
      أخيرة آخر
    best top | beste besten bester | meilleur meilleure meilleurs | mejor mejores | melhor melhores | \
      migliore migliori | beste | лучший лучшая лучшие топ | najboljsi najboljsa | أفضل أبرز
    biggest largest big large | grosste grossten grosser gross | grand grande grands plus | mayor grande \
      grandes | maior grande grandes | grande maggiore | grootste grote groot | крупнейший крупный большой \
      | najvecji velik velika veliki | أكبر كبير كبيرة
    high highest | hoch hochste | haut hausse | alto alta | alto alta | alto alta | hoog hoogste | высокий \
      высокая выше | visok visoka najvisji | عال أعلى
    low lowest | niedrig niedrigste tief | bas basse baisse | bajo | baixo baixa | basso bassa | laag \
      laagste | низкий низкая ниже | nizek nizka | منخفض أدنى
    new | neu neue neuer neuen neues | nouveau nouvelle nouveaux nouvelles | nuevo nueva nuevos nuevas | \
      novo nova novos novas | nuovo nuova nuovi nuove | nieuw nieuwe | новый новая новые новых новой | nov \
      nova novi novo | جديد جديدة
    half | halfte halb | moitie | mitad medio | metade meio | meta mezzo | helft | половина половины | \
      polovica | شطر
    minute minutes | minute minuten | minute minutes | minuto minutos | minuto minutos | minuto minuti | \
      minuut minuten | минута минуты минут | minuta minut | دقيقة دقائق
    hour hours | stunde stunden | heure heures | hora horas | hora horas | ora ore | uur uren | час часа \
      часов | ura ure | ساعة ساعات
    month months | monat monate monaten | mois | mes meses | mes meses | mese mesi | maand maanden | месяц \
      месяца месяцев | mesec mesecev | شهر أشهر
    night | nacht abend | nuit soiree | noche | noite | notte | nacht avond | ночь ночи ночью | noc noci | \
      ليلة ليل
    morning | morgens fruh | matin | madrugada | manha madrugada | mattina | ochtend | утро утром | jutro \
      zjutraj | صباح
    weekend | wochenende |  |  |  |  | weekend | выходные выходных | vikend | عطلة
    monday | montag | lundi | lunes |  | lunedi | maandag | понедельник | ponedeljek | الاثنين
    tuesday | dienstag | mardi | martes |  | martedi | dinsdag | вторник | torek | الثلاثاء
    wednesday | mittwoch | mercredi | miercoles |  | mercoledi | woensdag | среду | sreda sredo | الأربعاء
    thursday | donnerstag | jeudi | jueves |  | giovedi | donderdag | четверг | cetrtek | الخميس
    friday | freitag | vendredi | viernes |  | venerdi | vrijdag | пятница пятницу | petek | الجمعة
    saturday | samstag | samedi | sabado | sabado | sabato | zaterdag | суббота субботу | sobota soboto | \
      السبت
    sunday | sonntag | dimanche | domingo | domingo | domenica | zondag | воскресенье | nedelja nedeljo | \
      الأحد
    fans fan supporters spectators spectator crowd audience | fans fan zuschauer publikum | fans \
      supporters spectateurs public | aficionados hinchas publico espectadores fans | torcida torcedores \
      fas publico espectadores | tifosi pubblico spettatori fan | fans supporters publiek toeschouwers | \
      болельщики болельщиков зрители зрителей фанаты | navijaci gledalci | جمهور جماهير مشجعين مشجعون \
      متفرجين
    village | dorf | village | villa pueblo aldea | vila aldeia | villaggio | dorp | деревня деревне \
      деревни | vas vasi | قرية القرية
    federation association union | verband bund union | federation union association | federacion union \
      asociacion | federacao uniao associacao | federazione unione associazione | bond federatie unie | \
      федерация федерации союз ассоциация | zveza | اتحاد رابطة جمعية
    club | verein klub club | club | club | clube | club | club | клуб клуба клубе | klub | نادي نادى
    contract | vertrag | contrat | contrato | contrato | contratto | contract | контракт контракта договор \
      | pogodba | عقد
    retire retires retirement | karriereende ruhestand | retraite | jubilacion jubilado | aposentadoria \
      aposenta | pensione ritirarsi | pensioen stopt | пенсия пенсии завершил | upokojitev pokojnina | \
      اعتزال تقاعد
    comeback return returns back | ruckkehr kehrt comeback zuruck | retour revient retourne | regreso \
      regresa vuelve vuelta | retorno volta retorna regresso | ritorno torna | terugkeer keert | \
      возвращение вернулся вернулась вернется | vrnitev vrne vrnil | عودة يعود عاد
    career | karriere laufbahn | carriere | trayectoria | carreira | carriera | carriere | карьера карьеры \
      карьере | kariera | مسيرة
    tribute honour honor honours pays homage | ehrt ehrung hommage | hommage honneur | homenaje honor \
      homenajea | homenagem homenageia | omaggio onore | eerbetoon eert | почтил честь память | poklon \
      cast | تكريم تحية
    parade | parade einmarsch | defile parade | desfile desfilo | desfile desfila | sfilata sfila | parade \
      | парад параде шествие | parada mimohod | عرض موكب
    anthem | hymne | hymne | himno | hino | inno | volkslied | гимн гимна | himna | نشيد
    mascot | maskottchen | mascotte | mascota | mascote | mascotte | mascotte | талисман | maskota | تميمة
    celebration celebrate celebrates | feiert gefeiert jubel | fete celebre celebration | celebra celebrar \
      celebracion festeja | celebra comemora celebrar festa | festeggia celebra festa | viert viering | \
      празднует праздник отмечает | praznuje slavje | احتفال يحتفل
    proud pride | stolz | fier fiere fierte | orgullo orgulloso | orgulho orgulhoso | orgoglio | trots | \
      гордость гордится | ponos ponosen | فخر فخور
    tears cries emotional crying | tranen emotional weint | larmes pleure | lagrimas llora llanto | \
      lagrimas chora choro | lacrime piange | tranen huilt | слезы плачет расплакался | solze joka | دموع \
      يبكي
    """
}
