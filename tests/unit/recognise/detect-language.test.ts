import { describe, expect, it, test } from "vitest";
import { detectLanguage } from "../../../src/recognise/language/detect-language.ts";
import { sampleProse } from "../../../src/recognise/language/sample-prose.ts";

/** One sentence or two of invented news for each language. */
const PROSE: readonly (readonly [language: string, prose: string])[] = [
  [
    "en",
    "The council said that the old bridge over the Marl will be closed to lorries from the first of May, which the traders who live by it had asked for.",
  ],
  [
    "de",
    "Die alte Brücke über die Marl wird ab Mai für Lastwagen gesperrt, wie der Rat der Stadt mit großer Mehrheit beschlossen hat. Das hatten auch die Händler verlangt.",
  ],
  [
    "fr",
    "Le vieux pont sur la Marle sera fermé aux camions à partir du mois de mai, a décidé le conseil municipal, qui répond ainsi à une demande des commerçants.",
  ],
  [
    "es",
    "El viejo puente sobre el río se cerrará a los camiones desde mayo, según ha decidido el pleno del ayuntamiento, como pedían los comerciantes de la zona.",
  ],
  [
    "pt",
    "A velha ponte sobre o rio será fechada aos camiões a partir de maio, decidiu a câmara municipal, que assim dá resposta a um pedido dos comerciantes da zona.",
  ],
  [
    "it",
    "Il vecchio ponte sul fiume sarà chiuso ai camion da maggio, ha deciso il consiglio comunale, che così risponde alla richiesta dei commercianti della zona.",
  ],
  [
    "nl",
    "De oude brug over de rivier gaat vanaf mei dicht voor vrachtwagens, zo heeft de raad van de stad besloten. Dat hadden ook de winkeliers van het plein gevraagd.",
  ],
  [
    "sv",
    "Den gamla bron över ån stängs för lastbilar från den första maj, det har kommunen beslutat. Även handlarna vid torget har velat att det ska bli så, och inte senare.",
  ],
  [
    "nb",
    "Den gamle broen over elva blir stengt for lastebiler fra mai, det har kommunen vedtatt etter ønske fra dem som har butikk ved torget, og som også skal få ny gate.",
  ],
  [
    "da",
    "Den gamle bro over åen bliver lukket for lastbiler fra maj, det har byrådet vedtaget efter ønske fra dem, der har butik ved torvet, og som nu også skal have ny gade.",
  ],
  [
    "fi",
    "Joen yli vievä vanha silta suljetaan kuorma-autoilta toukokuussa, kertoo kaupunki. Myös kauppiaat ovat toivoneet tätä, mutta he eivät ole saaneet vastausta, joka on kuin viime vuonna.",
  ],
  [
    "pl",
    "Stary most na rzece będzie od maja zamknięty dla ciężarówek, o czym zdecydowała rada miasta. Tego chcieli także kupcy z rynku, którzy nie mają już do niego drogi.",
  ],
  [
    "cs",
    "Starý most přes řeku bude od května pro nákladní auta uzavřen, rozhodla o tom rada města. To si přáli také obchodníci na náměstí, kteří se k němu už nemohou dostat.",
  ],
  [
    "tr",
    "Irmağın üzerindeki eski köprü mayıs ayından itibaren kamyonlara kapatılacak ve bu karar için esnaf da uzun süredir çok ısrarlı olarak belediyeye başvurmuştu.",
  ],
  [
    "ru",
    "Старый мост через реку с мая закроют для грузовиков, такое решение принял городской совет. Об этом просили и торговцы, чьи лавки стоят у самой воды.",
  ],
  [
    "uk",
    "Старий міст через річку від травня закриють для вантажівок, таке рішення ухвалила міська рада. Про це просили й крамарі, чиї ятки стоять біля самої води.",
  ],
  [
    "bg",
    "Старият мост над реката ще бъде затворен за камиони от май, реши градският съвет. За това настояваха и търговците, чиито магазини са до самата вода.",
  ],
  [
    "ar",
    "قرر مجلس المدينة إغلاق الجسر القديم على النهر أمام الشاحنات من شهر مايو، وهو ما طالب به التجار الذين تقع متاجرهم على الضفة.",
  ],
  [
    "fa",
    "شورای شهر تصمیم گرفت پل کهنهٔ رودخانه از خرداد به روی کامیون‌ها بسته شود؛ چیزی که بازرگانان کنار رود هم می‌خواستند.",
  ],
  [
    "ur",
    "شہر کی کونسل نے فیصلہ کیا ہے کہ دریا پر بنے پرانے پل کو مئی سے ٹرکوں کے لیے بند کر دیا جائے گا، جس کا مطالبہ تاجر بھی کر رہے تھے۔",
  ],
  [
    "he",
    "מועצת העיר החליטה לסגור את הגשר הישן על הנהר למשאיות החל מחודש מאי, כפי שביקשו גם הסוחרים שחנויותיהם על הגדה.",
  ],
  [
    "el",
    "Το δημοτικό συμβούλιο αποφάσισε να κλείσει την παλιά γέφυρα του ποταμού για τα φορτηγά από τον Μάιο, όπως ζητούσαν και οι έμποροι.",
  ],
  ["th", "สภาเมืองมีมติปิดสะพานเก่าข้ามแม่น้ำไม่ให้รถบรรทุกผ่านตั้งแต่เดือนพฤษภาคม ตามที่พ่อค้าริมน้ำเรียกร้องมานาน"],
  [
    "hi",
    "नगर परिषद ने फैसला किया है कि नदी पर बना पुराना पुल मई से ट्रकों के लिए बंद रहेगा, जिसकी मांग किनारे के दुकानदार भी कर रहे थे।",
  ],
  [
    "ja",
    "市議会は川にかかる古い橋を五月から大型車通行止めにすると決めた。岸辺の商店主らが求めていたもので、迂回路の整備も進める。",
  ],
  [
    "zh",
    "市议会决定从五月起禁止卡车通过河上的老桥，这也是岸边商户一直以来的要求，绕行道路的建设将同时进行。",
  ],
  [
    "ko",
    "시의회는 강 위의 오래된 다리를 5월부터 화물차가 다니지 못하게 하기로 결정했다. 강가 상인들이 요구해 온 일이다.",
  ],
  [
    "id",
    "Dewan kota memutuskan bahwa jembatan tua di atas sungai itu akan ditutup untuk truk mulai Mei, seperti yang telah diminta oleh para pedagang dari tepian.",
  ],
  [
    "vi",
    "Hội đồng thành phố quyết định cấm xe tải qua cây cầu cũ trên sông từ tháng năm, điều mà những người buôn bán ở bờ sông đã yêu cầu trong nhiều năm.",
  ],
  [
    "sw",
    "Baraza la mji limeamua kuwa daraja la zamani la mto litafungwa kwa malori kuanzia mwezi wa tano, jambo ambalo wafanyabiashara wa kando ya mto pia walitaka.",
  ],
  [
    "zu",
    "Umkhandlu wedolobha unqume ukuthi ibhuloho elidala lomfula livalwe emalolini kusuka ngoMeyi, futhi abahwebi bathe yilokhu abebekucela, kodwa umgwaqo omusha uzokwakhiwa khona.",
  ],
];

