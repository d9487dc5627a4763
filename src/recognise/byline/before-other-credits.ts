import type { BylineWords } from "./byline-words.ts";

const MARK = /^[\s:：／/｜|＝=・]{1,4}(?=\S)/u;
const BETWEEN = /[\s（(【［[|｜/／]{1,4}$/u;

/**
 * A line without the credits of those who wrote no text: the editor in charge, and who took the pictures.
 *
 * @example
 * beforeOtherCredits("文：山田太郎 写真：鈴木花子", words); // "文：山田太郎"
 * beforeOtherCredits("记者：张三 责任编辑：李四", words); // "记者：张三"
 */
export function beforeOtherCredits(line: string, { cjkEditors, cjkPhotos }: BylineWords): string {
  const editor = cjkEditors.find((credit) => line.includes(credit));
  const written = editor === undefined ? line : headTo(line, line.indexOf(editor));
  for (const credit of cjkPhotos) {
    const at = written.indexOf(credit);
    // "文・写真 山田太郎": one person did both.
    if (at > 0 && BETWEEN.test(written.slice(0, at)) && MARK.test(written.slice(at + credit.length)))
      return headTo(written, at);
  }
  return written;
}

function headTo(line: string, end: number): string {
  return line.slice(0, end).replace(BETWEEN, "");
}
