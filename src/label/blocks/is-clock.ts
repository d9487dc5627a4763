import { recogniseClock } from "../../recognise/recognise-clock.ts";

/** Whether a line is a time of day and nothing else, as lists of the latest news print it over each entry. */
export function isClock(text: string): boolean {
  return recogniseClock(text) !== null;
}
