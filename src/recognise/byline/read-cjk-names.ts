import type { Author } from "../../model/author.ts";
import type { BylineWords } from "./byline-words.ts";
import { CHINESE_SURNAMES, JAPANESE_GIVEN_END, JAPANESE_SURNAMES, KOREAN_SURNAMES } from "./cjk-surnames.ts";

/** "・" and "·" part names except inside foreign ones; "と" and "와" part them between blanks. */
const BETWEEN =
  /[、，,;；／/|｜和与與·]|(?<=\p{sc=Han}|\p{sc=Hiragana})・(?=\p{sc=Han})|(?<=\s)[と및와과](?=\s)/u;
const BLANK = /\s/u;
const HANGUL = /^\p{sc=Hangul}{2,4}$/u;
const HAN = /^\p{sc=Han}[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]{1,6}$/u;
const ONLY_HAN = /^\p{sc=Han}+$/u;
const KATAKANA = /^[\p{sc=Katakana}ー]{2,10}(?:[・＝=\s][\p{sc=Katakana}ー]{2,12}){1,3}$/u;
const PLACE_BEFORE =
  /^(?:[\p{sc=Katakana}ー]{2,12}(?=\p{sc=Han})|[^＝=\s]{2,8}[＝=](?=\p{sc=Han})|[^・\s]{2,6}・(?=\p{sc=Han}{3,6}$))/u;
/** What desks end with, and places: "石川県" is no person called Ishikawa. */
const DESK_LIKE = /[部局室班県市町区駅팀부국실]$/u;
const LONGEST = 60;

/** What stands beside names. */
export type CjkProof = "label" | "role" | "none";

let surnames: ReadonlySet<string> | null = null;

/**
 * Reads Japanese, Chinese or Korean names, or gives null when a part is none. `proof` is what stands beside them: a `"label"`
 * with its mark ("文／"), a `"role"` without one, after which only names with a common surname count, or `"none"`,
 * when they must have a common Japanese surname or the end of a given name.
 */
export function readCjkNames(text: string, words: BylineWords, proof: CjkProof): Author[] | null {
  if (text.length > LONGEST || text.length < 2) return null;
  const authors: Author[] = [];
  for (const stretch of text.split(BETWEEN)) {
    const part = stretch.trim();
    // Places are printed before Korean names: "소담, 해온 윤가람 기자".
    if (part === "" || (part.length === 2 && part.length < text.trim().length && HANGUL.test(part))) continue;
    const names = namesOf(part, words, proof);
    if (names === null) return null;
    for (const name of names) authors.push({ name, kind: "person", role: null, affiliation: null });
  }
  return authors.length === 0 || authors.length > 8 ? null : authors;
}

function namesOf(part: string, words: BylineWords, proof: CjkProof): readonly string[] | null {
  if (KATAKANA.test(part)) return proof === "none" ? null : [part];
  const pieces = part
    .replace(PLACE_BEFORE, "")
    .split(BLANK)
    .filter((piece) => piece !== "");
  const [first = "", second] = pieces;
  if (second === undefined) return isName(first, words, proof) ? [first] : null;
  // "山田 太郎" is one name, "王小明 李华" are two.
  if (pieces.length === 2 && isJapaneseSurname(first) && HAN.test(`${first}${second}`))
    return [`${first} ${second}`];
  const names = pieces.filter((piece) => isName(piece, words, proof));
  const others = pieces.length - names.length;
  return names.length > 0 && (others === 0 || isName(pieces.at(-1) ?? "", words, proof)) && others < 3
    ? names
    : null;
}

function isName(piece: string, words: BylineWords, proof: CjkProof): boolean {
  if (piece.length < 2 || piece.length > 7 || DESK_LIKE.test(piece)) return false;
  if (words.functions.has(piece) || words.phrases.has(piece)) return false;
  if (
    words.cjkRoles.some((role) => piece.endsWith(role)) ||
    words.cjkDesks.some((desk) => piece.endsWith(desk))
  )
    return false;
  if (HANGUL.test(piece)) return proof !== "none" && KOREAN_SURNAMES.includes(piece.charAt(0));
  if (!HAN.test(piece)) return false;
  const japanese =
    piece.length > 2 &&
    piece.length < 7 &&
    (isJapaneseSurname(piece.slice(0, 2)) || isJapaneseSurname(piece.slice(0, 3)));
  // Only on a Japanese page: Chinese labels end with the same signs.
  const given = JAPANESE_GIVEN_END.test(piece) && words.cjkRoles.includes("編集委員");
  if (japanese || proof === "none") return japanese || given;
  const chinese = ONLY_HAN.test(piece) && piece.length < 5;
  if (proof === "role") return chinese && piece.length < 4 && CHINESE_SURNAMES.includes(piece.charAt(0));
  return chinese || (piece.length > 3 && ONLY_HAN.test(piece.slice(0, 2)));
}

function isJapaneseSurname(text: string): boolean {
  surnames ??= new Set(JAPANESE_SURNAMES.split("|"));
  return text.length > 1 && surnames.has(text);
}
