import type { Language } from "./language.ts";

/** What Zulu news pages print around their articles. Their furniture is mostly English. */
export const zu: Language = {
  code: "zu",
  functionWords:
    "ukuthi futhi kodwa uma noma lapho kanye khona uthe kusho nokuthi ngoba ngesikhathi kuthiwa ngemuva ukuze kakhulu manje lo le la abantu kule emva njengoba phambi nje yize eminyaka kanti kwi",
  dateOrder: "dmy",
  by: "ngu|ibhalwe ngu|umbhali",
  and: "no|kanye no|&",
  published: "ishicilelwe|ikhishwe|kushicilelwe|ishicilelwe ngo",
  updated: "ibuyekeziwe|kubuyekeziwe|ibuyekezwe|igcine ukubuyekezwa",
  roles: "intatheli|umhleli|umbhali|umthwebuli|ummeleli",
  desks: "abezindaba|ithimba|abahleli|abasebenzi|intatheli yethu",
  at: "ngo",
  oclock: "",
  am: "ekuseni",
  pm: "ntambama|ebusuku|emini|kusihlwa",
  ago: "# edlule|# eledlule|# ezidlule|# odlule",
  units: {
    minute: "imizuzu|umzuzu",
    hour: "amahora|ihora",
    day: "izinsuku|usuku",
    week: "amaviki|iviki|amasonto",
  },
  today: "namuhla|namhlanje",
  yesterday: "izolo",
  months:
    "umasingana=1|unhlolanja=2|undasa=3|umbasa=4|unhlaba=5|unhlangulana=6|untulikazi=7|uncwaba=8|umandulo=9|umfumfu=10|ulwezi=11|uzibandlela=12",
  phrases: {
    related: "izindaba ezihlobene|ezihlobene|funda nalokhu|izihloko ezihlobene|bheka nalokhu|funda futhi",
    ranking:
      "ezifundwe kakhulu|ezidumile|ezisematheni|ezithandwa kakhulu|ezifundwa kakhulu|izindaba ezihamba phambili|ezidla ubhedu",
    latest: "izindaba zakamuva|ezakamuva|izindaba ezintsha|ezintsha|ezisanda kungena",
    recommended: "sikukhethele|okunconyiwe|ezinconyiwe|ungaphuthelwa|ongakuthanda",
    more: "ezinye izindaba|izindaba eziningi|okunye|izindaba ezinkulu|indaba elandelayo",
    tags: "izihloko|amathegi|isihloko|amagama abalulekile|izigaba",
    share: "yabelana|abelana|dlulisa|kopisha isixhumanisi|thumela",
    comments: "imibono|amazwana|phawula|beka umbono",
    subscribe:
      "bhalisa|incwadi yezindaba|bhalisela|ikheli le-imeyili|i-imeyili yakho|bhalisa manje|siyabonga ngokubhalisa",
    advert: "isikhangiso|izikhangiso",
    account: "ngena|phuma|i-akhawunti|dala i-akhawunti|ukhohlwe iphasiwedi",
    navigate: "ikhaya|imenyu|sesha|ekhaya|vala|ngathi|xhumana nathi|konke|phezulu",
    legal:
      "wonke amalungelo agodliwe|inqubomgomo yobumfihlo|imigomo nemibandela|imigomo yokusebenzisa|isaziso sobumfihlo|inqubomgomo yamakhukhi",
    cookies: "amakhukhi|vuma|sisebenzisa amakhukhi|yamukela konke",
    follow: "silandele|landela",
    readingTime: "imizuzu yokufunda",
    readMore: "funda kabanzi|qhubeka ufunde|bona okuningi|funda okuningi",
    photo: "isithombe|izithombe|isithombe sigcinwe|umthombo",
    gallery: "igalari|bona izithombe",
    player: "lalela|bukela|ividiyo|dlala|lalela le ndaba|isiphequluli sakho",
    tools: "phrinta|londoloza",
    bio: "mayelana nombhali",
    support: "nikela",
    live: "bukhoma|ngqo",
    endCredit: "ihlelwe ngu|umthombo",
    correction: "isilungiso|ukulungisa",
    sponsored: "kuxhaswe|ixhaswe",
    mark: "eziphuthumayo|umbono|inhlolokhono|ukuhlaziya|eziqavile",
  },
};
