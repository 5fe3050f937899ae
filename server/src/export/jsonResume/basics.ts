import type { PlacedSection, Resume } from '../../model/resume.ts';
import { isPlace } from '../../text/places.ts';
import { compact, type JsonObject } from './json.ts';
import { readProfile, toUri } from './webAddress.ts';

/** Who the resume is about. The first address that belongs to no known network is the person's own page. */
export function readBasics(resume: Resume): JsonObject {
  const addresses = resume.profiles.flatMap(({ text }) => toUri(text) ?? []);
  const profiles = addresses.map((url) => ({ url, ...readProfile(url) }));
  const own = profiles.find(({ network }) => network === undefined);
  return compact({
    name: resume.name?.text.trim(),
    label: resume.label?.text.trim(),
    email: resume.emails.find(({ text }) => /^[!-~]+$/.test(text))?.text,
    phone: resume.phones[0]?.text,
    url: own?.url,
    summary: readSummary(resume),
    location: readLocation(resume.sections),
    profiles: profiles.filter((profile) => profile !== own).map((profile) => compact({ network: hostOf(profile.url), ...profile })),
  });
}

function hostOf(url: string): string {
  return (/^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? '').toLowerCase();
}

/** The summary sections, or the sentences in the head of a resume without one. */
function readSummary({ sections }: Resume): string {
  const written = sections.filter(({ section }) => section.kind === 'summary').flatMap(proseOf);
  const lines = written.length > 0 ? written : sections.slice(0, 1).flatMap(proseOf).filter(isSentence);
  return lines.join('\n\n');
}

function proseOf({ section }: PlacedSection): string[] {
  const all = [...section.paragraphs, ...section.bullets.map(({ prose }) => prose)].sort((a, b) => a.span.from - b.span.from);
  return all.map(({ plain }) => plain.trim()).filter((text) => text !== '');
}

function isSentence(text: string): boolean {
  return text.length > 60 && !/@|[|•]|https?:/.test(text);
}

/** “Leeds, UK” is city and region: which of them a place is, only a gazetteer would know. */
function readLocation(sections: readonly PlacedSection[]): JsonObject {
  const head = sections.filter(({ section }, index) => index === 0 || section.kind === 'basics');
  for (const text of head.flatMap(proseOf)) {
    if (text.length > 300) continue;
    for (const part of text.split(/[|｜•·]|\s[–—-]\s/u)) {
      const place = part.replace(/^[^:：]{1,20}[:：]/u, '').trim();
      if (!isPlace(place)) continue;
      const [city, ...region] = place.split(/,\s*/);
      return compact({ city, region: region.join(', ') });
    }
  }
  return {};
}
