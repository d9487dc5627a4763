/** Words between a name and the outlet that it was written for: "Jane Roe for Daily Mail". */
export const FOR_WORDS = "for für pour para per voor för dla pro для";

/** What opens another credit behind a name, also glued to it: "RoeContributions from Ann Doe". */
export const GLUED_CREDITS = "contributions contributed additional photography photographs";

/** First words of titles, as they are found glued to a name: "ROEDATA AND GRAPHICS JOURNALIST". */
export const BEATS =
  "data senior staff chief managing deputy associate assistant national political politics business sports health education crime city county state features entertainment digital multimedia investigative environment science technology transport";

/** Words between a name and the place or outlet where it stands: "in Nairobi", "with AP". */
export const PLACE_WORDS =
  "in at from on of with mit avec con com med met aus à en em a da w v z ze från fra i til à из в";

/** What opens the credit at an article's end; "edited by" and the like name no author. */
export const END_OPENINGS =
  "reporting by|reporting and writing by|writing by|writing and reporting by|reported and written by|original reporting by|with reporting by";

/** What opens a line that names where the text came from. */
export const SOURCE_OPENINGS =
  "source|sources|quelle|quellen|fuente|fonte|bron|kilde|källa|źródło|zdroj|источник|lähde";

/** Function words that are given names too when they are capitalised: "Will", "An", "Per". */
export const NAMES_LIKE_FUNCTION_WORDS =
  "will an he per han are dan ella al das to do le la son si so de ha hun men mas art";

/** First words of places of two words, which stand after a name: "Jane Roe, New Haven". */
export const PLACE_STARTS =
  "new los las port fort lake north south east west northern southern central hong kuala tel buenos rio cape mexico washington saint united addis abu sao são ho phnom tel bad";

/** First words of menu entries, headlines and job titles that are no given names, capitalised or not. */
export const NO_NAMES =
  "king queen prince princess president pope saint lake mount how what why when where who which this that these your our my his her its more most best top new all any every no some one two three first last next big great good bad meet see watch read get find inside about after before during under over also here there now today hi hello dear follow senior junior deputy chief managing executive acting assistant associate staff special national political freelance former full live latest daily weekly free news world sports business travel health home terms cookie copyright credits credit image photo video diese dieser dieses was wie warum wer alle mehr neue zum zur comment pourquoi quand tous nos notre votre plus cómo qué cuándo más todos come perché tutti como mais social web join buy shop order open close key footer interactive digital online editorial interview opinion higher smart related popular trending recent upcoming advertiser privacy manage save log sign click download add show hide skip explore discover learn support subscribe share listen lesen hören teilen artikel diesen weitere alla andre otros autres altre";

/** Last words of menu entries and buttons, which end no name. */
export const NO_SURNAMES =
  "guidelines policy navigation points sharing reactions standards settings options comments tickets marketing games commons map maps savings";

/** Marks of an article that name no text: "Video by" credits no author. */
export const NO_TEXT_MARKS =
  "video|videos|photo|photos|podcast|watch|live|listen|bilder|fotos|foto|vidéo|vídeo";

/**
 * Words that make capitalised words the name of an outlet or institution rather than of a person. Generic parts
 * of such names only, in the languages that most outlets are named in.
 */
export const OUTLET_WORDS =
  "news times post journal herald tribune gazette examiner observer chronicle telegraph guardian mail express daily press today report magazine review weekly shimbun network radio television tv media online independent standard inquirer dispatch bulletin courier globe record live wire team agency agencies service university institute department ministry association foundation council center centre college school office commission club group company inc corp ltd llc gmbh plc party zeitung nachrichten blatt wochenblatt tageblatt anzeiger kurier rundschau presse diario periódico noticias jornal folha giornale corriere gazzetta dagblad avis bladet tidningen gazeta noviny republic republican democrat sentinel ledger citizen statesman telegram enquirer argus spectator newspaper newspapers gleaner bugle broadcasting newswire газета новости известия";

/** Given names that begin with "و", which is glued to the second of two names where it means "and". */
export const WAW_NAMES =
  "وائل وليد وفاء وسام وسيم وسن وجدي وجيه وجدان ورد وردة وداد ودود وهبة وهبي وهيب وهدان ولاء وديع وعد وصال وحيد ولي والي وفيق وفيقة واصف واثق وافي";

/**
 * Common given names, folded to lower case, by which a bare line of two or three capitalised words is more likely
 * a person than a menu entry. The most frequent in public statistics of births.
 */
export const GIVEN_NAMES =
  "james john robert michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott benjamin samuel gregory alexander frank patrick jack adam nathan henry peter kyle noah sean carl bruce alan albert philip chris alex ben tom tim jim mike matt nick dan dave steve greg josh jeff sam ian neil simon stuart graham martin oliver harry max luke mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy sandra margaret ashley emily michelle carol amanda melissa deborah stephanie rebecca sharon laura amy kathleen angela emma anna pamela nicole samantha katherine christine helen rachel carolyn maria catherine heather diane julie joyce victoria lauren kelly christina joan andrea hannah megan jacqueline martha madison teresa sara kathryn sophia jean alice julia amber charlotte natalie diana marie jane claire kate lucy caroline katie jenny anne eva nina nora hans klaus jürgen jörg jens stefan andreas markus florian tobias felix lukas jonas lars holger ulrich wolfgang karin petra sabine claudia susanne birgit anke anja katja lena johanna pierre michel philippe françois nicolas laurent julien camille sylvie isabelle juan carlos luis jorge miguel francisco javier antonio manuel pedro pablo fernando ana isabel marta elena cristina giuseppe giovanni mario marco alessandro francesco roberto matteo luca giulia chiara paola joão paulo rafael erik anders johan per nils henrik mette ingrid kari jan piotr krzysztof tomasz jiří ivan sergei dmitry olga natalia елена ольга наталья анна мария ирина татьяна александр сергей андрей дмитрий алексей владимир иван михаил mohamed mohammed muhammad ahmed ali hassan omar ibrahim fatima raj rahul amit sanjay priya wei li राहुल अमित संजय राजेश मनोज सुनील अनिल अजय संदीप प्रदीप राकेश मुकेश सुरेश रमेश महेश दिनेश नरेश योगेश नीरज पंकज आशीष अभिषेक विवेक विनोद प्रमोद अशोक आलोक अंकित अनुज सौरभ रोहित मोहित नितिन सचिन मनीष रवि श्याम प्रियंका प्रिया नेहा रश्मि सुनीता अनीता मीना रेखा संगीता पल्लवी स्वाति शिल्पा निधि मेघा نورة سلطان أحمد احمد محمد محمود مصطفى علي حسين خالد إبراهيم ابراهيم يوسف عمرو طارق هشام ياسر فاطمة عائشة مريم زينب سارة رانيا نادية هالة شيماء مروة إسراء وائل وليد سامي سمير فادي حسام أيمن رامي فيصل نادين ليلى سلمى هدى منى ريم دينا لينا لبنى سعاد سميرة سمر جميلة خديجة عبير غادة ماجد ماهر مازن مروان معتز ميساء نبيل نجلاء نزار نسرين نهى هاني هند يارا ياسمين يحيى زياد زيد بسام باسم بلال جورج حازم حامد رشا رولا ريما سعد سلمان سليم سليمان شادي صلاح عادل عباس عبد عدنان عصام علاء عماد عمر غسان فؤاد فارس فراس فهد لؤي محسن منصور موسى ناصر نادر هيثم منير مها كمال طلال نضال وسيم جهاد إيمان آية أسماء إيهاب أسامة أشرف أمجد أنس إسماعيل أيوب";
