import { describe, expect, it, test } from "vitest";
import { CALENDAR } from "../../../src/languages/calendar.ts";
import { cs } from "../../../src/languages/cs.ts";
import { da } from "../../../src/languages/da.ts";
import { de } from "../../../src/languages/de.ts";
import { en } from "../../../src/languages/en.ts";
import { es } from "../../../src/languages/es.ts";
import { fi } from "../../../src/languages/fi.ts";
import { fr } from "../../../src/languages/fr.ts";
import { it as italian } from "../../../src/languages/it.ts";
import { ja } from "../../../src/languages/ja.ts";
import { ko } from "../../../src/languages/ko.ts";
import type { Language } from "../../../src/languages/language.ts";
import { nl } from "../../../src/languages/nl.ts";
import { pl } from "../../../src/languages/pl.ts";
import { pt } from "../../../src/languages/pt.ts";
import { sv } from "../../../src/languages/sv.ts";
import { zh } from "../../../src/languages/zh.ts";
import { confidence, contextOf, languageWith, stampsOf } from "./timestamp-support.ts";

const ar = languageWith("ar", { updated: "آخر تحديث", months: "كانون الثاني=1" });
const vi = languageWith("vi");
const ru = languageWith("ru", { updated: "обновлено", at: "в" });
const uk = languageWith("uk");
const tr = languageWith("tr", { updated: "güncelleme" });
const hi = languageWith("hi", { published: "प्रकाशित" });
const id = languageWith("id");
const is = languageWith("is");
const el = languageWith("el");
const hu = languageWith("hu", { dateOrder: "ymd" });
const sw = languageWith("sw");
const zu = languageWith("zu");

