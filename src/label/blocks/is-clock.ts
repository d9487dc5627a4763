const CLOCK = /^\d{1,2}[:.h]\d{2}(?: ?(?:uhr|[ap]\.?m\.?|h|hrs|klo))?$/iu;

/** Whether a line is a time of day and nothing else, as lists of the latest news print it over each entry. */
export function isClock(text: string): boolean {
  return CLOCK.test(text);
}
