import type { Evidence } from "../evidence.ts";
import { isAgency } from "../text/agencies.ts";
import { ASIAN, signsOf } from "../text/signs-of.ts";
import type { Credit } from "./read-labelled-credit.ts";

const REACH = 60;
const LETTER = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
/** "＝山田太郎撮影", "（山田太郎撮影）", "（山田太郎摄）". */
const TAKEN =
  /[（(＝=](?:(?:写真|图|圖|图片|圖片)[:：／/])?(?<name>[^（()）＝=。、]{2,20})(?:撮影|摄|攝)[)）]?$/u;
/** "。新华社记者 王小明摄". */
const CHINESE = /(?<=[。\s]|^)(?:\p{sc=Han}{0,6}?[记記]者\s?)?(?<name>\p{sc=Han}{2,4})\s?[摄攝]$/u;
/** "（写真＝市提供）", "（図：市）". */
const LABELLED =
  /[（(［[](?:写真提供|写真|画像|提供|图源|图|圖|사진제공|사진)\s?[:：／/＝=]\s?(?<name>[^()（）［］[\]]{1,30})[)）\]］]$/u;
/** "撮影・山田太郎", "圖／市府提供", "동네신문 자료사진": a line of its own. */
const WHOLE =
  /^(?:(?:撮影|写真|写真提供|画像|图|圖|图片|圖片|照片)\s?[・／/:：＝=｜|]\s?(?<name>[^()（）、。，]{2,24})|(?<archive>\S{2,16}) (?:자료사진|제공 사진))$/u;
/** "시청 제공" names who gave the picture, where there is one; elsewhere it may be an offer. */
const GIVEN = /^(?<name>\S{2,16}) 제공$/u;
/** "＝共同", "（共同）", "다. 연합뉴스". */
const SIGNED = /(?<open>[＝=（(]|[.。]\s?)(?<name>[^＝=（(.。\s]{2,14})[)）]?$/u;
const PROVIDED = /[（(＝=](?<name>[^（()）＝=。]{1,24})提供[)）]?$/u;
const PHOTOGRAPHER = /(?<=[.。])\s(?<name>\p{sc=Hangul}{2,4}) (?:기자|인턴기자)$/u;

/** Reads the credits of Japanese, Chinese and Korean pages: a line of their own or the end of a caption. */
export function recogniseUnspacedCredit(text: string): Evidence<Credit> | null {
  if ((signsOf(text) & ASIAN) === 0) return null;
  const from = Math.max(0, text.length - REACH);
  const tail = text.slice(from);
  if (!LETTER.test(tail.slice(-8))) return null;
  const alone = WHOLE.exec(text)?.groups;
  if (alone !== undefined) return ending(text, 0, alone["name"] ?? alone["archive"] ?? "", 0.9);
  const given = GIVEN.exec(text)?.groups?.["name"];
  if (given !== undefined) return ending(text, 0, given, 0.45);
  const found =
    TAKEN.exec(tail) ??
    CHINESE.exec(tail) ??
    LABELLED.exec(tail) ??
    PROVIDED.exec(tail) ??
    PHOTOGRAPHER.exec(tail);
  if (found !== null) return ending(text, from + found.index, found.groups?.["name"] ?? "", 0.9);
  const signed = SIGNED.exec(tail);
  const name = signed?.groups?.["name"] ?? "";
  if (signed === null || !isAgency(name)) return null;
  const stop = ".。".includes(signed.groups?.["open"]?.trim() ?? "");
  return ending(text, from + signed.index + (stop ? 1 : 0), name, stop ? 0.7 : 0.8);
}

function ending(text: string, start: number, name: string, confidence: number): Evidence<Credit> {
  const caption = text.slice(0, start).trim();
  return {
    value: { credit: name.trim(), caption: caption === "" ? null : caption },
    start,
    end: text.length,
    confidence,
  };
}
