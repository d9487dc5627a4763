import { describe, expect, test } from "vitest";
import { recogniseUnspacedCredit } from "../../../src/recognise/credit/recognise-unspaced-credit.ts";
import { expectLinear, ODD_TEXTS } from "./forms-support.ts";

describe("whole lines", () => {
  test.each([
    ["撮影・磯野花", "磯野花"],
    ["写真・磯浜町", "磯浜町"],
    ["写真／磯野花", "磯野花"],
    ["写真提供/磯浜町役場", "磯浜町役場"],
    ["画像・磯浜灯台", "磯浜灯台"],
    ["圖／磯浜縣政府提供", "磯浜縣政府提供"],
    ["图片：磯浜县政府", "磯浜县政府"],
    ["記者林小舟攝", "林小舟"],
    ["서래군 제공", "서래군"],
    ["서래신문 자료사진", "서래신문"],
    ["서래군청 제공 사진", "서래군청"],
  ])("%s", (text, credit) => {
    expect(recogniseUnspacedCredit(text)).toMatchObject({
      value: { credit, caption: null },
      start: 0,
      end: text.length,
    });
  });
});

describe("the end of a caption", () => {
  test.each([
    ["夕暮れの橋＝磯野花撮影", "夕暮れの橋", "磯野花"],
    ["夕暮れの橋（磯浜町提供）", "夕暮れの橋", "磯浜町"],
    ["大桥夕照。林小舟摄", "大桥夕照。", "林小舟"],
  ])("%s", (text, caption, credit) => {
    expect(recogniseUnspacedCredit(text)?.value).toEqual({ credit, caption });
  });
});

describe("neither", () => {
  test.each([
    ["a label in the middle", "夕暮れの写真・磯浜町"],
    ["a sentence", "撮影・編集は町が担当した。"],
    ["two sentences", "写真・上。橋・下"],
    ["a name with brackets", "写真・磯野花（町）"],
    ["a label alone", "写真・"],
    ["a sentence that opens with a label", "圖：縣府提供，記者林小舟。"],
    ["an offer of more words", "무료 도시락 제공"],
    ["the word for giving alone", "제공"],
    ["one sign behind the label", "写真・花"],
    ["a long name", `写真・${"磯".repeat(25)}`],
    ["another label", "文章・磯野花"],
    ["no dot behind the label", "写真磯野花"],
    ["pictures that a sentence shows", "그는 오래된 자료사진"],
    ["the word for them alone", "자료사진"],
    ["other letters", "Photo・Bea Holm"],
  ])("%s: %s", (_, text) => {
    expect(recogniseUnspacedCredit(text)).toBeNull();
  });

  test.each(ODD_TEXTS)("%j", (text) => {
    expect(recogniseUnspacedCredit(text)).toBeNull();
  });
});

test.each(["写真・", "磯", "撮影・磯", " 자료사진", "＝"])("costs linear time on %j", (unit) => {
  expectLinear(unit, recogniseUnspacedCredit);
});
