/**
 * The languages whose employers expect a date of birth, an address and the like in a resume. In others they may not ask
 * for them.
 */
export const languagesThatAsk: readonly string[] = ['ja', 'zh', 'zh-Hans', 'zh-Hant', 'ko', 'de'];
