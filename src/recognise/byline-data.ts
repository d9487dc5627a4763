/** Words between a name and the outlet that it was written for: "Jane Roe for Daily Mail". */
export const FOR_WORDS = "for für pour para per voor för dla pro для";

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
  "king queen prince princess president pope saint lake mount diese dieser dieses diesen how what why when where who which this that these those your our my his her their its more most best top new all any every no some one two three first last next big great good bad meet see watch read get find inside about after before during under over also here there now today hi hello dear follow senior junior deputy chief managing executive acting assistant associate staff special national political freelance former main full live latest daily weekly free news world sports business travel health science home about privacy terms cookie copyright credits credit image photo photos video videos mr mrs image: was wie warum wer wo alle mehr neue neuer neues unsere unser zum zur wer comment pourquoi quand toutes tous nos notre votre plus cómo qué por cuándo más todos todas nuestro nuestra come perché quando tutti tutte nostro più como quando mais todos nossa";

/** Marks of an article that name no text: "Video by" credits no author. */
export const NO_TEXT_MARKS =
  "video|videos|photo|photos|podcast|watch|live|listen|bilder|fotos|foto|vidéo|vídeo";

/**
 * Words that make capitalised words the name of an outlet or institution rather than of a person. Generic parts
 * of such names only, in the languages that most outlets are named in.
 */
export const OUTLET_WORDS =
  "news times post journal herald tribune gazette examiner observer chronicle telegraph guardian mail express daily press today magazine review weekly shimbun network radio television tv media online independent mirror standard inquirer dispatch bulletin courier bugle sentinel echo globe record reporter's register advertiser argus monitor live wire team agency agencies service services university institute department ministry association foundation council center centre college school office commission union club group company inc corp ltd llc gmbh plc society bank party zeitung nachrichten blatt wochenblatt tageblatt anzeiger kurier rundschau presse fernsehen rundfunk agentur agenturen diario periódico noticias prensa gaceta jornal folha correio giornale corriere gazzetta quotidiano notizie journaux nouvelles dépêche dagblad courant avisen avis bladet tidningen gazeta wiadomości noviny zprávy газета новости известия вести правда ведомости телеканал";

/**
 * Common given names, folded to lower case, by which a bare line of two or three capitalised words is more likely
 * a person than a menu entry. From public statistics of births of the last ninety years; most frequent in their
 * countries.
 */
export const GIVEN_NAMES =
  "james john robert michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl dylan harold jordan jesse bryan lawrence arthur gabriel bruce logan billy joe alan juan elijah willie albert wayne randy vincent mason roy ralph bobby russell bradley philip eugene chris alex ben tom tim jim mike matt nick dan dave steve greg josh jeff sam ian neil simon stuart graham colin craig darren gareth liam connor oliver harry charlie oscar leo max luke theo mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy kathleen angela shirley brenda emma anna pamela nicole samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia grace amber denise danielle marilyn beverly charlotte natalie theresa diana brittany doris kayla alexis lori marie jane claire kate lucy chloe zoe molly alison fiona gemma joanna kerry louise sophie tara tracy wendy erin allison caroline katie kathy jenny jill anne eva nina nora ella lily rosa hans peter klaus jürgen jörg jens uwe ralf stefan stephan andreas markus matthias sebastian florian tobias felix lukas jonas philipp jan lars sven torsten thorsten dirk frank holger ulrich günter wolfgang heinz dieter karin ursula petra sabine monika claudia susanne birgit heike silke anke anja katja julia lena lea leonie johanna franziska christina kathrin martina tanja nadine jean pierre michel andré philippe alain jacques bernard françois nicolas laurent julien antoine mathieu thomas camille sylvie nathalie isabelle monique valérie sandrine céline élodie aurélie juan carlos luis jorge miguel francisco javier antonio manuel pedro pablo sergio fernando alberto ángel josé raúl alejandro diego carmen lucía ana isabel marta elena pilar cristina raquel beatriz giuseppe giovanni antonio mario luigi francesco marco alessandro andrea roberto stefano matteo luca giulia francesca chiara paola silvia federica valentina joão paulo marcos rafael lucas mariana juliana fernanda lars erik anders johan nils per karl mikael björn magnus henrik mette anne kirsten søren jens morten rasmus mads ingrid astrid kari sanna mikko jukka matti piotr paweł krzysztof andrzej tomasz marcin michał katarzyna agnieszka małgorzata joanna jan petr jiří martin pavel lucie kateřina ivan sergei dmitry alexei vladimir olga natalia irina tatiana елена ольга наталья анна мария ирина татьяна светлана александр сергей андрей дмитрий алексей владимир иван михаил mohamed mohammed muhammad ahmed ali hassan hussein omar ibrahim yusuf mustafa fatima aisha khalid amir raj rahul amit sanjay vijay anil sunil priya pooja neha anita deepak ravi kumar wei li ming jing xin yuki takeshi hiroshi kenji akira";
