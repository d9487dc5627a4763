/** What a change between body and not body costs, in log odds: one odd line does not cut the article. */
const SWITCH_COST = 0.4;

/** For every block whether it is body, so that the gains of the body less the costs of the changes are the most. */
export function bestSequence(gains: readonly number[]): boolean[] {
  const stayed: [boolean, boolean][] = [];
  let outside = 0;
  let within = -SWITCH_COST;
  for (const gain of gains) {
    const enter = outside - SWITCH_COST > within;
    const leave = within - SWITCH_COST > outside;
    stayed.push([!leave, !enter]);
    const nextWithin = Math.max(within, outside - SWITCH_COST) + gain;
    outside = Math.max(outside, within - SWITCH_COST);
    within = nextWithin;
  }
  const inside = new Array<boolean>(gains.length).fill(false);
  let state = within > outside;
  for (let at = gains.length - 1; at >= 0; at--) {
    inside[at] = state;
    const [keptOutside, keptInside] = stayed[at] ?? [true, true];
    if (state ? !keptInside : !keptOutside) state = !state;
  }
  return inside;
}
