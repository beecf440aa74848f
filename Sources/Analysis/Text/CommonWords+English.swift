extension CommonWords {
  /// How often words are in English news, counted: in titles and the first forty words of summaries of 32,538 items of 33 outlets,
  /// March 2026; of each word stem the most frequent form, where it is written with a small letter more often than not.
  ///
  /// A word's share is that of all days or of the middle one, whichever is less, so that one great story makes no word
  /// common; and half of that, because other news has other words: with all of it, sport headlines ran together.
  static let countedEnglish: [(share: Float, words: String)] = [
    (
      0.15,
      """
      and for has the with
      """
    ),
    (
      0.05,
      """
      after are from have his its new over says that this war was will year
      """
    ),
    (
      0.025,
      """
      about against all amid attacks been but day first government how into more not one out report said their
      time two what while who you
      """
    ),
    (
      0.015,
      """
      across allegedly also announced back best calls can case claims comes company conflict could country
      deal during election energy exclusive face film following get global had help her here high hit
      including killed launched leader like live make market may move national near news now off officials oil
      other people plans police power prices release season security series set show star strikes take
      targeted team than they three through today under use week were when which work your
      """
    ),
    (
      0.01,
      """
      according accused air around based before being between bring change city concerns continue crisis crore
      death development direct director district down due end family feature final fire forces former four
      game gas group him home international issues just key last latest lead linked long look made major man
      media military million month most need offer office old online open operations order our part party play
      political post production project raises region remain return review right rising run seeks services
      several shares since social some start supply support talks there these top turn video warns watch where
      why win women would
      """
    ),
    (
      0.007,
      """
      act action adding ahead aims among answers arrested asked authorities become board building business
      celebrations challenges charge check close commitment cost critical data decision demand despite dies
      disruptions drone early escalating even events expected find five focus foreign found free fuel fund
      head held highlights impact increase industry investigation join journalists know led life list many
      mark meeting members missile name next night ongoing only personal place polls producer provide public
      questions recent record revealed risk role round rules sale second see she significant signs streaming
      students system tech technology tensions test them trade updates urged want way
      """
    ),
    (
      0.005,
      """
      actor address administration again allow already another any appear area available battle begin behind
      bill billion body book both break buy candidates capital carrying cast caused central children complete
      confirmed connections content control create crude current cut date dead debut decades dedicated deliver
      designed details discuss domestic drama drive drop ensure ever every experience experts expressed far
      fears festival fight filed firm flights full future general generation give good govt growing health
      hints hold hope hospital host hours imports improve incident infrastructure initiative inside investment
      investors involved job keep lakh land large law leave left limited local management model movie nature
      number opposition own pass past pay performance phone platform players point policy potential premiere
      preparing pressure proposed protection protest push put reach real received research residents response
      result road safety save school seats senior shift ships should site six sources speaking special startup
      stay steps still stock story strong success such suggests tells term third threat title told tracking
      travel trying upcoming users visit vote well without woman writers
      """
    ),
    (
      0.0035,
      """
      access accounts activities adaptation advanced affected age agency agents airport allies along annual
      app approved arrived assistant attempt audience away began believes better biggest block bomb boost
      budget campaign car center citing clear clock coach code collection comedy community conducted
      conference considering contest crash creator cricket crime cross damage declared defence defense denies
      deployed devices did different digital diverse does doi drug each earlier economic economy edition
      education effect efforts emerging enters executive expand explained facilities failed fall fans feel few
      financial flags food form fresh friendly giant girl going granted ground growth hand history human
      identified image information injured injuries institute intelligence interest judge known late later
      leadership least legal level line loss love massive match medical men message missing moment money much
      multiple murder music must network nominated once options organised original partners passionate per
      perspectives photo pick position possible present press prevent previously private probe process
      promises quote rates readers ready rejects related remarks remove reserve roll safe scheduled scientists
      score sector seen selection selling send seven shop short shortage situation slams son soon space
      sparked sports stage stand statement station stop struck study surge surprise suspected taken things
      those thousands threatens ties tirelessly took tools total towards traffic train triggered understand
      unveiled unwavering vast vehicle very view village viral water welcome winner within workers worth yet
      young
      """
    ),
    (
      0.0025,
      """
      accuracy acquired actress additional ads ago agreed aid airlines alert almost analysts animated
      appointed approach armed artist assault avoid ban beat because bets beyond black border box brand built
      came cancelled captain care career chain champions child civil com comments commercial condemned
      conditions constituency consumers contract controversy couple cover crucial culture customers cylinders
      daily debate decided decline defends delay described discovered dismissed dispute documentary dominated
      driven earned ease eight electric emphasizing employees engagement engineering episode exam examination
      exit exploring explosion exports extended eyes farmers fast father federal field figure filmmaker
      finance football founder front further gains gathered geopolitical goes gold got great hail half halt
      happened hard hearing heat higher hike historic hotels however href https hub hundreds illegal
      inaugurated independent individuals influence intensified interview introduced iphone joint largest
      learning legislative less let light lose lost low matter means measures might minor morning mother
      negotiations never non note notice nuclear observed outside panel passengers peace phase pilot plant
      popular predictions programme promote pulled puzzle quick race rally reality reason recommendations
      reduce reflects regulator renewed replace request required responded restrictions robot route row same
      scale scheme screen search seized self sent served session sexual shape shock shut side sifts signals
      single small southern spending spot staff stranded strategic strategy strengthen struggles sustained
      tanker tapestry television temple then think thriller too tournament town trailer transport until value
      vessels veteran via victim victory violence voice voters wave weekend went whether wide wife won words
      worldwide writing youth
      """
    ),
    (
      0.00175,
      """
      above abuse accident achieved activist actually admitted adoption advised agreement aircraft airstrikes
      alliance alongside alternative amount analyse appeal applications argues art artificial assets assured
      attend balance became bench benefit bid blames bound boy brief broadcast brother brought browsing bus
      camera cannot capabilities captured card cash century ceremony chair chairman character citizens
      civilians clash climate closure collapse command common compared competition complaint complex computer
      confidence constitutional construction contains conversation cookies cooking counter creative credit
      criminal criticised curb dark daughter deadline deep defeat delivery destroyed diplomatic discount
      discovery displaced distribution division doc doctors documents dollar double dozens draws dream driver
      electoral emergency emotional enforcement enhance entire equity essential established everything
      evolving exchange existing experienced exposed extension fake favorite fee filled flow flying footage
      forward fourth franchise fraud function given goal handling heart heavy highest honor horror households
      iconic identity immediate immigration implementation imposed income indicated inflation inspired
      installment instead internet journey jump kick kids lack lawsuit little location longer lot lower main
      maintain manufacturing mayor meanwhile met minutes mission mixed mobile modern monitor newly nine
      nominee objectives occurred often opinion opportunities owner panic paper parents participation
      particularly partnership payments personalise petition plea plus podcast pop port practices praised pre
      premium primary prison problem professional program progress prompting property purchase quits rain
      range rank rapid rare reacts read really reform refuses regarding regime registered regular relationship
      relief reopen repeated representatives rescue retaliation retired revenue room saw scene sea secret
      section seems separate serious sharp shooting shot singer sitting sky smart soaring solve something song
      sought sound speed spread stake status store structure style suffered summer survival suspended switch
      talent tax thanks though ticket together traditional transfer transform transit treatment trend trial
      troops true trust uncertainty upgrade various venture violations volatility vows wait walk weapons
      weather wedding winds withdrawal witnessed worries wrong www
      """
    ),
    (
      0.00125,
      """
      able accept advisory affordable aggressive alarm aligned allocation always amendment amidst analysis
      anniversary anticipated articles asserted assessment attention awareness backlash bad ball bar barrel
      below blast bond boss brain broke burning cancer cap capacity carrier caught certain chance channel
      chaos chip choice cloud club clues combat combined communications compete comprehensive comprises
      consultation contributions convicted cooperation coordination cops corruption counting course coverage
      crew crowd custody dangerous deceased deepens depends detained detection determine display doing done
      draft dragged eastern easy edge editor embassy emphasised employment enabled encouraging enough entry
      envoy era especially estimate evacuation evening everyone evidence expansion external failure false
      fifth fine fitness fix forecast forest freedom fun gap gave gear gender gift gone grand guest guide
      headlines hidden himself hiring huge husband idea inch indie innovation integrated intense internal
      invited jail jet kitchen label labour language laptop lawmakers lawyers laying letter lies lift lineup
      machine maker marriage mass material memory mid mind mine mode motion movement mystery narrative
      navigation neighbours net normal northern novel opposed overnight pack paid parliamentary patients
      percent perfect period persistent petrol physical pitch pleased politician poor pose prize proceedings
      profit prove quality quietly rages raid rape rather recovered recruitment relevant religious resignation
      resolution respect restore revised revival rival river rock rocket rose rumours rural rush sanctions
      scam sex showcase sighting silence similar skills sleep slow smoke society software sold soldiers
      solution speculation speech spent spoke stability streamer stress stretch stuck submitted subscription
      sudden suicide summit surrounding taps task teacher technical teen temperatures temporary ten territory
      terror theater thought tips toll tour trapped tribute trip underway unlikely urban valuation version
      vital wake warship weighs welfare whose wing wishes written
      """
    ),
    (
      0.0009,
      """
      ability absence academic acquisition adult advice advocates agriculture airspace album alive alone
      ambassador ambitions anyone anywhere apartment apply arrangements assassination attached attractive
      audio auto average aviation awaited baby bags bail basketball battery batting belonging blockade blood
      blow boom born bowl bridge brutal camp campus casualties catch category ceasefire cells cent chase
      chatbot cheap chemical choose cinema clarified clean clip coast cold collaboration comeback comedian
      commerce concert concluded confrontation confusion consequences conservative contact core correction cph
      cracks curate cyber debt destination diesel difficult disappearance disaster divided dog door doubt
      download dox dramatic duty dynamic easier eating ecosystem eligible eliminated elite embrace enterprise
      environment erupts escape estate evaluation excellence except exercise expensive extreme fact factory
      faith fallout fame farm fashion faster fell fellow female fighter finish flagship flee floor formally
      format frame framework fully greater guarantees gun hacking happy harassment harm hate headphones
      healthcare highway holiday honour hostile hot humanitarian hunt insights insists inspection insurance
      interactive intercepted intervention itself joke judicial kind landscape leak legacy legend license
      lifetime listen loan longtime lowest maps maritime married meal mental metal milestone mocks mounting
      mutual native naval neighbors norms nothing offensive organization outlets overall package pain pair
      passage pause penalty pending permission personnel plane pledge plot plunged population premises
      presence preview prioritise priority professor profile prolonged pursue quarter reaction reboot rebound
      recalls recovery reference registration rely remember representation reshaping residential resilience
      resistance resolve resources rest restaurants resume retail rich ride ring roots rumors salary satellite
      scrutiny seed segment sensitive sentenced sentiment sequel settled sharply shipments shutdown simple
      sister sixth size slate slip smartphone soccer spans specific spokesperson spotlight spy squad stable
      standards steal storage storm strain strength strict subject sued sues suit surface surrender
      surveillance survivors sweeping table tackle tank tariffs teases teenage terminal theatrical theme
      threads tightens till tiny tonight tonnes touch tough toxic tragic treated tribal trouble uncovered
      unexpected unfolded unprecedented unusual usual vacuum verdict vice vigilant visa vision vulnerable
      waste weakened wealth wear weight widespread wild winter wonder worst wrapped zero zone
      """
    ),
    (
      0.00065,
      """
      abandoned absolutely accelerate acknowledged acres addiction adequate adjustments admission advantage
      adventure advertising afternoon agenda alien allotment ambitious analyzing anchor ancient anxiety
      anything apology approximately aspirations asylum athletes attorney audit automation autonomous
      ballistic band barely basic batter battlefield bear beauty begun benchmark bigger bike billionaire bird
      bit blackout blaze bloc boasts boat bolster bought bowler branch breach breakout broad broader broken
      burden buried busted buyers buzz cable calm captivating cargo cat caution cautious certification chapter
      charts chat cheaper cheating chokes circulating civic clients climb clinic closer coal coalition coffee
      color comfort comic commenced commentary commodities compensation compliance complicated compromised
      consecutive consideration consistent consolidation conspiracy constant cool correspondent corridor
      crackdown craft crops cruise crunch currency cycle dance deeper deeply defies defined degrees deleted
      deliberate delving democracy demonstrations departure desktop destruction detention devastating devotees
      dialogue dig dip diplomacy disabilities disappointment discipline disease distributors disturbing dock
      donations drawn drew drinking dumping duo earbuds echo efficiency either electronic elevated else
      enduring enemy enjoy entrepreneurs environmental equality equipment escort everyday exactly excise
      exciting exec exhibition exploitation extra facilitate factors fair familiar famous fares fatal felt
      fertiliser fest fiction fish flooding fold foot frustration fulfilling gang genre ghost glasses graduate
      grappling greetings grid grip guidelines habits hackers hanging headquarters heard heavily heritage hero
      hiding hurt ignited ignored ill impressive imprisonment inclusive index inks inquiry intended intent
      intervene invasion invoked ios ipad items journalism jury justify kept killer knowledge laid landmark
      lane lapses lauded layer layoffs leg legendary lessons leverage levy liquor livestream lock lodged looms
      lover lured luxury magic mandal mandate mandatory manipulation margin meant mechanism mentioned merger
      methods misleading mistakes moderate motivated narrow nationwide nearby necessary nod occasion occupied
      older onto opt outfit outlined outlook outrage overhaul overseas pace pact page panchayat pandemic
      partial path pattern peak pension permitted pic piece pipeline pivotal planet plastic playoff pollution
      portable portfolio postponed pound prayers prefer preliminary preserve presidential pretty principal
      prioritizing privacy procedural procurement projectile prominent promo prosecutors prospect provisions
      pumps punishment qualify rail ramp rapper rattled realms rebel recognised reels refiners regulatory
      reiterated reliable reminders remote repair reply retain reverse reward romantic roughly routine rupee
      safeguards scandal scrambling scrap scripted seal semifinal sense setback settlement shadow shake sheet
      shelter shine silver slash slightly solar species spike split spoiler stabbed stalled stance steady
      stems stick stone straight strange stranger stronger stunning sub subscribers substantial sure surgery
      survey suspension symbol tactics tag takeaways tale taluk teaching tears tender tenure terrorist text
      themselves throughout throws timeline tomorrow tourism tourist tower traced traders trafficking tragedy
      trans transactions transgender transparency trees trophy truth turmoil twist type ultimate unable
      undergoing underscores unique unity unlawful upon ups upset urgent venue verify viewers violent virtual
      visible visual wage waiver warfare warm waterway weak web whole widens wider wildlife wiped wireless
      wise workforce worsening wounded wrote yes yields yourself
      """
    ),
    (
      0.00045,
      """
      accidentally acclaimed ace alcohol alter although anger apparent appropriate argument aside auction
      ballet basis batch belief beloved biological blend blockbuster bold boycott braces carbon carpet
      ceaselessly colleagues collided complainant components compound concept console consumption convened
      convert convinced corner counterpart crypto cult debris definition delegation desire dignity discharge
      distress dress elderly email empty encounter entities ethics excessive fiscal flames flowers forum
      fundamental gadgets gambling genuine grab guy hardware helm herself hoarding imagine immense infected
      inquisitive instructions interim iron irregularities isolated joy judgment kit labor larger laugh leap
      lifestyle liquidity loaded logistics loud male maximum mediation medicine mega migrants miles misuse
      momentum mosque newest noise numerous odds offender opera opponents optimism output overturns ownership
      pen permanent pet photographer poised poison possession precision principle probably prohibition proof
      proper protein psychological pulse purpose quantum quarterback queues ran rebuild recurring refill
      refugees refund reg religion rent reputation resort retaliatory reunion reunite revamped robust rollout
      romance roundup sail sailors scare scientific sensation shown signature sing smaller smooth smuggling
      snow sometimes songwriter spell spin spinoff stack staffers stolen streak suburbs sufficient surpasses
      suspicion swing tablets takeover temporarily theft theory trick triumph truck unclear undermining
      vaccine verification withdrawn
      """
    ),
  ]
}
