/** Whether the text holds a character of Chinese, Japanese or Korean writing, full-width punctuation included. */
export function hasCjk(text: string): boolean {
  return cjk.test(text);
}

/** Whether the language (ISO 639-1, with or without a script) is written without spaces between words, or without case. */
export function isCjkLanguage(language: string): boolean {
  return /^(?:zh|ja|ko)\b/.test(language);
}

const cjk = /[\u1100-\u11ff\u2e80-\u303f\u3040-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]/;
