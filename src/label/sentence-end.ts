/** The end of a text that closes a sentence, a quotation mark or bracket after the stop included. */
export const SENTENCE_END = /[.。…！।]["”“」』»«›’‘)）]?$/u;

/** The same, or the end of a question or a call, which close short lines of speech and headlines too. */
export const UTTERANCE_END = /[.。…！!？?।]["”“」』»«›’‘)）]?$/u;
