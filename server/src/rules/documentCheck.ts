import type { PartialDate } from '../model/dates.ts';
import type { PlacedSection, Resume } from '../model/resume.ts';
import type { Recall } from '../text/textMemory.ts';
import type { WordList } from '../text/wordList.ts';
import type { Comparison, ProblemLists } from './checkMemory.ts';
import type { Problem, ResumeContext, SectionSchema } from './defineRule.ts';
import type { FileLookup } from './fileLinks.ts';
import type { FoundProblem } from './findings.ts';
import { type IndexedProblem, LaterFixes } from './laterFixes.ts';
import { type RuleSetting, type Ruleset, recallOf } from './ruleset.ts';
import { runSurvey, type Surveyed } from './runSurvey.ts';

/** One check of one version by the rules that look at all of it. */
export class DocumentCheck {
  readonly resume: Resume;
  readonly ruleset: Ruleset;
  readonly today: PartialDate;
  readonly answers: HostAnswers;
  /** The ids of the rules that asked what is not answered. */
  readonly unsure = new Set<string>();
  /** What those that were run have reported. */
  private readonly reported = new Map<RuleSetting, readonly IndexedProblem[]>();
  private readonly fixes = new Map<RuleSetting, LaterFixes>();

  constructor(resume: Resume, ruleset: Ruleset, today: PartialDate, answers: HostAnswers) {
    this.resume = resume;
    this.ruleset = ruleset;
    this.today = today;
    this.answers = answers;
  }

  /** What rules find, by section. */
  run(settings: readonly RuleSetting[]): ProblemLists {
    const lists = this.resume.sections.map((): FoundProblem[] | undefined => undefined);
    for (const setting of settings) {
      if (!this.isSpoken(setting)) continue;
      for (const { index, problem } of this.look(setting)) {
        const found = lists[index] ?? [];
        found.push({ setting, problem, isOfDocument: true });
        lists[index] = found;
      }
    }
    return lists.map((found) => found ?? none);
  }

  /** What rules with a survey find. */
  survey(settings: readonly RuleSetting[], comparison: Comparison | undefined): ReadonlyMap<RuleSetting, Surveyed> {
    const surveys = new Map<RuleSetting, Surveyed>();
    for (const setting of settings) {
      const { survey } = setting.rule;
      if (!survey || !this.isSpoken(setting)) continue;
      const before = comparison?.last.surveys.get(setting);
      // What nobody has answered since is not asked again.
      if (before && comparison?.last.check.unsure.has(setting.rule.id)) this.unsure.add(setting.rule.id);
      surveys.set(setting, runSurvey(setting, survey, new RuleContext(setting, this), before, comparison?.changed ?? []));
    }
    return surveys;
  }

  /** The fixes of what a rule found in this version or an earlier one, as they are in this one. */
  readonly later = ({ setting }: FoundProblem): LaterFixes => {
    let fixes = this.fixes.get(setting);
    if (!fixes) {
      fixes = new LaterFixes(() => this.reported.get(setting) ?? this.look(setting));
      this.fixes.set(setting, fixes);
    }
    return fixes;
  };

  private look(setting: RuleSetting): readonly IndexedProblem[] {
    const context = new RuleContext(setting, this);
    setting.rule.check?.(context);
    this.reported.set(setting, context.reported);
    return context.reported;
  }

  private isSpoken({ rule }: RuleSetting): boolean {
    return !rule.languages || rule.languages.includes(this.resume.language);
  }
}

const none: readonly FoundProblem[] = [];

/** What the world outside has answered so far; rules are silent about the rest. */
export interface HostAnswers {
  /** English words. */
  readonly words?: WordList | undefined;
  readonly files?: FileLookup | undefined;
}

/** A class, since an object with an accessor of its own has a shape of its own, which V8 keeps until its next full collection. */
class RuleContext implements ResumeContext<RuleSetting['options']> {
  readonly resume: Resume;
  readonly options: RuleSetting['options'];
  readonly today: PartialDate;
  readonly recall: Recall;
  readonly schema: SectionSchema;
  readonly personalWords: readonly string[];
  readonly reported: IndexedProblem[] = [];
  private readonly check: DocumentCheck;
  private readonly setting: RuleSetting;

  constructor(setting: RuleSetting, check: DocumentCheck) {
    const { resume, ruleset, today } = check;
    this.resume = resume;
    this.options = setting.options;
    this.today = today;
    this.recall = recallOf(ruleset);
    this.schema = ruleset.schema;
    this.personalWords = ruleset.personalWords ?? [];
    this.check = check;
    this.setting = setting;
  }

  get words(): WordList | undefined {
    return this.noticing(this.check.answers.words);
  }

  readonly files = (path: string): boolean | undefined => this.noticing(this.check.answers.files?.(path));

  readonly report = (place: PlacedSection, problem: Problem): void => {
    if (place.section.unreadable === undefined) this.reported.push({ index: place.index, problem });
  };

  private noticing<Answer>(answer: Answer | undefined): Answer | undefined {
    if (answer === undefined) this.check.unsure.add(this.setting.rule.id);
    return answer;
  }
}
