import type { BylineWords } from "./byline-words.ts";

const LONGEST = 160;
const MOST_BEFORE = 12;

/**
 * Where the name of the interviewer begins in a line that names the guest first, or -1. Whether names and nothing
 * else stand there is for the reader of names to tell, which keeps sentences out.
 *
 * @example
 * findInterviewer("Mit Ann Roe sprach Una Teal", words); // 19
 */
export function findInterviewer(text: string, { interviewWith, asked }: BylineWords): number {
  const blank = text.indexOf(" ");
  if (text.length > LONGEST || blank < 1 || !interviewWith.has(text.slice(0, blank).toLowerCase())) return -1;
  let at = blank + 1;
  for (const word of text.slice(at).split(" ", MOST_BEFORE)) {
    at += word.length + 1;
    if (asked.has(word)) return at < text.length ? at : -1;
  }
  return -1;
}
