import { languages } from './languages.ts';

/**
 * The code of the language that most of a text is in: by its script first, then by its commonest words; 'en' where
 * neither tells. Looks at four samples of bounded length, so the time does not grow with the text. `recall` may give what
 * its function gave for a line before.
 */
export function detectLanguage(text: string, recall: Recall = (find, line) => find(line)): string {
  const sample = takeSample(text);
  return byScript(sample) ?? byCommonWords(sample, recall) ?? 'en';
}

type Recall = (find: (line: string) => readonly number[], line: string) => readonly number[];

/** Code units of each of the four samples; some 400 words together, enough for every text tried. */
const SAMPLE_LENGTH = 600;
/** A name in another script does not make a language. */
const ENOUGH_LETTERS = 5;
/** Common words that must be found before they may decide against English. */
const ENOUGH_WORDS = 5;

interface Script {
  readonly code: string;
  readonly letters: RegExp;
  /** Code units that count as much as one of a Latin letter: a Chinese character says as much as a word. */
  readonly weight: number;
}

/** Kana comes before Han: Japanese is written in both. */
const scripts: readonly Script[] = [
  { code: 'ja', letters: /[\u3040-\u30ff\uff66-\uff9d]/g, weight: 8 },
  { code: 'ko', letters: /[\uac00-\ud7a3]/g, weight: 4 },
  { code: 'zh', letters: /[\u4e00-\u9fff]/g, weight: 4 },
  { code: 'hi', letters: /[\u0900-\u097f]/g, weight: 2 },
  { code: 'ru', letters: /[\u0400-\u04ff]/g, weight: 2 },
];
const BEYOND_LATIN = /[\u0400-\u04ff\u0900-\u097f\u3040-\u9fff\uac00-\ud7a3]/;
/** Characters that only one of the two Chinese scripts has, commonest in resumes first. */
const SIMPLIFIED =
  /[与业东个为么义习书产亲亿从价众优会传体关军农决况则创别务动劳医华单协卖卫发变号员响团园国图场坚块处备复头夹奖妇孙学宁实审对导将尔层岁币师帮应广庆开张归当录彻总惯战户执扩担拥择据报换术权条来构标树样桥检欢气汉济测满为灵点热爱环现电监盘码确离种积称稳竞笔类级纪练组细织经结给络统维绩综网职联节范获营虽补见观规览觉认讨让训议记讲许论设访证评识译试话该详语说请课调谢负责财货质购贵费资赛跃运还进远连适选递逻遗销长门问间闻队阶际险随难集韩页项顺须顾预领题风馆驱验]/g;
const TRADITIONAL =
  /[與業東個為麼義習書產親億從價眾優會傳體關軍農決況則創別務動勞醫華單協賣衛發變號員響團園國圖場堅塊處備復頭夾獎婦孫學寧實審對導將爾層歲幣師幫應廣慶開張歸當錄徹總慣戰戶執擴擔擁擇據報換術權條來構標樹樣橋檢歡氣漢濟測滿靈點熱愛環現電監盤碼確離種積稱穩競筆類級紀練組細織經結給絡統維績綜網職聯節範獲營雖補見觀規覽覺認討讓訓議記講許論設訪證評識譯試話該詳語說請課調謝負責財貨質購貴費資賽躍運還進遠連適選遞邏遺銷長門問間聞隊階際險隨難韓頁項順須顧預領題風館驅驗]/g;

/** The languages whose common words a word is, as indices into `worded`. */
const worded = languages.filter(({ commonWords }) => commonWords.length > 0);
const wordLanguages = readCommonWords();
const NONE: readonly number[] = [];

function takeSample(text: string): string {
  if (text.length <= 4 * SAMPLE_LENGTH) return text;
  return [0, text.length / 4, text.length / 2, (text.length * 3) / 4].map((from) => wholeLines(text, Math.floor(from))).join('\n');
}

/** Where lines are not too long for it, so that few of them are new after an edit. */
function wholeLines(text: string, at: number): string {
  const before = text.lastIndexOf('\n', at - 1) + 1;
  const from = at === 0 || at - before > SAMPLE_LENGTH ? at : before;
  const to = at + SAMPLE_LENGTH;
  const after = text.slice(to, to + SAMPLE_LENGTH).indexOf('\n');
  return text.slice(from, after < 0 ? to : to + after);
}

function byScript(sample: string): string | undefined {
  if (!BEYOND_LATIN.test(sample)) return undefined;
  const latin = count(sample, /[A-Za-z]/g);
  for (const { code, letters, weight } of scripts) {
    const found = count(sample, letters);
    if (found < ENOUGH_LETTERS || found * weight <= latin) continue;
    return code === 'zh' ? chineseScript(sample) : code;
  }
  return undefined;
}

function chineseScript(sample: string): string {
  return count(sample, TRADITIONAL) > count(sample, SIMPLIFIED) ? 'zh-Hant' : 'zh-Hans';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function readCommonWords(): Map<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [index, { commonWords }] of worded.entries()) {
    for (const word of commonWords) found.set(word, [...(found.get(word) ?? []), index]);
  }
  return found;
}

/** The language with the most common words; a word that several share counts for each of them. */
function byCommonWords(sample: string, recall: Recall): string | undefined {
  const counts = worded.map(() => 0);
  for (const line of sample.split('\n')) {
    for (const index of recall(languagesOfWords, line)) counts[index] = (counts[index] ?? 0) + 1;
  }
  const best = Math.max(...counts);
  return best >= ENOUGH_WORDS ? worded[counts.indexOf(best)]?.code : undefined;
}

/** The indices of the languages whose common words stand in a line, one for each time. */
function languagesOfWords(line: string): readonly number[] {
  const words = line.replace(ADDRESS, ' ').toLowerCase().match(LATIN_WORD) ?? [];
  return words.flatMap((word) => wordLanguages.get(word) ?? NONE);
}

/** Targets of links, web and mail addresses, HTML tags: “com” is a word of Portuguese. */
const ADDRESS = /\]\([^()\s]{0,300}\)|<[^<>]{0,300}>|(?<!\S)\S{0,300}(?:@|:\/\/|www\.)\S{0,300}/g;
const LATIN_WORD = /[a-z\u00c0-\u024f]+/g;
