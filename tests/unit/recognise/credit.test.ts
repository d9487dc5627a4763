import { describe, expect, it, test } from "vitest";
import { ar } from "../../../src/languages/ar.ts";
import { cs } from "../../../src/languages/cs.ts";
import { de } from "../../../src/languages/de.ts";
import { fr } from "../../../src/languages/fr.ts";
import { hi } from "../../../src/languages/hi.ts";
import { id } from "../../../src/languages/id.ts";
import { it as italian } from "../../../src/languages/it.ts";
import { ja } from "../../../src/languages/ja.ts";
import { ko } from "../../../src/languages/ko.ts";
import type { Language } from "../../../src/languages/language.ts";
import { pl } from "../../../src/languages/pl.ts";
import { ru } from "../../../src/languages/ru.ts";
import { zh } from "../../../src/languages/zh.ts";
import { recogniseCredit } from "../../../src/recognise/credit/recognise-credit.ts";
import { expectLinear, ODD_TEXTS, pageIn } from "./forms-support.ts";

const SURE = 0.5;

type Line = [text: string, credit: string, language?: Language];

describe("lines of credit", () => {
  test.each<Line>([
    ["Photo: Bea Holm", "Bea Holm"],
    ["(Photo: Bea Holm)", "Bea Holm"],
    ["[Photo by Bea Holm]", "Bea Holm"],
    ["Photo courtesy of the Granton Museum", "the Granton Museum"],
    ["Picture: Bea Holm", "Bea Holm"],
    ["Credit: Bea Holm", "Bea Holm"],
    ["Credit...Bea Holm/The Granton Tribune", "Bea Holm/The Granton Tribune"],
    ["Image Credits: Bea Holm", "Bea Holm"],
    ["Image source, Getty Images", "Getty Images"],
    ["© Reuters", "Reuters"],
    ["(Image: © Shutterstock)", "Shutterstock"],
    ["Copyright Bea Holm/AP", "Bea Holm/AP"],
    ["Copyright Bea Holm / Stringer / Handout", "Bea Holm / Stringer / Handout"],
    ["Copyright Bea Holm II/Copyright 2026 The AP. All rights reserved.", "Bea Holm II/The AP"],
    ["Tous droits réservés Bea Holm/AP", "Bea Holm/AP", fr],
    ["(Photos by Bea Holm; photo illustration by Ida Vale)", "Bea Holm; photo illustration by Ida Vale"],
    [
      "(Photos by Associated Press; photo illustration by Ida Vale / Granton Tribune)",
      "Associated Press; photo illustration by Ida Vale / Granton Tribune",
    ],
    ["(foto Elio Ranieri)", "Elio Ranieri", italian],
    ["Supplied: Bea Holm", "Bea Holm"],
    ["(Submitted by Bea Holm)", "Bea Holm"],
    ["fot. archiwum portu", "archiwum portu", pl],
    ["Фото: пресс-служба порта", "пресс-служба порта", ru],
    ["Photo Le Phare/Brune Colin", "Le Phare/Brune Colin", fr],
    ["(photo Getty Images)", "Getty Images"],
    ["Image: eThekwini Harbour / Supplied", "eThekwini Harbour / Supplied"],
    ["圖／海岬縣政府提供", "海岬縣政府提供", zh],
    ["图：海岬县政府提供", "海岬县政府提供", zh],
    ["Bea Holm/Granton Tribune", "Bea Holm/Granton Tribune"],
    ["Bea Holm / Getty Images", "Bea Holm / Getty Images"],
    ["(AP Photo/Bea Holm)", "AP Photo/Bea Holm"],
    ["AFP via Getty Images", "AFP via Getty Images"],
    ["via Getty Images", "Getty Images"],
    ["BEA HOLM (REUTERS)", "BEA HOLM (REUTERS)"],
    ["Bea Holm (AFP)", "Bea Holm (AFP)"],
    ["Bea T. van Holm (Reuters)", "Bea T. van Holm (Reuters)"],
    ["Foto: dpa", "dpa", de],
    ["Bildrechte: IMAGO / Bea Holm", "IMAGO / Bea Holm", de],
    ["Foto von Bea Holm", "Bea Holm", de],
    ["写真：磯野花", "磯野花", ja],
    ["사진=연합뉴스", "연합뉴스", ko],
    ["الصورة: ليلى حداد", "ليلى حداد", ar],
    ["Фото: Анна Холм", "Анна Холм", ru],
    ["Foto: Alena Holmová, Granovské noviny", "Alena Holmová, Granovské noviny", cs],
    ["Foto: Alena Holmová / Granovský deník", "Alena Holmová / Granovský deník", cs],
    ["Foto: Anna Holm, Kurier granowski", "Anna Holm, Kurier granowski", pl],
    ["Фото: Анна Холм / «Вечерняя пристань»", "Анна Холм / «Вечерняя пристань»", ru],
    ["Фото: Анна Холм, «Пристань»", "Анна Холм, «Пристань»", ru],
    ["Foto: Bea Holm / „Granton Blatt“", "Bea Holm / „Granton Blatt“", de],
    ["Fot. Anna Holm", "Anna Holm", pl],
    ["(fot. Anna Holm)", "Anna Holm", pl],
    ["Dok. Bea Holm", "Bea Holm", id],
    ["फोटो: मीरा होल्म", "मीरा होल्म", hi],
  ])("%s", (text, credit, language) => {
    const found = recogniseCredit(text, pageIn(language));
    expect(found?.value).toEqual({ credit, caption: null });
    expect(found).toMatchObject({ start: 0, end: text.length });
    expect(found?.confidence).toBeGreaterThanOrEqual(SURE);
  });
});

