/**
 * Cities that datelines are filed from most, folded: no accents, lower case. They only raise the confidence
 * of a dateline; a place that is not listed is read by its printed form alone. By hand: capitals, seats of
 * institutions and the cities that wire style prints without a country.
 */
export const CITIES =
  "addis ababa|amsterdam|athens|baghdad|bangkok|barcelona|beijing|beirut|bengaluru|berlin|bern|bhopal|bogota|bonn|boston|brasilia|brussels|bruxelles|buenos aires|cairo|cape town|chennai|chicago|copenhagen|davos|dresden|dubai|dublin|dusseldorf|frankfurt|gaza|geneva|genf|graz|hamburg|hannover|hanoi|helsinki|hong kong|houston|hyderabad|istanbul|jaipur|jerusalem|johannesburg|kathmandu|koln|kolkata|kuala lumpur|kyiv|la paz|las vegas|leipzig|lima|lisbon|london|los angeles|lucknow|luxembourg|madrid|manila|miami|milan|milano|moscow|moskau|mumbai|munchen|munich|new delhi|new orleans|new york|nurnberg|oslo|paris|patna|philadelphia|phnom penh|prague|praha|riad|riga|rio de janeiro|roma|rome|salzburg|san diego|san francisco|santiago|sao paulo|seattle|seoul|shanghai|singapore|st. louis|stockholm|strasbourg|stuttgart|sydney|taipei|tehran|tel aviv|the hague|tokyo|toronto|united nations|vatican city|vienna|warsaw|warszawa|washington|wien|zurich|москва|киев|киiв|القاهرة|بيروت|بغداد|دمشق|الرياض|دبي|غزة|नई दिल्ली|東京|大阪|北京|上海|香港|台北|ソウル|ワシントン|ロンドン|パリ|ニューヨーク|モスクワ|서울|부산";

/** Countries and states that stand in full after a city in a dateline, folded. Short forms are told by their print. */
export const REGIONS =
  "alaska|argentina|australia|austria|belgium|brazil|california|canada|chile|china|colombia|denmark|egypt|england|finland|florida|france|georgia|germany|greece|india|indonesia|iowa|iran|iraq|ireland|israel|italy|japan|kenya|malaysia|mexico|netherlands|new york|new zealand|nigeria|northern ireland|norway|ohio|ontario|pakistan|philippines|poland|portugal|russia|saudi arabia|scotland|south africa|south korea|spain|sweden|switzerland|taiwan|texas|thailand|turkey|ukraine|united arab emirates|utah|vietnam|wales|washington";

/** Words that make a name of several words a place's: "Moss CREEK", "NEW Ulm", "Salt Lake CITY". */
export const PLACE_PARTS =
  "new|north|south|east|west|saint|st|santa|san|fort|port|mount|lake|palm|bad|city|beach|creek|springs|falls|hills|heights|island|valley|village|township|county|bay|harbor|harbour|river|grove|junction|rapids|rock|basin";
