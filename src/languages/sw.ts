import type { Language } from "./language.ts";

/** What Swahili news pages print around their articles. */
export const sw: Language = {
  code: "sw",
  functionWords:
    "ya na wa kwa ni katika za la cha kuwa hiyo huo alisema amesema hii huyo pia kama kutoka baada yake hayo wao vya lakini hilo zaidi wakati ambao ili",
  dateOrder: "dmy",
  by: "na|imeandikwa na|mwandishi|imechapishwa na",
  and: "na|&",
  published: "imechapishwa|ilichapishwa|imewekwa|tarehe|ilichapishwa mnamo",
  updated: "imesasishwa|imehaririwa|ilisasishwa|imeboreshwa",
  roles: "mwandishi|mwanahabari|mhariri|ripota|mpigapicha|mwandishi wa habari|mwandishi maalumu",
  beforeRoles: "",
  photographers: "",
  desks: "mwandishi wetu|waandishi wetu|dawati|mashirika|shirika|timu|idara",
  at: "saa",
  oclock: "",
  am: "",
  pm: "",
  ago: "# zilizopita|# iliyopita|# lililopita|# uliopita",
  units: { minute: "dakika|dk", hour: "saa", day: "siku", week: "wiki" },
  today: "leo",
  yesterday: "jana",
  months: "sept=9",
  phrases: {
    related:
      "habari zinazohusiana|zinazohusiana|soma pia|makala zinazohusiana|habari nyingine kama hii|tazama pia",
    ranking:
      "zilizosomwa zaidi|habari zilizosomwa zaidi|inayosomwa zaidi|zinazosomwa zaidi|maarufu|maarufu zaidi|iliyosomwa zaidi|zinazovuma|habari maarufu",
    latest: "habari mpya|habari za hivi punde|hivi punde|za hivi karibuni|habari mpya zaidi",
    recommended:
      "tunapendekeza|zilizopendekezwa|chaguo la mhariri|usikose|unaweza pia kupenda|habari kuu zilizopendekezwa",
    more: "habari zaidi|habari kuu|habari nyingine|habari zingine|soma zaidi kutoka",
    tags: "mada|lebo|maneno muhimu|vitambulisho|kategoria",
    share: "shiriki|sambaza|nakili kiungo|tuma|shirikisha",
    comments: "maoni|toa maoni|andika maoni|jibu",
    subscribe:
      "jiandikishe|jarida|jiunge|pokea habari|barua pepe yako|anwani ya barua pepe|ingiza barua pepe|jarida letu|jiandikishe sasa|asante kwa kujiandikisha|asante kwa kujisajili",
    advert: "tangazo|matangazo",
    account: "ingia|jisajili|toka|fungua akaunti|tayari una akaunti|umesahau nenosiri",
    navigate: "nyumbani|mwanzo|menyu|tafuta|rudi juu|funga|kuhusu sisi|wasiliana nasi|zote",
    legal:
      "haki zote zimehifadhiwa|sera ya faragha|vigezo na masharti|hakimiliki|masharti ya matumizi|unakubali masharti|sera ya vidakuzi",
    cookies: "vidakuzi|kubali|tunatumia vidakuzi|kubali vidakuzi",
    follow: "tufuate|fuata|tufuatilie",
    readingTime: "dakika za kusoma",
    readMore: "soma zaidi|endelea kusoma|habari kamili|tazama zaidi",
    photo: "picha|picha na|chanzo cha picha|maktaba|picha kwa hisani",
    gallery: "matunzio|picha zaidi",
    player: "sikiliza|tazama|video|cheza|kivinjari chako",
    tools: "chapisha|hifadhi|pakua",
    bio: "kuhusu mwandishi",
    support: "changia",
    live: "moja kwa moja|mubashara",
    endCredit: "imehaririwa na|chanzo|imeandaliwa na",
    correction: "marekebisho|masahihisho",
    sponsored: "imedhaminiwa|tangazo la kulipia",
    mark: "hivi punde|uchambuzi|maoni|mahojiano|tahariri|makala",
  },
};
