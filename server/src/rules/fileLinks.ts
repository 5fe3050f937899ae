import type { Link, PlacedSection, Resume, Section } from '../model/resume.ts';
import { SectionCache } from '../model/sectionCache.ts';
import type { Span } from '../model/span.ts';
import { isEmail, webTarget } from '../text/addresses.ts';
import { normaliseLabel } from '../text/linkLabel.ts';
import { SpanSet } from './spanSet.ts';

/** Whether there is a file at a path that is relative to the resume's folder; undefined where nobody knows. */
export type FileLookup = (path: string) => boolean | undefined;

/** A link or image whose target is a file, by a path relative to the resume. */
export interface FileLink {
  readonly place: PlacedSection;
  /** The target, or the whole link where the target stands elsewhere; relative to the section. */
  readonly span: Span;
  /** Decoded, without query and fragment. */
  readonly path: string;
  readonly isImage: boolean;
}

/**
 * The links and images of a resume that lead to files, in no particular order. None for a page of a site, where paths count
 * from elsewhere and files are made when it is built.
 */
export function findFileLinks(resume: Resume): readonly FileLink[] {
  let links = linksByResume.get(resume);
  if (!links) {
    links = collectFileLinks(resume);
    linksByResume.set(resume, links);
  }
  return links;
}

/** The rule asks, and who looks for the files. */
const linksByResume = new WeakMap<Resume, readonly FileLink[]>();

function collectFileLinks({ sections, definitions }: Resume): readonly FileLink[] {
  const found: FileLink[] = [];
  for (const place of sections) {
    const { candidates, isOfSite } = candidatesOf(place.section);
    if (isOfSite) return [];
    for (const { span, label, isImage, path = filePath(definitions.get(normaliseLabel(label)) ?? '', isImage) } of candidates) {
      if (path !== undefined) found.push({ place, span, path, isImage });
    }
  }
  return found;
}

interface Candidate extends Omit<FileLink, 'place' | 'path'> {
  readonly path?: string;
  /** Of a reference, whose path only the whole document tells. */
  readonly label: string;
}

interface Candidates {
  readonly candidates: readonly Candidate[];
  readonly isOfSite: boolean;
}

function candidatesOf(section: Section): Candidates {
  let known = candidatesBySection.get(section);
  if (!known) {
    known = { candidates: [...section.links.flatMap(readCandidate), ...readImageTags(section)], isOfSite: isOfSite(section) };
    candidatesBySection.set(section, known);
  }
  return known;
}

/** Asked for on every version, for sections that rarely change. */
const candidatesBySection = new SectionCache<Candidates>();

/** A reference is one as long as some definition may answer to it. */
function readCandidate({ kind, span, target, targetSpan, label }: Link): Candidate[] {
  if (kind === 'bare' || kind === 'autolink') return [];
  const isImage = kind === 'image';
  if (target === undefined) return label === undefined ? [] : [{ span, label, isImage }];
  const path = filePath(target, isImage);
  return path === undefined ? [] : [{ span: targetSpan ?? span, path, label: '', isImage }];
}

/** Images in raw HTML, be it a block or part of a line; those in code and comments are none. */
function readImageTags({ text, opaque, comments }: Section): Candidate[] {
  const code = opaque.filter(({ from }) => text.charAt(from) !== '<');
  const codeInLines = [...text.matchAll(/`[^`\n]+`/g)].map(({ 0: { length }, index }) => ({ from: index, to: index + length }));
  const hidden = new SpanSet([...comments.map(({ span }) => span), ...code, ...codeInLines]);
  return [...text.matchAll(imageTag)].flatMap(({ 0: tag, 1: quoted, 2: plain, index }) => {
    const target = quoted ?? plain ?? '';
    const at = index + tag.lastIndexOf(target);
    const span = { from: at, to: at + target.length };
    const path = filePath(target, true);
    return path === undefined || hidden.overlaps(span) ? [] : [{ span, path, label: '', isImage: true }];
  });
}

const imageTag = /<img\s(?:[^<>]{0,500}\s)?src=(?:["']([^"'<>\n]{1,500})["']|([^"'\s<>]{1,500}))/gi;

/** Front matter that only the page of a site has, or commands of its templates. */
function isOfSite({ text, opaque }: Section): boolean {
  if (/\{\{|\{%/.test(text)) return true;
  const first = opaque[0];
  return first?.from === 0 && siteField.test(text.slice(0, first.to)) && /^\uFEFF?(?:---|\+\+\+)/.test(text);
}

const siteField =
  /^(?:layout|template|type|permalink|slug|url|draft|weight|menu|categories|tags|aliases|nav_order|parent|sidebar_position)[ \t]{0,9}[:=]/im;

/** The path of a target that is a file beside the resume; undefined for any other, and for one that may be something else. */
function filePath(target: string, isImage: boolean): string | undefined {
  const written = target.trim().split(/[?#]/, 1)[0] ?? '';
  if (written === '' || written.length > longestPath || elsewhere.test(written) || /&\w/.test(written)) return undefined;
  const path = decode(written);
  if (path === undefined || unusual.test(path) || isEmail(path) || webTarget(path) !== undefined) return undefined;
  return isImage || fileEnding.test(path) ? path : undefined;
}

const longestPath = 500;

/** A scheme, a path from the root of a disk or a site, or one from a folder that only some tool knows. */
const elsewhere = /^(?:[a-z][a-z\d+.-]{0,30}:|[/\\@~$%])/i;

/** Signs of templates, placeholders and escapes. */
const unusual = /[\\{}<>|*\p{Cc}]/u;

/** A link without such an ending may be a page of a site or a word; `.html` is what sites make of Markdown. */
const fileEnding =
  /[^/]\.(?:pdf|docx?|odt|rtf|txt|md|markdown|tex|epub|vcf|png|jpe?g|gif|svg|webp|bmp|tiff?|avif|heic|csv|json|xlsx?|pptx?|odp|ods|zip|ipynb|mp[34]|mov)$/i;

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
