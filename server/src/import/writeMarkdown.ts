import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../export/jsonResume/json.ts';
import { languageOf } from '../languages/index.ts';
import type { SectionKind } from '../model/resume.ts';
import { sections } from '../sections/index.ts';
import { usualOrder } from '../sections/usualOrder.ts';
import { escapeMarkdown, escapeParagraphs, writeLink } from './escapeMarkdown.ts';
import { writeItems } from './writeItems.ts';

/**
 * A JSON Resume as Markdown in the layout of the sections' samples. What has no place in it is left out. The sections that
 * an export kept as they stood come apart: such text may leave a code block open, so nothing of ours goes behind it.
 */
export function writeMarkdown(json: JsonObject): { readonly written: string; readonly kept: string } {
  const basics = isJsonObject(json.basics) ? json.basics : {};
  const blocks = [...writeHead(basics), ...usualOrder.flatMap((kind) => writeSection(kind, json, basics))];
  return { written: blocks.join('\n\n'), kept: writeOthers(json.meta).join('\n\n') };
}

function writeHead(basics: JsonObject): string[] {
  const contacts = [
    ...[textOf(basics.email)].filter((email) => email !== '').map((email) => writeLink(escapeMarkdown(email), `mailto:${email}`)),
    escapeMarkdown(textOf(basics.phone)),
    ...[basics.url, ...profileUrls(basics)].map(textOf).flatMap(writeAddress),
    escapeMarkdown(writePlace(basics.location)),
  ].filter((part) => part !== '');
  const name = escapeMarkdown(textOf(basics.name));
  return [name === '' ? '' : `# ${name}`, escapeMarkdown(textOf(basics.label)), contacts.join(' | ')].filter((block) => block !== '');
}

function profileUrls({ profiles }: JsonObject): (JsonValue | undefined)[] {
  return isJsonList(profiles) ? profiles.map((profile) => (isJsonObject(profile) ? profile.url : undefined)) : [];
}

function writeAddress(url: string): string[] {
  return url === '' ? [] : [writeLink(escapeMarkdown(url.replace(/^https?:\/\/(?:www\.)?|\/$/gi, '')), url)];
}

function writePlace(location: JsonValue | undefined): string {
  if (!isJsonObject(location)) return '';
  return [textOf(location.city), textOf(location.region)].filter((part) => part !== '').join(', ');
}

function writeSection(kind: SectionKind, json: JsonObject, basics: JsonObject): string[] {
  const definition = sections.find((section) => section.kind === kind);
  const items = isJsonList(json[kind]) ? json[kind].filter(isJsonObject) : [];
  const body =
    kind === 'summary' ? escapeParagraphs(textOf(basics.summary)) : definition?.jsonResume ? writeItems(items, definition.jsonResume) : [];
  return body.length > 0 ? [`## ${headingOf(kind)}`, ...body] : [];
}

/** The preferred English name: the fields of JSON Resume do not say which language the rest is in. */
function headingOf(kind: SectionKind): string {
  const [name = kind] = languageOf('en')?.headings[kind] ?? [];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The sections that an export kept as they stood. */
function writeOthers(meta: JsonValue | undefined): string[] {
  const kept = isJsonObject(meta) && isJsonList(meta.sections) ? meta.sections.filter(isJsonObject) : [];
  return kept.flatMap(({ heading, markdown }) => {
    const title = escapeMarkdown(textOf(heading));
    return [title === '' ? '' : `## ${title}`, textOf(markdown)].filter((block) => block !== '');
  });
}

/** The value if it is text, else nothing. */
function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
