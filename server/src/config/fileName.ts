/**
 * What a file's name tells: true for a name that people give to resumes ("resume.md", "jane-doe-resume.md", "CV_en.md",
 * "张三的简历.md"), false for the name of another kind of document ("README.md", "resume-parser.md"), undefined where
 * it tells nothing. `path` may be a path or a URI path, with either slash.
 */
export function judgeFileName(path: string): boolean | undefined {
  const name = lastSegment(path).replace(/\.\w{1,8}$/, '');
  const words = splitWords(name);
  const plain = foldCase(name);
  const telling = words.some((word) => resumeWords.has(word)) || resumePhrases.some((phrase) => plain.includes(phrase));
  if (telling) return words.some((word) => topicWords.has(word)) ? undefined : true;
  return otherDocuments.has(words[0] ?? '') || otherDocuments.has(words.join(' ')) ? false : undefined;
}

/** Whether the text is nothing but a word for "resume": a layout, or the title of a page. */
export function meansResume(text: string): boolean {
  const words = splitWords(text);
  return words.length <= 3 && (words.some((word) => resumeWords.has(word)) || resumePhrases.includes(foldCase(text)));
}

/** Whether a file is Markdown, by the ending of its name. */
export function isMarkdownFile(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}

/** Everything after the last slash. */
export function lastSegment(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** "JaneDoe_Résumé2024" → jane, doe, resume, 2024. */
function splitWords(name: string): string[] {
  const apart = name.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ').replace(/(\p{L})(?=\p{N})|(\p{N})(?=\p{L})/gu, '$1$2 ');
  return foldCase(apart).split(/[^\p{L}\p{N}]+/u);
}

/** Lower case without accents, so that "Résumé" and "RESUME" are one word. */
function foldCase(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ı', 'i');
}

const resumeWords = new Set([
  'resume',
  'cv',
  'curriculum',
  'curriculo',
  'lebenslauf',
  'ozgecmis',
  'резюме',
  'zivotopis',
  'zyciorys',
  'oneletrajz',
  'ansioluettelo',
  'rirekisho',
  'jianli',
]);

/** Written without spaces round them, or in several words. */
const resumePhrases = [
  '简历',
  '簡歷',
  '履历',
  '履歷',
  '履歴書',
  '職務経歴',
  '이력서',
  '경력기술서',
  'hoja-de-vida',
  'hoja de vida',
  'رزومه',
  'קורות חיים',
];

/** With one of these the file is about resumes, about going on, or about computer vision. */
const topicWords = new Set(
  (
    'about advice after analyzer analysis api app ats auto bot builder checklist checkpoint cli cover creator dataset docs documentation download faq ' +
    'feedback from generator guide guidelines how howto ideas interview job learning letter maker matcher model models ' +
    'opencv paper papers parser parsing pause playback prompt prompts questions ranker readme review reviews schema screening service ' +
    'session spec stop suspend syntax tips to todo tool tools training tutorial upload vision website why write writing'
  ).split(' '),
);

/** By their whole name, or its first word ("README.zh.md"). */
const otherDocuments = new Set([
  'readme',
  'changelog',
  'contributing',
  'license',
  'licence',
  'authors',
  'code of conduct',
  'security',
  'claude',
  'agents',
]);