describe("captions with their credit (newspaper4k#44: captions become text)", () => {
  test.each<[caption: string, tail: string, credit: string, language?: Language]>([
    ["The bridge at dusk.", " Photo: Bea Holm", "Bea Holm"],
    ["The bridge at dusk", " (Photo: Bea Holm)", "Bea Holm"],
    ["The bridge at dusk", "(Image: Getty)", "Getty"],
    ["Holm", " (Reuters)", "Reuters"],
    ["Bea Holm, mayor", " (Reuters)", "Reuters"],
    ["The bridge at dusk.", " (AP Photo/Bea Holm)", "AP Photo/Bea Holm"],
    ["The bridge at dusk.", " (AP Photo/Bea Holm) AP Photo", "AP Photo/Bea Holm"],
    ["The bridge at dusk", " [Bea Holm/AP]", "Bea Holm/AP"],
    ["The bridge at dusk.", " (Bea Holm / Granton Tribune)", "Bea Holm / Granton Tribune"],
    ["The bridge at dusk.", "Credit:Bea Holm/Reuters", "Bea Holm/Reuters"],
    ["The bridge at dusk.", " Bea Holm/Getty Images", "Bea Holm/Getty Images"],
    ["The bridge at dusk.", "Bea Holm / Getty Images", "Bea Holm / Getty Images"],
    ["The bridge at dusk.", " — Picture by Bea Holm", "Bea Holm"],
    ["The bridge at dusk.", " Photo by Bea Holm/Getty Images", "Bea Holm/Getty Images"],
    ["The bridge at dusk.", " Bea T. Holm/Getty Images", "Bea T. Holm/Getty Images"],
    ["The bridge in 2023.", " Bea Holm/Getty Images", "Bea Holm/Getty Images"],
    ["The bridge in Pell, N.Y.", " (AP Photo/Bea T. Holm)", "AP Photo/Bea T. Holm"],
    ["The bridge at dusk.", "Bea Holm / Granton Tribune", "Bea Holm / Granton Tribune"],
    ["The bridge at dusk.", " (Courtesy of Bea Holm)", "Bea Holm"],
    ["Pier man.", " Photo by Bea Holm/AFP via Getty Images", "Bea Holm/AFP via Getty Images"],
    ["The bridge at dusk", " - Copyright Bea Holm/AP", "Bea Holm/AP"],
    [
      "The bridge at dusk",
      " - Copyright Bea Holm/Copyright 2024 The AP. All rights reserved",
      "Bea Holm/The AP",
    ],
    [
      "The bridge in Pell on Monday",
      " Bea Holm/Copyright 2024 The AP. All rights reserved.",
      "Bea Holm/The AP",
    ],
    ["Le pont, le soir", " - Tous droits réservés Bea Holm/AP", "Bea Holm/AP", fr],
    ["The bridge leads to Washington DC", " Bea Holm/via Reuters", "Bea Holm/via Reuters"],
    ["The bridge at dusk", " Bea Holm/GC Images", "Bea Holm/GC Images"],
    ["夕暮れの橋に立つ町長（左）", "（Ｃ）共同通信社", "共同通信社", ja],
    ["大橋夕照。", "（圖／林小舟攝）", "林小舟", zh],
    ["Die Brücke am Abend", ", Foto: Bea Holm", "Bea Holm", de],
    ["Die Brücke am Abend", " | Foto: dpa", "dpa", de],
    ["Die Brücke am Abend", " © Bea Holm", "Bea Holm", de],
    ["Die Brücke am Abend.", " Bild © Bea Holm (bh)", "Bea Holm (bh)", de],
    ["Kleid von FERRAND", "Foto: Bea Holm. Haare: Jane Pell", "Bea Holm", de],
    ["La gente del porto davanti al molo", " (foto Bea Holm)", "Bea Holm", italian],
    ["Il molo di sera.", " (Foto Bea Holm / La Voce)", "Bea Holm / La Voce", italian],
    ["Le pont, le soir", " (photo Bea Holm)", "Bea Holm", fr],
    ["The bridge at dusk", " (photo Getty Images)", "Getty Images"],
    ["Le pont est fermé depuis lundi.", " BEA HOLM / L'ÉCHO DE GRANTON", "BEA HOLM / L'ÉCHO DE GRANTON", fr],
    ["The bridge at dusk.", " BEA HOLM / GRANTON TRIBUNE", "BEA HOLM / GRANTON TRIBUNE"],
    ["Most stoi, ale nikt nim nie jeździ.", " Fot. Anna Holm", "Anna Holm", pl],
    ["Most o zmierzchu", ", fot. Anna Holm / Kurier Granowski", "Anna Holm / Kurier Granowski", pl],
    ["Most o zmierzchu", " (fot. Anna Holm)", "Anna Holm", pl],
    ["Мост вечером.", " Фото: Анна Холм / «Вечерняя пристань»", "Анна Холм / «Вечерняя пристань»", ru],
    ["Most za soumraku.", " Foto: Alena Holmová, Granovské noviny", "Alena Holmová, Granovské noviny", cs],
    ["पुल के पास खड़ी मीरा होल्म।", " फोटो: अनिल पेल", "अनिल पेल", hi],
    ["पुल के पास मीरा होल्म", " फाइल फोटो: अनिल पेल", "अनिल पेल", hi],
    ["夕暮れの橋", "＝磯野花撮影", "磯野花", ja],
    ["夕暮れの橋", "（磯野花撮影）", "磯野花", ja],
    ["夕暮れの橋", "（写真＝磯浜町）", "磯浜町", ja],
    ["夕暮れの橋", "＝共同", "共同", ja],
    ["다리에 불이 켜졌다.", " 연합뉴스", "연합뉴스", ko],
    ["다리에 불이 켜졌다.", " 나루한 기자", "나루한", ko],
    ["大桥夕照。", "新华社记者 林小舟摄", "林小舟", zh],
  ])("%s%s", (caption, tail, credit, language) => {
    const found = recogniseCredit(caption + tail, pageIn(language));
    expect(found?.value).toEqual({ credit, caption });
    expect(found?.end).toBe(caption.length + tail.length);
    expect(found?.confidence).toBeGreaterThanOrEqual(SURE);
  });

  it("takes a labelled caption as a caption without credit", () => {
    const found = recogniseCredit("Image caption, The bridge at dusk", pageIn());
    expect(found?.value).toEqual({ credit: null, caption: "The bridge at dusk" });
  });
});

