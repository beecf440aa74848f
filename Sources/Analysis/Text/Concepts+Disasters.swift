extension Concepts {
  /// Crime, accidents and the weather.
  static let disasters = """
    crime criminal crimes gang mafia | kriminalitat verbrechen kriminell bande mafia straftat | crime \
      criminel criminalite gang mafia | crimen criminal delito banda mafia delincuencia | crime criminoso \
      delito quadrilha mafia criminalidade | crimine criminale reato mafia banda | misdaad crimineel bende \
      maffia | преступление преступник преступность банда мафия | kriminal zlocin zlocinec mafija | جرائم \
      إجرامي عصابة مافيا
    suspect suspects suspected | verdachtiger verdachtige tatverdachtiger verdacht | suspect suspects \
      soupconne | sospechoso sospechosos sospecha | suspeita suspeitos | sospettato sospetto | verdachte \
      verdacht | подозреваемый подозрение подозревают | osumljenec osumljen | مشتبه
    victim victims | opfer | victime victimes | victima victimas | vitima vitimas | vittima vittime | \
      slachtoffer slachtoffers | жертва жертвы жертв | zrtev zrtve | ضحية ضحايا
    witness witnesses testimony testify testifies | zeuge zeugen aussage | temoin temoins temoignage | \
      testigo testigos testimonio | testemunha testemunhas depoimento | testimone testimoni | getuige \
      getuigen | свидетель свидетели показания | prica price | شاهد شهود شهادة
    guilty verdict convicted conviction | schuldig urteil | coupable verdict | culpable veredicto | \
      culpado condenacao veredicto | colpevole verdetto | schuldig vonnis | виновен виновным вердикт | \
      kriv krivda razsodba | مذنب
    innocent acquitted acquittal cleared | unschuldig freispruch freigesprochen | innocent acquitte | \
      inocente absuelto | inocente absolvido | innocente assolto | onschuldig vrijgesproken | невиновен \
      оправдан | nedolzen oproscen | براءة
    charge charged charges indictment indicted prosecutors prosecutor | anklage angeklagt angeklagter \
      staatsanwaltschaft staatsanwalt | inculpe inculpation procureur parquet | cargos fiscal fiscalia \
      imputado | procurador promotor | procura pm imputato | aanklacht aangeklaagd | прокурор прокуратура \
      обвиняемый | tozilec tozilstvo obtozen | ادعاء مدعي نيابة
    lawyer lawyers attorney | anwalt rechtsanwalt | avocat avocats | abogado abogados | advogado advogados \
      | avvocato avvocati | advocaat | адвокат адвоката юрист | odvetnik | محامي محام
    lawsuit sues sue suing sued | klage klagt verklagt | plainte poursuit | demanda demandan | processa | \
      causa querela | rechtszaak klaagt | иск иска подал | tozba tozi | دعوى قضية
    appeal appeals | berufung revision |  | apelacion recurso | recurso apelacao | ricorso | beroep | \
      апелляция обжалование | pritozba | استئناف
    supreme | oberster bundesgericht | supreme | supremo suprema | supremo suprema | cassazione suprema |  \
      | верховный | vrhovno | عليا
    sentence sentences jailed | haftstrafe freiheitsstrafe strafe | peine | sentencia | pena sentenca | \
      pena | straf celstraf | срок лишения | kazen obsodba | عقوبة
    execution executed executes | hinrichtung hingerichtet todesstrafe | execution execute | ejecucion \
      ejecutado | execucao executado | esecuzione giustiziato | executie doodstraf | казнь казнен | \
      usmrtitev | إعدام
    parole bail | bewahrung kaution | caution | fianza | fianca | cauzione | borgtocht | залог | varscina \
      | كفالة
    stabbing stabbed knife | messer messerangriff messerattacke erstochen | couteau poignarde | cuchillo \
      apunalado apunalamiento | faca esfaqueado esfaqueamento | coltello accoltellato | mes neergestoken \
      steekpartij | нож ножом зарезал | noz zabodel | سكين طعن
    gunman shot gun guns gunfire shoots weapon weapons arms warhead | schusse schuss schutze erschossen \
      waffe waffen atomwaffen rustung | fusillade tireur arme armes armement | tiroteo disparos arma armas \
      pistolero armamento | tiroteio tiros arma armas atirador armamento | sparatoria spari arma armi \
      armamenti | schietpartij schoten wapen wapens | стрелял оружие выстрелы огнестрельное вооружение \
      оружия | streli orozje | إطلاق أسلحة تسليح ذخيرة
    rape raped sexual assault abuse harassment | vergewaltigung missbrauch sexuell belastigung sexuelle | \
      viol agression sexuelle abus harcelement | violacion abuso sexual acoso agresion | estupro violacao \
      abuso sexual assedio | stupro abuso sessuale molestie | verkrachting misbruik seksueel | \
      изнасилование домогательства сексуальный насильник | posilstvo zloraba spolni | اغتصاب تحرش اعتداء
    kidnapping kidnapped abducted hostage hostages | entfuhrung entfuhrt geisel geiseln | enlevement \
      kidnapping otage otages enleve | secuestro secuestrado rehen rehenes | sequestro sequestrado refem \
      refens | rapimento rapito ostaggio ostaggi | ontvoering ontvoerd gijzelaar gijzelaars | похищение \
      похищен заложник заложники заложников | ugrabitev talec talci | خطف اختطاف رهينة رهائن
    robbery robbed theft stolen thief burglary heist steals | raub uberfall diebstahl gestohlen einbruch \
      dieb | braquage cambriolage voleur | robo robado asalto ladron hurto | roubo roubado assalto ladrao \
      furto | rapina furto rubato ladro | overval diefstal gestolen inbraak | ограбление кража украли \
      грабеж | rop tatvina ukradel vlom | سرقة سطو لص
    fraud scam swindle | betrug betruger | fraude escroquerie | fraude estafa | fraude | frode truffa | \
      fraude oplichting | мошенничество мошенник мошенники | goljufija prevara | احتيال
    drug drugs cocaine cannabis heroin trafficking smuggling | drogen droge kokain cannabis schmuggel | \
      drogue drogues cocaine cannabis trafic | droga drogas cocaina narco narcotrafico contrabando | droga \
      drogas cocaina trafico | droga cocaina traffico contrabbando | drugs cocaine smokkel | наркотики \
      наркотик кокаин контрабанда | droga droge kokain tihotapljenje | مخدرات كوكايين تهريب
    terror terrorism terrorist terrorists | terror terrorismus terrorist terroristen | terrorisme \
      terroriste attentats | terrorismo terrorista terroristas | terrorismo terrorista | terrorismo \
      terrorista | terreur terrorisme terrorist | террор терроризм террорист теракт | terorizem terorist \
      teroristicni | إرهاب إرهابي
    disappeared disappearance search | vermisst vermisste verschwunden suche | disparu disparition \
      recherches | desaparecido desaparecida desaparicion busqueda | desaparecido desaparecida \
      desaparecimento | scomparso scomparsa ricerche | vermist verdwenen zoektocht | пропал пропала \
      пропавший поиски исчезновение | pogresan pogresani iskanje izginil | مفقود اختفاء
    escape escaped fugitive flee fled flees | flucht geflohen entkommen | evasion fugitif fuit | fuga \
      fugitivo huye escapa | fuga fugitivo foge | fuga evaso fuggitivo | ontsnapt voortvluchtig | побег \
      сбежал беглец бежал | pobeg pobegnil | هروب فرار
    raid raids seized seizure | razzia durchsuchung beschlagnahmt | perquisition saisie descente | redada \
      allanamiento incautacion | operacao apreensao apreende | perquisizione blitz | inval inbeslagname | \
      обыск обыски рейд изъяли | racija zaseg | مداهمة مصادرة
    prisoner prisoners inmate inmates | haftling haftlinge gefangene gefangener | prisonnier prisonniers \
      detenu detenus | prisionero prisioneros recluso | prisioneiro prisioneiros detento | prigioniero \
      prigionieri detenuto detenuti | gevangene gevangenen | заключенный заключенные пленный пленные | \
      zapornik ujetnik | سجين سجناء أسرى أسير معتقل
    fine fined fines | geldstrafe bussgeld | amende | multa multado | multa multado | multa | boete | \
      штраф оштрафован | globa | غرامة
    beat attacker | prugelei verprugelt angreifer | agresse agresseur tabasse | agredido agresor golpiza | \
      agredido agressor | aggressione aggredito | mishandeling belager | избил избили избиение нападавший \
      | pretepel | ضرب
    suicide | suizid selbstmord | suicide | suicidio | suicidio | suicidio | zelfmoord zelfdoding | \
      самоубийство суицид | samomor | انتحار
    body bodies corpse | leiche leichen | cadavre corps | cadaver cuerpo restos | cadaver corpo | cadavere \
      corpo | lijk lichaam | тело тела труп | truplo | جثة جثث
    funeral burial buried cemetery | beerdigung beisetzung trauerfeier begrabnis friedhof | obseques \
      funerailles enterrement cimetiere | funeral entierro funerales cementerio | funeral velorio enterro \
      cemiterio | funerale funerali sepoltura cimitero | begrafenis begraafplaats | похороны похорон \
      кладбище прощание | pogreb pokopalisce | جنازة دفن مقبرة
    mourning mourn mourns grief condolences | trauer trauert beileid | deuil condoleances | duelo luto \
      condolencias | luto condolencias | lutto cordoglio | rouw | траур скорбь соболезнования | zalovanje \
      sozalje | حداد تعزية
    toll casualties fatal fatalities | todesopfer todlich | mortel mortelle | mortal fallecidos | fatal \
      obitos | mortale | dodelijk doden | погибших жертвами летальный | smrtni | قاتل
    poison poisoned poisoning toxic | vergiftung gift giftig vergiftet | empoisonnement poison toxique | \
      veneno envenenado toxico intoxicacion | veneno envenenado toxico | veleno avvelenato tossico | \
      vergiftiging giftig | отравление отравлен яд ядовитый | zastrupitev strup | تسمم سم
    accident collision crashed | unfall kollision verungluckt | accident collision | choque colision \
      siniestro | colisao | scontro | ongeluk ongeval botsing | авария аварии дтп столкновение | trcenje | \
      حادث حوادث تصادم
    derail derailed derailment | entgleist entgleisung | deraille deraillement | descarrila \
      descarrilamiento | descarrila descarrilamento | deragliato deragliamento | ontspoord ontsporing | \
      сошел рельсов | iztiril |
    bus | bus busse | bus autocar | autobus bus omnibus | onibus autocarro | autobus pullman | bus | \
      автобус автобуса | avtobus | حافلة
    truck lorry | lkw lastwagen laster | camion | camion | caminhao camiao | camion | vrachtwagen | \
      грузовик фура | tovornjak | شاحنة
    bridge | brucke | pont | puente | ponte | ponte | brug | мост моста |  | جسر
    tunnel | tunnel | tunnel | tunel | tunel | galleria | tunnel | тоннель туннель | predor | نفق
    highway motorway traffic | autobahn verkehr landstrasse | route autoroute circulation | carretera \
      autopista trafico transito | estrada rodovia transito trafego | autostrada | snelweg verkeer weg | \
      дорога трасса | cesta avtocesta promet | طريق مرور
    building buildings house houses | gebaude haus hauser | immeuble batiment maison | edificio edificios \
      | edificio predio | edificio palazzo | gebouw huis huizen | здание здания дом дома | stavba stavbe \
      hisa | مبنى بناية منزل
    collapse collapses collapsed | einsturz eingesturzt zusammenbruch | effondrement effondre | derrumbe \
      colapso derrumba colapsa | desabamento colapso desaba | crollo crolla crollato | instorting \
      ingestort | обрушение обрушился рухнул | zrusitev porusil | انهيار
    landslide mudslide avalanche | erdrutsch lawine | glissement avalanche eboulement | deslizamiento alud \
      avalancha derrumbes | deslizamento avalanche | frana valanga | aardverschuiving lawine | оползень \
      лавина сель | plaz | انزلاق
    tsunami | tsunami | tsunami | tsunami maremoto | tsunami | tsunami | tsunami | цунами | cunami | \
      تسونامي
    volcano eruption erupts volcanic | vulkan vulkanausbruch ausbruch | volcan eruption | volcan erupcion \
      | vulcao erupcao | vulcano eruzione | vulkaan uitbarsting | вулкан извержение | vulkan | بركان ثوران
    tornado tornadoes | tornado | tornade | tornado | tornado | tornado | tornado | торнадо смерч | \
      tornado | زوبعة
    tropical | tropisch tropensturm | tropical tropicale | tropical | tropical | tropicale | tropisch | \
      тропический тропическая | tropska | استوائية مدارية
    snow blizzard ice | schnee schneesturm eis | neige glace | nieve nevada hielo | neve nevasca gelo | \
      neve ghiaccio | sneeuw ijs | снег снегопад лед | sneg led | ثلج ثلوج جليد
    cold freeze freezing | kalte frost | froid gel | frio helada | frio geada | freddo | kou vorst | холод \
      мороз морозы | mraz mrzlo | برد صقيع
    drought | durre trockenheit | secheresse | sequia | seca estiagem | siccita | droogte | засуха | susa \
      | جفاف
    wind winds gusts | wind winde boen | vent vents | viento vientos | vento ventos | vento venti | wind | \
      ветер ветра | veter | رياح
    lightning thunderstorm thunder | blitz gewitter | foudre orage orages | rayo rayos | raio raios \
      trovoada | fulmine temporale | bliksem onweer | молния гроза |  | برق رعد
    climate warming emissions carbon co2 | klima klimawandel erderwarmung emissionen | climat climatique \
      rechauffement emissions | climatico calentamiento emisiones climatica | climatica climatico \
      aquecimento emissoes | climatico riscaldamento emissioni | klimaat klimaatverandering opwarming \
      uitstoot | климат потепление выбросы | podnebje podnebne segrevanje izpusti | مناخ احتباس انبعاثات
    environment environmental pollution | umwelt verschmutzung | environnement pollution | ambiental \
      contaminacion | ambiental ambiente poluicao | ambiente ambientale inquinamento | milieu vervuiling | \
      экология окружающая загрязнение | okolje onesnazenje | بيئة تلوث
    rescue rescued rescuers rescues save saved saves | rettung gerettet retter rettet | sauvetage sauve \
      secours sauveteurs | rescate rescatado rescatan salva | resgate resgatado salva | salvataggio \
      soccorsi salvato | redding gered | спасли спасение спасатели спас | resevanje resil resevalci | \
      إنقاذ
    firefighters firefighter | feuerwehr | pompiers | bomberos | bombeiros | pompieri | brandweer | \
      пожарные пожарных | gasilci | إطفاء
    evacuate evacuated evacuation | evakuiert evakuierung | evacue evacuation | evacuado evacuacion \
      evacuan | evacuacao evacuado | evacuati evacuazione | geevacueerd evacuatie | эвакуация эвакуированы \
      | evakuacija | إجلاء
    survivor survivors survive survived | uberlebende uberlebt | survivant survivants rescape | \
      sobreviviente sobrevive superviviente | sobrevivente sobrevive | sopravvissuto superstiti | \
      overlevende overleeft | выживший выжил | prezivel preziveli | ناج ناجين
    damage damaged destroyed destruction devastation | schaden zerstort zerstorung verwustung | degats \
      dommages detruit destruction | danos destruido destruccion destrozos | danos destruido destruicao \
      estragos | danni distrutto distruzione | schade vernietigd verwoest | ущерб разрушен разрушения | \
      skoda unicen | أضرار دمار
    disaster catastrophe tragedy tragic | katastrophe tragodie tragisch | catastrophe tragedie desastre | \
      desastre catastrofe tragedia tragico | desastre catastrofe tragedia tragico | disastro catastrofe \
      tragedia | ramp tragedie | катастрофа трагедия бедствие | katastrofa tragedija | كارثة مأساة
    smoke | rauch | fumee | humo | fumaca fumo | fumo | rook | дым дыма | dim | دخان
    dam reservoir river | damm staudamm fluss | barrage riviere fleuve | presa represa rio | barragem \
      represa rio | diga fiume | dam rivier | плотина река реки | jez reka | سد نهر
    lake |  | lac | lago | lago | lago |  | озеро озера | jezero | بحيرة
    mountain mountains | berg berge gebirge | montagne | montana montanas | montanha montanhas | montagna \
      montagne | berg bergen | гора горы горах | gora gore | جبل جبال
    island islands | insel inseln | ile iles | isla islas | ilha ilhas | isola isole | eiland eilanden | \
      остров острова | otok otoki | جزيرة جزر
    coast coastal | kuste | cote littoral | costa litoral | costa litoral | costa | kust | побережье | \
      obala | ساحل
    forest forests trees tree | wald walder baum baume | foret forets arbre | bosque bosques arbol | \
      floresta arvore | foresta bosco albero | bos bossen boom | лес леса дерево | gozd drevo | غابة شجرة
    drown drowned drowning | ertrunken ertrinkt | noye noyade | ahogado ahoga ahogados | afogado \
      afogamento | annegato annegata | verdronken | утонул утонули | utonil | غرق غريق
    sink sinks sank sinking shipwreck capsized | gesunken sinkt gekentert | naufrage coule | naufragio \
      hunde hundio | naufragio afunda | naufragio affonda | gezonken schipbreuk | затонул затонуло | \
      potonil brodolom |
    airport | flughafen | aeroport | aeropuerto | aeroporto | aeroporto | luchthaven vliegveld | аэропорт \
      аэропорта | letalisce | مطار
    airline airlines | fluggesellschaft airline |  | aerolinea aerolineas |  |  | luchtvaartmaatschappij | \
      авиакомпания | letalska | طيران
    pilot | pilot pilotin |  |  |  |  | piloot | пилота летчик | pilot | طيار
    passenger passengers | passagier passagiere fahrgaste | passager passagers | pasajero pasajeros | \
      passageiro passageiros | passeggero passeggeri | passagier passagiers | пассажир пассажиры \
      пассажиров | potnik potniki | ركاب راكب
    """
}
