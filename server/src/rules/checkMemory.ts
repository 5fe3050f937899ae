import type { PlacedSection, Resume } from '../model/resume.ts';
import { isSameDay } from './checkSection.ts';
import type { DocumentCheck } from './documentCheck.ts';
import { areSameFindings, type FoundProblem, type SectionFindings } from './findings.ts';
import { compareFrames, type FrameChange } from './frame.ts';
import type { RuleSetting } from './ruleset.ts';
import type { Surveyed } from './runSurvey.ts';

/**
 * Carried from the check of one version to that of the next: what was found, by section. It holds one version, and spares work without
 * changing a result.
 */
export class CheckMemory {
  #last: Checked | undefined;

  get last(): Checked | undefined {
    return this.#last;
  }

  /** The last version, where it was checked in the same way and has as many sections, and which of them are others now. */
  compare(check: DocumentCheck): Comparison | undefined {
    const last = this.#last;
    if (!last || !isCheckedAlike(last.check, check)) return undefined;
    const [before, after] = [last.check.resume, check.resume];
    if (before.sections.length !== after.sections.length) return undefined;
    return { last, changed: indicesOfOthers(before, after), frame: compareFrames(before, after) };
  }

  /** With the lists of before in place of those that equal them. */
  settle(key: 'framed' | 'worded', lists: ProblemLists, sections: readonly PlacedSection[]): ProblemLists {
    const last = this.#last;
    if (!last) return lists;
    const old = last.check.resume.sections;
    return lists.map((list, index) => {
      if (list.length === 0) return list;
      const at = old[index]?.section === sections[index]?.section ? index : index + old.length - sections.length;
      const known = last[key][at];
      return known && areSameFindings(known, list) ? known : list;
    });
  }

  keep(checked: Checked): void {
    this.#last = checked;
  }
}

/** A version, and what was found in it. */
export interface Checked {
  readonly check: DocumentCheck;
  /** By rules about sections. */
  readonly own: ProblemLists;
  /** By rules about the document that look at no words. */
  readonly framed: ProblemLists;
  /** By the others about the document. */
  readonly worded: ProblemLists;
  readonly surveys: ReadonlyMap<RuleSetting, Surveyed>;
  /** All of these. */
  readonly all: readonly SectionFindings[];
  /** What comments leave of it. */
  readonly shown: readonly SectionFindings[];
}

export interface Comparison {
  readonly last: Checked;
  /** The indices of the sections that are other objects. */
  readonly changed: readonly number[];
  /** Where the versions differ in words alone. */
  readonly frame: FrameChange | undefined;
}

/** By section, in their order. */
export type ProblemLists = readonly (readonly FoundProblem[])[];

function isCheckedAlike(before: DocumentCheck, after: DocumentCheck): boolean {
  return (
    before.ruleset === after.ruleset &&
    before.resume.language === after.resume.language &&
    before.resume.unreadable === after.resume.unreadable &&
    before.answers.words === after.answers.words &&
    isSameDay(before.today, after.today)
  );
}

function indicesOfOthers(before: Resume, after: Resume): number[] {
  const others: number[] = [];
  for (let index = 0; index < after.sections.length; index += 1) {
    if (before.sections[index]?.section !== after.sections[index]?.section) others.push(index);
  }
  return others;
}
