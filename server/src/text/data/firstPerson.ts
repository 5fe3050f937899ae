/** The words by which a text speaks of its author, in lower case, by language (ISO 639-1). */
export const firstPersonWords: Readonly<Record<string, string>> = {
  en: "i i'm i've i'd i'll me my mine myself we we're we've our ours ourselves us",
  // Possessives are natural there in what is no sentence about oneself: “im Rahmen meiner Arbeit”, “ma deuxième année”.
  de: 'ich mich mir wir uns',
  fr: "je j'ai j'étais nous",
  es: 'yo nosotros nosotras',
};
