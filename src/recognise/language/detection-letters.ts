/** The scripts that are told apart, each with its range of code units; a script may have several ranges. */
export const SCRIPT_RANGES: readonly (readonly [first: number, last: number, script: string])[] = [
  [0xc0, 0x24f, "Latn"],
  [0x1e00, 0x1eff, "Latn"],
  [0x370, 0x3ff, "el"],
  [0x400, 0x52f, "Cyrl"],
  [0x5d0, 0x5ea, "he"],
  [0x620, 0x6d3, "Arab"],
  [0x900, 0x97f, "Deva"],
  [0xe00, 0xe7f, "th"],
  [0x3041, 0x30ff, "Kana"],
  [0x3400, 0x4dbf, "Hani"],
  [0x4e00, 0x9fff, "Hani"],
  [0xac00, 0xd7a3, "ko"],
];

/**
 * Letters by which a language betrays itself in its script: the first row decides of whose letters at least
 * `perMille` of 1,000 letters are there. A null language is one that no data file describes and whose words
 * are too near a described one's. Rows of letters that are rare stand before rows of those that many use.
 */
export const TELLING_LETTERS: Readonly<
  Record<string, readonly (readonly [language: string | null, letters: string, perMille: number])[]>
> = {
  Arab: [
    [null, "ەێۆڵټډړښ", 12],
    ["ur", "ٹڈڑےہں", 20],
    ["fa", "پچژگکی", 20],
    ["ar", "ةىأإيك", 20],
  ],
  Cyrl: [
    ["be", "ў", 3],
    [null, "ђјљњћџѓќқғңұәөүҳҷ", 10],
    ["ru", "ыэё", 13],
    ["uk", "іїєґ", 25],
    ["ru", "ыэё", 5],
    ["bg", "ъ", 6],
  ],
  Deva: [
    ["mr", "ळ", 3],
    ["hi", "", 0],
  ],
  Latn: [
    [null, "þð", 4],
    [null, "őű", 3],
    [null, "țșţ", 4],
    [null, "ļķņģ", 3],
    [null, "ėįųė", 4],
    [null, "ľĺŕ", 3],
  ],
};

/** Letters without some of which a text is not of the language, however many short words it shares with it. */
export const NEEDED_LETTERS: Readonly<Record<string, string>> = {
  cs: "ěřů",
  fi: "ä",
  pl: "ąęł",
  tr: "ığş",
  vi: "ạđơư",
};

/**
 * Function words that near languages spell in their own way, or share where only one of them lists the word:
 * with these the lists of neighbours weigh alike.
 */
export const TELLING_WORDS: Readonly<Record<string, string>> = {
  da: "af bliver blev også nu hvad mig nogle meget efter mere sig ud når hvor op siger over nye denne dem",
  nb: "av blir ble også nå hva meg noen mye etter mer seg ut når hvor opp sier over nye denne dem",
  sv: "av blir blev också nu vad mig några mycket efter mer sig ut när där upp säger över nya denna dem",
};