const forms: [Language, string, string[]][] = [
  [de, "Veröffentlicht: 3. März 2025, 17 Uhr", ["published 2025-03-03T17:00"]],
  [de, "Aktualisiert: 4. März 2025, 7.45 Uhr", ["updated 2025-03-04T07:45"]],
  [de, "12.04.24, 10:15 Uhr", ["unlabelled 2024-04-12T10:15"]],
  [de, "06.11.2025 | 20:15", ["unlabelled 2025-11-06T20:15"]],
  [de, "5. Jänner 2024 um 14:02 Uhr MEZ", ["unlabelled 2024-01-05T14:02:00+01:00"]],
  [de, "vor 3 Stunden", ["unlabelled  time-relative"]],
  [de, "gestern, 18:10 Uhr", ["unlabelled  time-relative"]],
  [fr, "Publié le 1er août 2024 à 14h05", ["published 2024-08-01T14:05"]],
  [fr, "Publié le 03/04/2024 à 14 h 05", ["published 2024-04-03T14:05"]],
  [fr, "LE 5 FEVRIER 2024 À 9H", ["unlabelled 2024-02-05T09:00"]],
  [fr, "il y a 2 h", ["unlabelled  time-relative"]],
  [es, "12 de abril de 2024 a las 14:30", ["unlabelled 2024-04-12T14:30"]],
  [
    es,
    "07/03/2022 00:48 | Actualizado a 07/03/2022 18:35",
    ["unlabelled 2022-03-07T00:48", "updated 2022-03-07T18:35"],
  ],
  [es, "15 OCT 2024 - 5:22 p. m.", ["unlabelled 2024-10-15T17:22"]],
  [italian, "Pubblicato il 4 febbraio 2025 alle 14:41", ["published 2025-02-04T14:41"]],
  [pt, "5 de março de 2024, às 14h30", ["unlabelled 2024-03-05T14:30"]],
  [pt, "05/03/2024 14h30", ["unlabelled 2024-03-05T14:30"]],
  [nl, "5 mrt 2024 om 10:05", ["unlabelled 2024-03-05T10:05"]],
  [sv, "Publicerad 23 okt 2025 kl 10.23", ["published 2025-10-23T10:23"]],
  [sv, "23 oktober 2025 kl. 12.30", ["unlabelled 2025-10-23T12:30"]],
  [da, "torsdag 06. feb 2025 17:25", ["unlabelled 2025-02-06T17:25"]],
  [fi, "5.3.2024 klo 12.30", ["unlabelled 2024-03-05T12:30"]],
  [fi, "5. maaliskuuta 2024", ["unlabelled 2024-03-05"]],
  [pl, "5 września 2024, 21:52", ["unlabelled 2024-09-05T21:52"]],
  [cs, "5. září 2024", ["unlabelled 2024-09-05"]],
  [cs, "5. 3. 2024 14:05", ["unlabelled 2024-03-05T14:05"]],
  [ja, "2024年11月12日 10:05", ["unlabelled 2024-11-12T10:05"]],
  [ja, "２０２４年１１月１２日　午後３時２０分", ["unlabelled 2024-11-12T15:20"]],
  [ja, "令和6年11月12日", ["unlabelled 2024-11-12"]],
  [ja, "令和元年5月1日", ["unlabelled 2019-05-01"]],
  [ja, "2025年1月13日(月) 20時01分", ["unlabelled 2025-01-13T20:01"]],
  [
    ja,
    "公開日：2025/01/31 11:30　更新日：2025/02/01 09:00",
    ["published 2025-01-31T11:30", "updated 2025-02-01T09:00"],
  ],
  [ja, "2025/1/14 21:17（最終更新 1/15 8:05）", ["unlabelled 2025-01-14T21:17", "updated 2025-01-15T08:05"]],
  [ja, "2025年1月31日 11:30 公開", ["published 2025-01-31T11:30"]],
  [ja, "3時間前", ["unlabelled  time-relative"]],
  [ja, "昨日 10:05", ["unlabelled  time-relative"]],
  [zh, "2024年11月12日 下午3:20", ["unlabelled 2024-11-12T15:20"]],
  [zh, "更新时间：2024-11-12 10:05:30", ["updated 2024-11-12T10:05:30"]],
  [ko, "입력 2024.03.05. 오전 9:02", ["published 2024-03-05T09:02"]],
  [
    ko,
    "입력2024.03.05 09:02 수정2024.03.05 13:30",
    ["published 2024-03-05T09:02", "updated 2024-03-05T13:30"],
  ],
  [ko, "2024년 3월 5일 오후 1시 30분", ["unlabelled 2024-03-05T13:30"]],
  [ko, "24.03.05 09:02", ["unlabelled 2024-03-05T09:02"]],
  [ko, "2024.03.05 09:02 입력", ["published 2024-03-05T09:02"]],
  [vi, "Thứ năm, 23/10/2025, 10:05 (GMT+7)", ["unlabelled 2025-10-23T10:05:00+07:00"]],
  [vi, "23 tháng 10, 2025", ["unlabelled 2025-10-23"]],
  [ar, "‏الإثنين ١٤ تشرين الأول ٢٠٢٤ - ١٧:٤١‏", ["unlabelled 2024-10-14T17:41"]],
  [ar, "الأحد 05 مايو 2024 م - 26 شوال 1445 هـ - 14:30", ["unlabelled 2024-05-05T14:30"]],
  [ar, "آخر تحديث: 15 أكتوبر 2024 - 09:05", ["updated 2024-10-15T09:05"]],
  [ar, "٣ كانون الثاني ٢٠٢٥", ["unlabelled 2025-01-03"]],
  [ru, "24 сентября 2018 в 10:05", ["unlabelled 2018-09-24T10:05"]],
  [ru, "Обновлено 5 мая 2024 г., 10:05 МСК", ["updated 2024-05-05T10:05:00+03:00"]],
  [uk, "5 березня 2024, 10:05", ["unlabelled 2024-03-05T10:05"]],
  [tr, "Güncelleme: 5 ŞUBAT 2024 14:05", ["updated 2024-02-05T14:05"]],
  [hi, "प्रकाशित: १९ नवंबर २०१९, ०८:३८ AM", ["published 2019-11-19T08:38"]],
  [id, "Kamis, 5 Desember 2024 10:05 WIB", ["unlabelled 2024-12-05T10:05:00+07:00"]],
  [is, "5. júní 2024 kl. 10:05", ["unlabelled 2024-06-05T10:05"]],
  [el, "5 Μαρτίου 2024, 10:05 π.μ.", ["unlabelled 2024-03-05T10:05"]],
  [hu, "2024. március 5. 10:05", ["unlabelled 2024-03-05T10:05"]],
  [sw, "5 Septemba 2024", ["unlabelled 2024-09-05"]],
  [zu, "5 Septhemba 2024", ["unlabelled 2024-09-05"]],
];

describe("recogniseTimestamp in other languages", () => {
  test.each(forms.map(([language, text, expected]) => ({ code: language.code, language, text, expected })))(
    "$code: $text",
    ({ language, text, expected }) => {
      expect(stampsOf(text, contextOf(language))).toEqual(expected);
      expect(confidence(text, contextOf(language))).toBeGreaterThan(0.5);
    },
  );

  it("reads English stamps on pages of every language", () => {
    expect(stampsOf("Published: March 5, 2024 9:30 p.m.", contextOf(ja))).toEqual([
      "published 2024-03-05T21:30",
    ]);
  });

  it("knows every month that CLDR names, in both cases", () => {
    const misread: string[] = [];
    for (const [code, names] of Object.entries(CALENDAR)) {
      const months = names.split(";")[0] ?? "";
      if (months === "") continue;
      const context = contextOf(code === "en" ? en : languageWith(code));
      for (const [index, forms] of months.split("|").entries()) {
        for (const name of forms.split(",")) {
          // Chinese names stand between 年 and 日 and are printed as numbers on news pages.
          if (code === "zh") continue;
          const expected = `unlabelled 2024-${String(index + 1).padStart(2, "0")}-05`;
          for (const text of [`5 ${name} 2024`, `5 ${name.toUpperCase()} 2024`]) {
            if (stampsOf(text, context)[0] !== expected) misread.push(`${code}: ${text}`);
          }
        }
      }
    }
    expect(misread).toEqual([]);
  });
});
