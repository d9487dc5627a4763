import type { Author } from "../../model/author.ts";
import type { Byline } from "../../model/byline.ts";
import type { Evidence } from "../evidence.ts";
import { findAgency, isAgency } from "../text/agencies.ts";
import { beforeOtherCredits } from "./before-other-credits.ts";
import type { BylineWords } from "./byline-words.ts";
import { readCjkNames } from "./read-cjk-names.ts";

const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const LABEL_END = /^[\s:：／/｜|＝=・]{1,4}(?=\S)/u;
const BRACKETED = /^[（(【［[](?<inside>[^（(【［[）)】］\]]{2,60})[）)】］\]]?$/u;
const LAST_BRACKET = /[（(【［](?<inside>[^（(【［）)】］]{2,40})[）)】］]$/u;
const OPENING_CREDIT = /^(?<head>[^\n]{0,50}?)[（(](?<inside>[^（(）)]{0,8}记者[^（(）)]{2,40})[）)]/u;
const TAIL = /(?:\s?[\p{ASCII}\s]{0,60}@\p{ASCII}{3,60}|\s?외\s?\d{1,2}명|\s?[=＝])$/u;
const PARTICLE = /[はがをにでのもへ、。！？「」『』]|[은는이가을를]\s/u;
const HANGUL = /\p{sc=Hangul}/u;
const SOURCE = /^(?:来源|來源|출처|提供|出典)[\s:：]{1,3}(?=\S)/u;
const OWN = /^(?:本报|本報|本网|本台|本刊|见习|実習)$/u;
const LONGEST_LINE = 70;

/**
 * Reads the bylines of Japanese, Chinese and Korean pages: "記者 山田太郎", "文／山田太郎", "（记者张三）",
 * "홍길동 기자", "【山田太郎】", a newsroom's name, and the credit in brackets that closes a paragraph.
 */
export function readCjkByline(text: string, words: BylineWords): Evidence<Byline> | null {
  const line = text.trim();
  const start = text.length - text.trimStart().length;
  const end = start + line.length;
  if (line.length > LONGEST_LINE) return readParagraph(text, start, end, words);
  const inside = BRACKETED.exec(line)?.groups?.["inside"];
  const read = readLine(inside ?? line, words, inside !== undefined);
  return read === null ? readParagraph(text, start, end, words) : { ...read, start, end };
}

type Reading = Omit<Evidence<Byline>, "start" | "end">;

function readLine(whole: string, words: BylineWords, bracketed: boolean): Reading | null {
  const line = beforeOtherCredits(whole, words);
  if (isAgency(line)) return reading([organization(line)], line, bracketed ? 0.35 : 0.5);
  for (const word of words.cjkOpenings) {
    if (!line.startsWith(word)) continue;
    const rest = line.slice(word.length);
    const mark = LABEL_END.exec(rest)?.[0];
    if (mark === undefined) continue;
    const names = readCjkNames(rest.slice(mark.length), words, "label");
    const role = words.cjkRoles.find((each) => word.endsWith(each)) ?? null;
    if (names !== null) return reading(names, null, 0.9, role);
    const organised = readDesk(rest.slice(mark.length), words);
    if (organised !== null) return { ...organised, confidence: 0.8 };
  }
  const source = SOURCE.exec(line)?.[0];
  if (source !== undefined) {
    const name = line.slice(source.length);
    return name.length < 16 && !PARTICLE.test(name)
      ? reading([organization(name)], findAgency(name), 0.35)
      : null;
  }
  const bare = line.replace(TAIL, "").trim();
  for (const role of words.cjkRoles) {
    if (bare.length > role.length + 1 && bare.endsWith(role)) {
      const found = readBeforeRole(bare.slice(0, -role.length), role, words);
      if (found !== null) return found;
    }
    const at = bare.indexOf(role);
    if (at < 0 || at > 8 || at + role.length === bare.length) continue;
    const found = readAfterRole(bare.slice(0, at), role, bare.slice(at + role.length), words);
    if (found !== null) return found;
  }
  const desk = readDesk(line, words);
  if (desk !== null) return desk;
  const names = readCjkNames(line, words, "none");
  return names === null ? null : reading(names, null, bracketed ? 0.5 : 0.4);
}

