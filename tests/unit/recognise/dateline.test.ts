import { describe, expect, it, test } from "vitest";
import { ar } from "../../../src/languages/ar.ts";
import { de } from "../../../src/languages/de.ts";
import { en } from "../../../src/languages/en.ts";
import { es } from "../../../src/languages/es.ts";
import { fr } from "../../../src/languages/fr.ts";
import { hi } from "../../../src/languages/hi.ts";
import { it as italian } from "../../../src/languages/it.ts";
import { ja } from "../../../src/languages/ja.ts";
import { ko } from "../../../src/languages/ko.ts";
import type { Language } from "../../../src/languages/language.ts";
import { ru } from "../../../src/languages/ru.ts";
import { zh } from "../../../src/languages/zh.ts";
import { recogniseDateline } from "../../../src/recognise/dateline/recognise-dateline.ts";
import { expectLinear, ODD_TEXTS, pageIn } from "./forms-support.ts";

/** From here on a form alone proves a dateline. */
const SURE = 0.5;

type Row = [
  printed: string,
  rest: string,
  place: string,
  agency: string | null,
  date: string | null,
  language?: Language,
];

const RIGHT: readonly Row[] = [
  // AP style: capitals, then state or country (the field's "dateline as place + date").
  ["PELLBRIDGE, Malaysia —", " The ministry will wait for the report.", "PELLBRIDGE, Malaysia", null, null],
  ["OTTER CITY, Mo. (AP) —", " The ferry sank at its berth overnight.", "OTTER CITY, Mo.", "AP", null],
  ["MOSS HOLLOW, N.Y. —", " Two ploughs share one shed here.", "MOSS HOLLOW, N.Y.", null, null],
  ["MOSS HOLLOW, N.Y.—", "Two ploughs share one shed here.", "MOSS HOLLOW, N.Y.", null, null],
  ["ST. ODRAN, Scotland --", " The chapel bell is back in its tower.", "ST. ODRAN, Scotland", null, null],
  ["LINDHAVN-SUR-MER. –", " The lights came back before supper.", "LINDHAVN-SUR-MER", null, null],
  ["LINDHAVN —", " The lights came back before supper.", "LINDHAVN", null, null],
  ["McALTON —", " The lights came back before supper.", "McALTON", null, null],
  ["OSLO—", "The lights came back before supper.", "OSLO", null, null],
  ["QUITO-", " The lights came back before supper.", "QUITO", null, null],
  // Reuters style.
  [
    "QUILLOTA, Chile, June 29 (Reuters) -",
    " Copper fell for a third day.",
    "QUILLOTA, Chile",
    "Reuters",
    "June 29",
  ],
  ["LONDON (Reuters) -", " Copper fell for a third day.", "LONDON", "Reuters", null],
  ["OSLO/LIMA, Jan 5 (Reuters) -", " Copper fell for a third day.", "OSLO/LIMA", "Reuters", "Jan 5"],
  ["OSLO/LIMA/BERN, Jan 5 —", " Copper fell for a third day.", "OSLO/LIMA/BERN", null, "Jan 5"],
  ["LIMA Jan 5 (Reuters) -", " Copper fell for a third day.", "LIMA", "Reuters", "Jan 5"],
  ["PELLBRIDGE, Nov 22 —", " No bidder paid for the crane.", "PELLBRIDGE", null, "Nov 22"],
  // A stop behind the month parts nothing.
  ["LIMA, Jan. 5 (Reuters) -", " Copper fell for a third day.", "LIMA", "Reuters", "Jan. 5"],
  ["PELLBRIDGE, Ore., Sept. 5, 2024 --", " Ferrand Ltd. said so.", "PELLBRIDGE, Ore.", null, "Sept. 5, 2024"],
  // Agencies that no table has: a day beside them proves that they sign.
  ["PELLBRIDGE, May 7 (Harbourline) -", " No bidder paid for it.", "PELLBRIDGE", "Harbourline", "May 7"],
  ["London, May 7 (Harbourline) -", " No bidder paid for it.", "London", "Harbourline", "May 7"],
  ["PELLBRIDGE, May 7 (North Coast News) —", " No bidder paid.", "PELLBRIDGE", "North Coast News", "May 7"],
  [
    "MOSS HOLLOW, May 7, 2024 /GULLBEAM/ --",
    " Ferrand Ltd. said so.",
    "MOSS HOLLOW",
    "GULLBEAM",
    "May 7, 2024",
  ],
  // Press releases (mozilla/readability#869: deleted as a byline).
  [
    "Pellbridge, NY/ACCESSWIRE/May 7, 2024/ --",
    " Ferrand Ltd. said so.",
    "Pellbridge, NY",
    "ACCESSWIRE",
    "May 7, 2024",
  ],
  [
    "Pellbridge, NY/ACCESSWIRE/May 7, 2024/",
    " Ferrand Ltd. said so today.",
    "Pellbridge, NY",
    "ACCESSWIRE",
    "May 7, 2024",
  ],
  [
    "PELLBRIDGE, Ohio, May 7, 2024 /PRNewswire/ --",
    " Ferrand Ltd. said so.",
    "PELLBRIDGE, Ohio",
    "PRNewswire",
    "May 7, 2024",
  ],
  [
    "PELLBRIDGE, Ore., May 7, 2024 /Gullbeam/ --",
    " Ferrand Ltd. said so.",
    "PELLBRIDGE, Ore.",
    "Gullbeam",
    "May 7, 2024",
  ],
  [
    "PELLBRIDGE, NY / GULLBEAM / May 7, 2024 /",
    " Ferrand Ltd. said so today.",
    "PELLBRIDGE, NY",
    "GULLBEAM",
    "May 7, 2024",
  ],
  ["PELLBRIDGE, Ohio--(BUSINESS WIRE)--", "Ferrand Ltd. said so.", "PELLBRIDGE, Ohio", "BUSINESS WIRE", null],
  ["PELLBRIDGE, Ohio (May 7, 2024) —", " Ferrand Ltd. said so.", "PELLBRIDGE, Ohio", null, "May 7, 2024"],
  ["PELLBRIDGE, Ohio – May 7, 2024 –", " Ferrand Ltd. said so.", "PELLBRIDGE, Ohio", null, "May 7, 2024"],
  // Capitals and a colon, as in Indian newspapers.
  [
    "NEW DELHI:",
    " The board has put off its vote on the river crossing until the tide tables are printed.",
    "NEW DELHI",
    null,
    null,
  ],
  ["NEW DELHI, Jan 5 (PTI):", " The board has put off its vote.", "NEW DELHI", "PTI", "Jan 5"],
  // German.
  ["Wiebeck.", " Der Rat von Wiebeck hat den Deich vertagt.", "Wiebeck", null, null, de],
  ["Wien.", " Der Rat hat den Deich vertagt.", "Wien", null, null, de],
  ["Wiebeck (dpa) –", " Der Rat hat den Deich vertagt.", "Wiebeck", "dpa", null, de],
  ["Berlin (dpa/lnw).", " Der Rat hat den Deich vertagt.", "Berlin", "dpa", null, de],
  ["Wien/Wiebeck –", " Der Rat hat den Deich vertagt.", "Wien/Wiebeck", null, null, de],
  ["Wiebeck, 27.6.2025 –", " Der Rat hat den Deich vertagt.", "Wiebeck", null, "27.6.2025", de],
  // Romance languages.
  ["ROMA -", " La giunta ha rinviato il voto sul molo.", "ROMA", null, null, italian],
  ["(ANSA) - ROMA, 12 GEN -", " La giunta ha rinviato il voto.", "ROMA", "ANSA", "12 GEN", italian],
  ["Madrid, 12 ene (EFE).-", " El pleno aplazó el voto.", "Madrid", "EFE", "12 ene", es],
  ["Paris (AFP) –", " Le conseil a reporté le vote.", "Paris", "AFP", null, fr],
  // Russian, with the agency behind the dash or between slashes.
  ["МОСКВА, 5 янв — РИА Новости.", " Совет отложил решение.", "МОСКВА", "РИА Новости", "5 янв", ru],
  ["МОСКВА, 5 января. /ТАСС/.", " Совет отложил решение о причале.", "МОСКВА", "ТАСС", "5 января", ru],
  // Scripts without capitals.
  ["رأس النور البحرية —", " عاد الصيادون إلى الميناء صباح الإثنين.", "رأس النور البحرية", null, null, ar],
  ["القاهرة (رويترز) -", " عاد الصيادون إلى الميناء صباح الإثنين.", "القاهرة", "رويترز", null, ar],
  ["नई दिल्ली -", " परिषद ने सोमवार को मतदान टाल दिया।", "नई दिल्ली", null, null, hi],
  ["【磯浜】", "町議会は桟橋の採決を延期した。", "磯浜", null, null, ja],
  ["【ロンドン共同】", "町議会は桟橋の採決を延期した。", "ロンドン", "共同", null, ja],
  ["【パリ＝磯野花】", "町議会は桟橋の採決を延期した。", "パリ", null, null, ja],
  ["［東京　１２日　ロイター］ -", " 町議会は桟橋の採決を延期した。", "東京", "ロイター", "１２日", ja],
  ["(서울=연합뉴스) 나루한 기자 =", " 군의회가 표결을 미뤘다.", "서울", "연합뉴스", null, ko],
  ["(나루=물결일보) 나루한 기자 =", " 군의회가 표결을 미뤘다.", "나루", "물결일보", null, ko],
  // The paper's own reporter: no agency signs.
  ["云溪镇3月9日电（记者 林小舟）", "镇议会推迟了表决。", "云溪镇", null, "3月9日", zh],
  ["海城网云溪9日讯", "　镇议会推迟了表决。", "云溪", null, "9日", zh],
  ["新华社北京1月5日电（记者林小舟）", "镇议会推迟了表决。", "北京", "新华社", "1月5日", zh],
  ["本报北京1月5日讯", "镇议会推迟了表决。", "北京", null, "1月5日", zh],
];

