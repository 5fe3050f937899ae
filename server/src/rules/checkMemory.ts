import type { PartialDate } from '../model/dates.ts';
import type { PlacedSection, Resume } from '../model/resume.ts';
import { areSameFindings, type FoundProblem, type SectionFindings } from './findings.ts';
import { compareFrames, type FrameChange } from './frame.ts';
import type { Ruleset } from './ruleset.ts';

/**
 * Carried from the check of one version to that of the next: what was found, by section. It holds one version, and spares work without
 * changing a result.
 */
export class CheckMemory {
  private last: Checked | undefined;

  /** How a version differs from the last one that was checked in the same way, where it differs in words alone. */
  compare(resume: Resume, ruleset: Ruleset, today: PartialDate): FrameChange | undefined {
    const { last } = this;
    return last && last.ruleset === ruleset && isSameDay(last.today, today) ? compareFrames(last.resume, resume) : undefined;
  }

  /** What was found before, by section. */
  recall<Key extends keyof Found>(key: Key): Found[Key] | undefined {
    return this.last?.found[key];
  }

  /** With the lists of before in place of those that equal them. */
  settle(key: 'framed' | 'worded', lists: ProblemLists, sections: readonly PlacedSection[]): ProblemLists {
    const { last } = this;
    const before = last?.found[key];
    if (!last || !before) return lists;
    const moved = last.resume.sections.length - sections.length;
    return lists.map((list, index) => {
      if (list.length === 0) return list;
      const same = [index, index + moved].find((at) => last.resume.sections[at]?.section === sections[index]?.section) ?? index;
      const known = before[same];
      return known && areSameFindings(known, list) ? known : list;
    });
  }

  keep(checked: Checked): void {
    this.last = checked;
  }
}

/** A version, and what was found in it. */
export interface Checked {
  readonly resume: Resume;
  readonly ruleset: Ruleset;
  readonly today: PartialDate;
  readonly found: Found;
}

export interface Found {
  /** By rules about the document that look at no words. */
  readonly framed: ProblemLists;
  /** By the others about the document. */
  readonly worded: ProblemLists;
  /** In all, what comments silence left out. */
  readonly shown: readonly SectionFindings[];
}

/** By section, in their order. */
export type ProblemLists = readonly (readonly FoundProblem[])[];

export function isSameDay(a: PartialDate, b: PartialDate): boolean {
  return a.day === b.day && a.month === b.month && a.year === b.year;
}
