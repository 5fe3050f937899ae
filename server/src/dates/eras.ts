/** Eras in which years are counted in Japan and Taiwan, latest first, each with the year and month in which it began. */
export const eras: readonly { readonly name: string; readonly year: number; readonly month: number }[] = [
  { name: '令和', year: 2019, month: 5 },
  { name: '平成', year: 1989, month: 1 },
  { name: '昭和', year: 1926, month: 12 },
  { name: '民國', year: 1912, month: 1 },
  { name: '民国', year: 1912, month: 1 },
];
