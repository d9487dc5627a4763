/**
 * Takes the characters of a set off both ends, in linear time whatever the text.
 *
 * @example
 * trimEdges("- Bea Holm |", " -|"); // "Bea Holm"
 */
export function trimEdges(text: string, characters: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && characters.includes(text.charAt(start))) start++;
  while (end > start && characters.includes(text.charAt(end - 1))) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}
