import type { PlacedSection, Resume, Section } from '../model/resume.ts';
import { SectionCache } from '../model/sectionCache.ts';
import { type Span, shiftSpan } from '../model/span.ts';
import { type Deed, readRoles } from '../rules/deeds.ts';
import { speaks } from '../rules/sectionLanguage.ts';
import { sourceSpan } from '../text/prose.ts';
import type { Recall } from '../text/textMemory.ts';
import type { VerbForm } from '../text/verbs.ts';
import { findWeakOpening } from '../text/weakOpening.ts';

/** The verb that a bullet of a role opens with. */
export interface OpeningVerb {
  readonly base: string;
  readonly form: VerbForm;
  /** Of the verb, relative to the section. */
  readonly span: Span;
  readonly deed: Deed;
}

/** The verbs that open the bullets of the English sections, by section. What may be a noun, and an opening that is weak, are none. */
export function openingVerbs(resume: Resume): readonly PlacedVerb[] {
  return resume.sections.flatMap((place) =>
    speaks(['en'], resume.language, place.section, callAgain) ? verbsOf(place.section).map((verb) => ({ ...verb, place })) : [],
  );
}

export interface PlacedVerb extends OpeningVerb {
  readonly place: PlacedSection;
}

/** The opening verb at an offset of the document. */
export function openingVerbAt(resume: Resume, offset: number): PlacedVerb | undefined {
  return openingVerbs(resume).find(({ span, place }) => {
    const { from, to } = shiftSpan(span, place.start);
    return from <= offset && offset <= to;
  });
}

function verbsOf(section: Section): readonly OpeningVerb[] {
  let verbs = cache.get(section);
  if (!verbs) {
    verbs = readRoles(section, callAgain).flatMap(({ deeds }) => deeds.flatMap((deed) => readVerb(deed) ?? []));
    cache.set(section, verbs);
  }
  return verbs;
}

/** Kept while the section is the same. */
const cache = new SectionCache<readonly OpeningVerb[]>();

/** What a section says is kept with it, so that there is nothing to remember. */
export const callAgain: Recall = (find, text) => find(text);

function readVerb(deed: Deed): OpeningVerb | undefined {
  const { opening, bullet } = deed;
  const verb = opening?.verb;
  if (!opening || !verb || !(verb.certain || verb.form === 'past') || findWeakOpening(bullet.prose.plain)) return undefined;
  return { base: verb.base, form: verb.form, span: sourceSpan(bullet.prose, opening.from, opening.to), deed };
}