const FURNITURE =
  "Home\nNews\nSign in\nSubscribe to our newsletter\nPrivacy policy\nMost read\nThe latest from us and for you\n";

describe("detectLanguage", () => {
  test.each(PROSE)("prose in %s", (language, prose) => {
    expect(detectLanguage(prose)).toBe(language);
    expect(detectLanguage([prose])).toBe(language);
    expect(detectLanguage(prose.toUpperCase())).toBe(language);
  });

  test.each(PROSE)("prose in %s decides, not the English words around it", (language, prose) => {
    expect(detectLanguage(`${FURNITURE}${`${prose} ${prose}\n`.repeat(3)}${FURNITURE}`)).toBe(language);
  });

  it("hears a quotation in another language as a quotation", () => {
    const of = (code: string): string => PROSE.find(([language]) => language === code)?.[1] ?? "";
    expect(detectLanguage([of("nl"), of("nl"), of("en")])).toBe("nl");
    expect(detectLanguage([of("ja"), of("ja"), of("en")])).toBe("ja");
    expect(detectLanguage([of("ru"), of("ru"), of("uk")])).toBe("ru");
    expect(detectLanguage([of("uk"), of("uk"), of("ru")])).toBe("uk");
  });

  it("takes decomposed letters for what they are", () => {
    expect(detectLanguage((PROSE.find(([language]) => language === "vi")?.[1] ?? "").normalize("NFD"))).toBe(
      "vi",
    );
  });

  test.each([
    ["nothing", ""],
    ["blanks", " \n\n\t"],
    ["digits", "12.30 45 2-1 0:3\n".repeat(40)],
    ["names alone", "Sarrabel Tintoro Kespelmann Murvik Ostreho Bulandar Fentriss Olmaro Gridepan"],
    ["addresses alone", "https://www.de.example.com/en/in/the/of https://o.example.com/de/da/do/em"],
    ["emoji", "😀".repeat(300)],
    ["lone surrogates", "\ud83d".repeat(300)],
    [
      "Icelandic",
      "Bærinn ákvað að gömlu brúnni yfir ána yrði lokað fyrir vörubíla frá og með maí, eins og kaupmenn höfðu beðið um það.",
    ],
    [
      "Hungarian",
      "A városi tanács úgy döntött, hogy a folyó fölött álló régi hidat májustól lezárják a teherautók elől, ahogy a kereskedők kérték, a hétfői ülésről jött közlés szerint idővel.",
    ],
    [
      "Romanian",
      "Consiliul orașului a hotărât ca podul vechi de peste râu să fie închis pentru camioane din mai, așa cum au cerut și negustorii de pe mal.",
    ],
    [
      "Croatian, though near to Czech",
      "Gradsko vijeće odlučilo je da se stari most preko rijeke zatvori za kamione od svibnja, što su tražili i trgovci čije su radnje na obali.",
    ],
    [
      "Estonian, though near to Finnish",
      "Linnavolikogu otsustas, et vana sild üle jõe suletakse maist veoautodele, nagu on soovinud ka kaupmehed, kelle poed on kaldal, ja uus tee valmib sügisel.",
    ],
    [
      "Albanian",
      "Këshilli i qytetit vendosi që ura e vjetër mbi lumë të mbyllet për kamionët nga maji, siç kishin kërkuar edhe tregtarët që i kanë dyqanet në breg.",
    ],
    [
      "Basque",
      "Udalbatzarrak erabaki du ibaiaren gaineko zubi zaharra kamioientzat itxiko dela maiatzetik aurrera, inguruko dendariek eskatu zuten bezala.",
    ],
    ["Bengali", "নগর পরিষদ সিদ্ধান্ত নিয়েছে যে নদীর উপর পুরনো সেতুটি মে মাস থেকে ট্রাকের জন্য বন্ধ থাকবে।"],
    [
      "Serbian",
      "Градско веће је одлучило да се стари мост преко реке затвори за камионе од маја, што су тражили и трговци чије су радње на обали.",
    ],
  ])("gives null for %s", (_what, text) => {
    expect(detectLanguage(text)).toBeNull();
  });

  it("never throws and stays linear on hostile text", () => {
    const cost = (text: string): number => {
      let best = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 5; round++) {
        const start = performance.now();
        detectLanguage(text);
        best = Math.min(best, performance.now() - start);
      }
      return best;
    };
    for (const unit of ["a", "é ", " \n", "漢", "the\n", "ы", "/", "\ud800", "i ".repeat(50)]) {
      const short = unit.repeat(Math.ceil(20_000 / unit.length));
      expect(cost(short.repeat(8))).toBeLessThan(Math.max(20, 24 * cost(short)));
    }
  });
});

describe("sampleProse", () => {
  it("is at most about 4,000 code units, from the first long line to the last", () => {
    const lines = Array.from(
      { length: 500 },
      (_, index) => `${String(index).padStart(3, "0")} ${"word ".repeat(20)}`,
    );
    const sample = sampleProse(lines);
    expect(sample.length).toBeLessThan(4200);
    expect(sample.length).toBeGreaterThan(3500);
    expect(sample).toMatch(/\n4[89]\d /u);
  });

  it("leaves the menu out where there is prose, and keeps it where there is none", () => {
    expect(sampleProse(["Home", "in the yard ".repeat(30)])).not.toContain("Home");
    expect(
      sampleProse([`[a](https://example.com/${"x-".repeat(60)})`, "long word ".repeat(30)]),
    ).not.toContain("example");
    expect(sampleProse("Home\nNews")).toBe("Home\nNews\n");
  });
});