describe("right forms", () => {
  test.each(RIGHT)("%s%s", (printed, rest, place, agency, date, language) => {
    const found = recogniseDateline(printed + rest, pageIn(language));
    expect(found?.value).toEqual({ place, agency, date, text: printed });
    expect(found?.start).toBe(0);
    expect(found?.end).toBe(printed.length);
    expect(found?.confidence).toBeGreaterThanOrEqual(SURE);
  });

  it("is as sure as the print: agency, then region, then capitals alone", () => {
    const sure = [
      "LINDHAVN (AP) — The bell rang again.",
      "LINDHAVN, Norway — The bell rang again.",
      "LINDHAVN — The bell rang again.",
    ].map((text) => recogniseDateline(text, pageIn())?.confidence ?? 0);
    expect(sure).toEqual([...sure].sort((first, second) => second - first));
  });
});

describe("doubtful forms", () => {
  test.each<[string, Language?]>([
    ["JANE PELL — The mayor had never seen the bridge shut."],
    ["NASB — The agency has never seen the bridge shut."],
    ["LINDHAVN: The board has put off its vote on the river crossing until the tide tables are out."],
    ["Lindhavn – The board has put off its vote."],
    ["Danke schön. Der Rat hat den Deich vertagt.", de],
    ["Schluss. Der Rat hat den Deich vertagt.", de],
  ])("%s", (text, language) => {
    const found = recogniseDateline(text, pageIn(language));
    expect(found?.confidence ?? 0).toBeLessThan(SURE);
  });
});

