/** Words that never stand twice in a row in a sentence, by language (ISO 639-1). Others may: “that that”, German “die die”. */
export const functionWords: Readonly<Record<string, string>> = {
  en: `a an the and or but of for from with at to as are were been these those our my your their its into through between among without during than
then also if when where while such more most other new both some any only not`,
  // Without what may be the end of one verb and the beginning of the next phrase: “setzte ein ein System”.
  de: 'und oder für von eine einen einem einer dem des sowie als wie im am zum zur vom',
  fr: 'de le la les un une des du et ou pour dans avec sur par au aux ce cette',
  es: 'el la los las un una de del y o para con por al su sus',
  pt: 'os um uma de do da dos das e ou para com em por ao',
  it: 'il lo la gli un una di del della dei e per con al alla nel nella',
  nl: 'de het een en of voor met naar als',
};
