/** Ends a measuring or training command with one sentence that says what is missing. */
export function giveUp(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
