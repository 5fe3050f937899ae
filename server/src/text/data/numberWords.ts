/** Words that say how many, how much or how often, by language (ISO 639-1). “One” is left out: it is an article as well. */
export const numberWords: Readonly<Record<string, string>> = {
  en: `zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty
sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half halved halving twice thrice double
doubled doubling triple tripled tripling quadrupled quadrupling tenfold twofold threefold percent`,
  de: `null zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert hunderte tausend tausende million millionen
milliarde milliarden dutzend dutzende hälfte halbiert halbierung verdoppelt verdoppelung verdreifacht zweimal dreimal prozent`,
  fr: `zéro deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante cent centaine centaines mille millier milliers million
millions milliard milliards dizaine dizaines douzaine moitié doublé doublement triplé tiers pourcent`,
  es: `cero dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta cien cientos ciento mil miles millón millones
docena docenas mitad duplicado duplicar triplicado tercio`,
};
