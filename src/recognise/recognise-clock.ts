/** Behind it may stand its zone or the language's word, "GMT", "Uhr", "h"; with "min" it is the length of a film. */
const CLOCK =
  /^(?<hour>[01]?\d|2[0-4])[:.h](?<minute>[0-5]\d)(?! ?(?:min|se[ck]))(?:(?: ?(?<half>[ap])(?:\.?m\.?)?)?(?: [a-z]{1,4})?|[a-z]{1,4})$/iu;
const LONGEST = 16;

/**
 * Reads a time of day that stands alone on its line, as live blogs and lists of the latest news print it above each
 * entry; null where anything else stands on the line.
 *
 * @example
 * recogniseClock("2.05 pm GMT"); // "14:05"
 */
export function recogniseClock(text: string): string | null {
  const clock = text.length > LONGEST ? undefined : CLOCK.exec(text)?.groups;
  if (clock === undefined) return null;
  const hour = Number(clock["hour"]);
  const half = clock["half"]?.toLowerCase();
  const of24 = half === "p" && hour < 12 ? hour + 12 : half === "a" && hour === 12 ? 0 : hour;
  return `${String(of24).padStart(2, "0")}:${clock["minute"] ?? "00"}`;
}
