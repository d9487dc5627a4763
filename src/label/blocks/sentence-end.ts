/** The end of a text that closes a sentence, a quotation mark or bracket after the stop included; French sets a blank before it. */
export const SENTENCE_END = /[.。…！।](?:["”“」』»«›‹’‘)）]|\s[»›])?$/u;

/** The same, or the end of a question or a call, which close short lines of speech and headlines too. */
export const UTTERANCE_END = /[.。…！!？?।](?:["”“」』»«›‹’‘)）]|\s[»›])?$/u;
