/** A moment as precise as a page prints it: `2025-01-10`, `2025-01-10T15:54` or `2025-01-10T15:54:00+09:00`. */
export const ISO_MOMENT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/u;

/** The time of a live blog's post: a moment that has a clock time, or the clock time alone (`14:05`). */
export const ISO_POST_TIME = /^(?:\d{4}-\d\d-\d\dT)?\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?$/u;