describe("what is none", () => {
  test.each<[string, Language?]>([
    ["— Yes, she said, the ferry has gone."],
    ["Yes — she said the ferry had gone."],
    ["Ukraine – which has no such ferry – will buy one."],
    ["UKRAINE — which has no such ferry — will buy one."],
    ["BREAKING — The bridge is shut tonight."],
    ["UPDATE — The bridge is shut tonight."],
    ["Correction — The bridge is not shut."],
    ["WATCH: The bridge is shut tonight, and nobody at the harbour office knows when it will open."],
    ["Q&A — The bridge is shut tonight."],
    ["REPORTAGE - Le pont est fermé ce soir.", fr],
    ["DÉCRYPTAGE - Le pont est fermé ce soir.", fr],
    ["PELL: I never saw the bridge shut, not in forty years of driving over it every day."],
    ["JANE PELL: The bridge has been shut since the barge struck it, and nobody can say why."],
    ["BRIDGE SHUT — ALL FERRIES CALLED OFF"],
    ["Apples - 2 kg of them, cored"],
    ["Monday - The market opens at nine."],
    ["PELLBRIDGE 2 - 1 GRANTON after extra time."],
    ["By Jane Pell - Harbour Times - Friday, April 28, 2023"],
    ["Jane Pell August 17, 2019 - 2:19 pm and later"],
    ["David Pell (OGBL) und Jane Roe liegen sich in den Armen.", de],
    // Parties, teams and days stand in brackets too.
    ["PELL (Labour) - A majority of three hundred was enough."],
    ["Jane Pell, May 7 (Harbourline) - No bidder paid for the crane."],
    ["Rowers /Sculls/ -- The final was put off."],
    ["PELLBRIDGE, May 7 (Updated) - No bidder paid for the crane."],
    ["云溪镇3月9日电影节开幕，镇议会推迟了表决。", zh],
    ["Tide tables August 2: The full list of sailings"],
    ["Our Beautiful Harbour - Pictures of a year"],
    ["In the harbour the ferry waits — and waits."],
    ["The council (AP) met on Monday - again."],
    ["Nein. Das war der Rat nicht.", de],
    ["Wiebeck. Der Rat hat den Deich vertagt."],
    ["Jan P. Moller zeigt den Deich und lacht.", de],
    ["【速報】町議会は桟橋の採決を延期した。", ja],
    ["【コラム】町議会は桟橋の採決を延期した。", ja],
    ["【日時】3月5日、町議会の議場で。", ja],
    ["[물결일보=나루한의 칼럼] 군의회가 표결을 미뤘다.", ko],
    ["桟橋の改修――町議会は採決を延期した。", ja],
    ["lindhavn — the lights came back."],
  ])("%s", (text, language) => {
    expect(recogniseDateline(text, pageIn(language))).toBeNull();
  });
});

describe("totality and cost", () => {
  test.each(ODD_TEXTS)("%j does not throw", (text) => {
    expect(() => recogniseDateline(text, pageIn(ja))).not.toThrow();
  });

  test.each(["A", "A ", "A, ", "A-", "A/", "(A", "/AB", "【", "5 ", ". ", "—", " "])(
    "grows with the length only: %j",
    (unit) => {
      expectLinear(unit, (text) => recogniseDateline(text, pageIn(de)), "OSLO");
    },
  );

  it("does not change what it is given", () => {
    const context = Object.freeze(pageIn(en));
    expect(() => recogniseDateline("OSLO (AP) — The bell rang.", context)).not.toThrow();
  });
});
