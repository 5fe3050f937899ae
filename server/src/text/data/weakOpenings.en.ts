/** A way to open a bullet that says little about what the person did. */
export interface WeakOpening {
  /** In lower case. */
  readonly words: string;
  /** Whether the first word is a verb in its base form, so that "worked on", "works on" and "working on" count too. */
  readonly inflects?: true;
  /** What is wrong with it: it names a duty, or it hides the person's own share. */
  readonly fault: 'duty' | 'share';
  /** Verbs in their base form that can stand in its place before the same object, the best first. */
  readonly stronger: readonly string[];
  /** The same before a tool: "worked with Kafka". */
  readonly beforeTool?: readonly string[];
  /** Words that make something else of it: "help desk". */
  readonly unlessBefore?: readonly string[];
}

const duty = ['lead', 'manage', 'own', 'oversee', 'direct'];
const share = ['advance', 'shape', 'strengthen', 'deliver', 'support'];
const people = ['partner with', 'collaborate with', 'coordinate with', 'advise', 'support'];

/** The openings that guides to resumes in English agree on. */
export const weakOpenings: readonly WeakOpening[] = [
  { words: 'responsible for', fault: 'duty', stronger: duty },
  { words: 'in charge of', fault: 'duty', stronger: duty },
  { words: 'accountable for', fault: 'duty', stronger: duty },
  { words: 'tasked with', fault: 'duty', stronger: duty },
  { words: 'charged with', fault: 'duty', stronger: duty },
  { words: 'entrusted with', fault: 'duty', stronger: duty },
  { words: 'duties included', fault: 'duty', stronger: duty },
  { words: 'duties include', fault: 'duty', stronger: duty },
  { words: 'responsibilities included', fault: 'duty', stronger: duty },
  { words: 'responsibilities include', fault: 'duty', stronger: duty },
  { words: 'work on', inflects: true, fault: 'share', stronger: ['build', 'develop', 'deliver', 'design', 'improve'] },
  { words: 'work with', inflects: true, fault: 'share', stronger: people, beforeTool: ['build with', 'develop with', 'use', 'apply'] },
  { words: 'work together with', inflects: true, fault: 'share', stronger: people },
  { words: 'work alongside', inflects: true, fault: 'share', stronger: people },
  {
    words: 'work in',
    inflects: true,
    fault: 'share',
    stronger: ['support', 'strengthen', 'advance', 'represent', 'join'],
    unlessBefore: ['progress', 'process'],
  },
  { words: 'help with', inflects: true, fault: 'share', stronger: share },
  { words: 'help in', inflects: true, fault: 'share', stronger: share },
  { words: 'help out with', inflects: true, fault: 'share', stronger: share },
  {
    words: 'help',
    inflects: true,
    fault: 'share',
    stronger: ['support', 'enable', 'guide', 'advise', 'equip'],
    unlessBefore: ['desk', 'center', 'centre', 'documentation', 'content', 'articles', 'system', 'systems'],
  },
  { words: 'assist with', inflects: true, fault: 'share', stronger: share },
  { words: 'assist in', inflects: true, fault: 'share', stronger: share },
  {
    words: 'assist',
    inflects: true,
    fault: 'share',
    stronger: ['support', 'advise', 'guide', 'serve', 'equip'],
    unlessBefore: ['living', 'manager', 'professor'],
  },
  { words: 'aid in', inflects: true, fault: 'share', stronger: share },
  { words: 'contribute to', inflects: true, fault: 'share', stronger: ['advance', 'shape', 'strengthen', 'improve', 'deliver'] },
  { words: 'contribute in', inflects: true, fault: 'share', stronger: share },
  { words: 'participate in', inflects: true, fault: 'share', stronger: share },
  { words: 'take part in', inflects: true, fault: 'share', stronger: share },
  { words: 'involved in', fault: 'share', stronger: share },
  { words: 'involved with', fault: 'share', stronger: share },
];

/** Nouns that name what somebody did, by the verb for it: "the development of" hides "develop". */
export const hiddenVerbs: ReadonlyMap<string, string> = new Map([
  ['administration', 'administer'],
  ['analysis', 'analyze'],
  ['architecture', 'architect'],
  ['automation', 'automate'],
  ['configuration', 'configure'],
  ['construction', 'construct'],
  ['coordination', 'coordinate'],
  ['creation', 'create'],
  ['delivery', 'deliver'],
  ['deployment', 'deploy'],
  ['design', 'design'],
  ['development', 'develop'],
  ['documentation', 'document'],
  ['establishment', 'establish'],
  ['evaluation', 'evaluate'],
  ['execution', 'execute'],
  ['expansion', 'expand'],
  ['implementation', 'implement'],
  ['improvement', 'improve'],
  ['installation', 'install'],
  ['integration', 'integrate'],
  ['introduction', 'introduce'],
  ['launch', 'launch'],
  ['maintenance', 'maintain'],
  ['management', 'manage'],
  ['migration', 'migrate'],
  ['modernization', 'modernize'],
  ['monitoring', 'monitor'],
  ['optimization', 'optimize'],
  ['organization', 'organize'],
  ['planning', 'plan'],
  ['preparation', 'prepare'],
  ['production', 'produce'],
  ['redesign', 'redesign'],
  ['refactoring', 'refactor'],
  ['supervision', 'supervise'],
  ['testing', 'test'],
  ['transformation', 'transform'],
]);

/** Gerunds that are just as often nouns: "marketing campaigns" is no act of marketing campaigns. */
export const gerundNouns: ReadonlySet<string> = new Set(
  'accounting advertising billing branding building engineering hosting manufacturing marketing monitoring onboarding planning processing programming recruiting reporting scheduling testing tracking training tutoring writing'.split(
    ' ',
  ),
);