describe("doubtful forms", () => {
  test.each([
    ["Reuters", "Reuters"],
    ["Bea Holm, Associated Press", "Bea Holm, Associated Press"],
    ["© Granton Tribune", "Granton Tribune"],
    ["Photos: Snow Blankets The West", "Snow Blankets The West"],
    ["Photo:", null],
    ["(写真)", null],
  ])("%s", (text, credit) => {
    const found = recogniseCredit(text, pageIn(ja));
    expect(found?.value).toEqual({ credit, caption: null });
    expect(found?.confidence).toBeLessThan(SURE);
  });
});

describe("what is none", () => {
  test.each<[text: string, language?: Language]>([
    ["He sent a photo by his aunt of the bridge, and laughed."],
    ["The picture: a town that lost its bridge"],
    ["Photos: 10 best beaches"],
    ["Photo of the Day"],
    ["Image: How the bridge was built"],
    ["© 2024 The Granton Tribune. All rights reserved."],
    ["Copyright © 2024 Granton Media"],
    ["Copyright © Granton Media Ltd"],
    ["© Granton Media AG – All rights reserved"],
    ["Copyright Policy"],
    ["Terms of Use | Copyright Policy"],
    ["News/Politics"],
    ["Home / News / Politics"],
    ["Bea Holm (Granton)"],
    ["REUTERS (BEA HOLM)"],
    ["Bea Holm (Reuters) went home"],
    ["The lock was shut at dawn (Reuters"],
    ["Arts / Culture / Film"],
    ["Log In / Register"],
    ["Birthday/anniversary form"],
    ["Birthday/Anniversary Form"],
    ["The bridge at dusk. Jane Roe and Bea Holm"],
    ["December 20, 2023/10:21 p.m. ET"],
    ["Position: PG/SG"],
    ["Instagram"],
    ["By Bea Holm | Reuters"],
    ["By Bea Holm and Jane Roe / Granton Shimbun Staff Writers"],
    ["The ten top stories of the year (So Far)"],
    ["The bridge at dusk (left)"],
    ["She told the council that she would go to Reuters."],
    ["The ferry had sailed, she said to AFP on Monday."],
    ["The pier has been shut since May. Nobody minds."],
    ["(Reporting by Bea Holm; Editing by Jane Roe)"],
    ["Der Rat vertagte das Bild: niemand lachte.", de],
    ["Picture: Jane Roe, Granton mayor, at the opening"],
    ["Photo: Jane Roe, Granton mayor"],
    ["Foto: Alena Holmová, starostka města, otevřela most", cs],
    ["Фото: Анна Холм открыла «Вечернюю пристань»", ru],
    ["Фото: «Это наш мост», говорит Анна Холм", ru],
    ["Il molo visto da sud (foto in alto)", italian],
    ["Il molo visto da sud (foto 3)", italian],
    ["The bridge from the south (Photo Gallery Inside)"],
    ["Every View of the Bridge (Picture Of The Day)"],
    ["The bridge is shut. LIVE BLOG / TOP STORIES"],
    ["THE BRIDGE IS SHUT, AND NOBODY KNOWS WHY, SAYS THE COUNCIL OF THE TOWN. BEA HOLM / JANE ROE AGREE"],
    ["Le pont est fermé. Bea Holm et Jane Roe", fr],
    ["Zrobiła zdjęcie. Anna Holm poszła dalej.", pl],
    ["Mówił o ul. Anna Holm słuchała", pl],
    ["Fot. to skrót od fotografii.", pl],
    ["町議会は桟橋の採決を延期した（詳細は後日）。", ja],
    ["Copyright 2024 The Granton Tribune. All rights reserved"],
    ["Copyright Granton Tribune / All rights reserved"],
    ["Le Courrier de Granton - Tous droits réservés", fr],
    ["Tous droits réservés", fr],
    ["The choice is Bea Holm/Ida Vale"],
    ["The ferry runs on Mondays and/or Tuesdays"],
    ["(foto di famiglia)", italian],
    ["(photo Bea Holm)"],
    ["Photo: what the harbour looked like"],
    ["Photo Bea Holm"],
    ["Foto: il molo visto da sud, prima che il faro fosse spento", italian],
  ])("%s", (text, language) => {
    expect(recogniseCredit(text, pageIn(language))).toBeNull();
  });
});

describe("totality and cost", () => {
  test.each(ODD_TEXTS)("%j does not throw", (text) => {
    expect(() => recogniseCredit(text, pageIn(ja))).not.toThrow();
  });

  test.each([
    "Bea Holm/Copyright ",
    "Bea ",
    " - Tous droits réservés",
    "Copyright Bea/",
    "Photo: ",
    "(",
    "()",
    "/",
    "A/",
    "A ",
    "©",
    ": ",
    "Foto:",
    ". ",
    " by ",
    "= ",
    "字",
    " ",
    "Fot. ",
    "(foto ",
    "A A / «",
    "A, b ",
  ])("grows with the length only: %j", (unit) => {
    expectLinear(unit, (text) => recogniseCredit(text, pageIn(ja)));
  });
});