/** "윤가람·서도현 기자", "山田太郎記者", "共同通信記者" is no name. */
function readBeforeRole(head: string, role: string, words: BylineWords): Reading | null {
  const place = Math.max(
    head.lastIndexOf("="),
    head.lastIndexOf("＝"),
    head.lastIndexOf("]"),
    head.lastIndexOf(")"),
  );
  const agency = place > 0 ? findAgency(head.slice(0, place)) : null;
  if (isAgency(head)) return reading([organization(head)], head, 0.5);
  const names = readCjkNames(head.slice(place + 1), words, "label");
  if (names === null) return null;
  for (const author of names) author.affiliation = agency;
  return reading(names, agency, 0.9, role);
}

/** "记者 王小明", "新华社记者张三、李四". */
function readAfterRole(head: string, role: string, rest: string, words: BylineWords): Reading | null {
  const before = head.trim();
  if (before !== "" && !OWN.test(before) && before.length > 6) return null;
  const marked = LABEL_END.exec(rest)?.[0] ?? "";
  // Korean titles stand after the name; before one, they are part of a longer word.
  if (marked === "" && HANGUL.test(role)) return null;
  const names = readCjkNames(rest.slice(marked.length), words, marked === "" ? "role" : "label");
  if (names === null) return null;
  const affiliation = before === "" || OWN.test(before) ? null : before;
  for (const author of names) author.affiliation = affiliation;
  return reading(names, affiliation === null ? null : findAgency(affiliation), 0.85, role);
}

/** "みなと町放送編集部": a run without prose that ends with the word for a newsroom. */
function readDesk(line: string, words: BylineWords): Reading | null {
  if (line.length > 20 || PARTICLE.test(line)) return null;
  const desk = words.cjkDesks.find((word) => line.endsWith(word) && line !== word);
  if (desk === undefined) return null;
  // "新聞" closes the names of papers and menu entries alike.
  return reading([organization(line)], findAgency(line), desk.length > 2 ? 0.5 : 0.3);
}

/** A credit in brackets at the end of a paragraph, or "（记者张三）" in its opening. */
function readParagraph(
  text: string,
  start: number,
  end: number,
  words: BylineWords,
): Evidence<Byline> | null {
  const line = text.slice(start, end);
  const opened = readBeforeSign(line, words);
  if (opened !== null) return { value: opened.value, start, end: start + opened.length, confidence: 0.5 };
  const tail = LAST_BRACKET.exec(line.slice(-44));
  const found = tail ?? (words.cjkRoles.includes("记者") ? OPENING_CREDIT.exec(line.slice(0, 110)) : null);
  const inside = found?.groups?.["inside"];
  if (found === null || inside === undefined || !CJK.test(inside)) return null;
  const read = readLine(inside, words, true);
  if (read === null || (read.value.authors[0]?.kind === "organization" && read.value.agency === null))
    return null;
  const from = tail === null ? (found.groups?.["head"]?.length ?? 0) : line.length - found[0].length;
  const to = tail === null ? found[0].length : line.length;
  return { ...read, start: start + from, end: start + to, confidence: tail === null ? 0.5 : 0.4 };
}

/** "(소담=연합뉴스) 윤가람 기자 = 소담시가 …": names and title before the sign that opens a Korean story. */
function readBeforeSign(line: string, words: BylineWords): (Reading & { length: number }) | null {
  const sign = line.slice(0, 70).lastIndexOf("=");
  const head = line.slice(0, Math.max(0, sign)).trim();
  const role = words.cjkRoles.find((each) => HANGUL.test(each) && head.endsWith(each));
  const read = role === undefined ? null : readBeforeRole(head.slice(0, -role.length), role, words);
  return read === null ? null : { ...read, length: sign + 1 };
}

function reading(
  authors: Author[],
  agency: string | null,
  confidence: number,
  role: string | null = null,
): Reading {
  for (const author of authors) author.role = role;
  return { value: { authors, agency }, confidence };
}

function organization(name: string): Author {
  return { name, kind: "organization", role: null, affiliation: null };
}
