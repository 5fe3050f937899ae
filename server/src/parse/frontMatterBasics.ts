import type { Located, PlacedSection } from '../model/resume.ts';
import { webTarget } from '../text/addresses.ts';
import type { FrontMatter, FrontMatterValue } from './frontMatter.ts';
import { looksLikeName, nameRange } from './personName.ts';

/** What front matter says of the person, by the keys of site generators: at the top, or under "author" and its kin. */
export function readFrontMatterBasics({ fields, items }: FrontMatter, place: PlacedSection): FrontMatterBasics {
  if (fields.size === 0 && items.length === 0) return nothingSaid;
  const read = (...keys: readonly string[]): Located | undefined => {
    const key = parents.flatMap((parent) => keys.map((name) => parent + name)).find((name) => fields.has(name));
    const field = key === undefined ? undefined : fields.get(key);
    return field && { text: field.text, span: field.span, place };
  };
  const email = read('email', 'mail');
  const phone = read('phone', 'mobile', 'telephone', 'tel');
  const listed = readItems(items, place);
  const pages = ['website', 'homepage', 'linkedin', 'github', 'gitlab', 'twitter'].map((key) => read(key));
  return {
    name: fullName(read('name', 'fullname', 'full_name', 'firstname', 'first_name'), read('surname', 'lastname', 'last_name')),
    label: read('position', 'jobtitle'),
    title: nameInTitle(read('author')) ?? nameInTitle(read('title')),
    emails: email?.text.includes('@') ? [email] : listed.emails,
    phones: phone && /\d{5}/.test(phone.text.replace(/\D/g, '')) ? [phone] : listed.phones,
    profiles: [...pages.flatMap((page) => (page && webTarget(page.text) !== undefined ? [page] : [])), ...listed.profiles],
  };
}

export interface FrontMatterBasics {
  readonly name?: Located;
  readonly label?: Located;
  /** A title or author that may be the name, where the page has none. */
  readonly title?: Located;
  readonly emails: readonly Located[];
  readonly phones: readonly Located[];
  readonly profiles: readonly Located[];
}

/** Most resumes have no front matter, and looking for every key on every keystroke takes time. */
const nothingSaid: FrontMatterBasics = { emails: [], phones: [], profiles: [] };

/** A list of contacts, “- text: … (+44) 20 …” and “link: mailto:…”; the web addresses count where an e-mail address or number stands by. */
function readItems(items: readonly FrontMatterValue[], place: PlacedSection): Pick<FrontMatterBasics, 'emails' | 'phones' | 'profiles'> {
  const find = (pattern: RegExp) =>
    items.flatMap(({ text, span }) => {
      const value = text.length < longestItem ? pattern.exec(text)?.[1] : undefined;
      const from = value === undefined ? 0 : span.from + text.lastIndexOf(value);
      return value === undefined ? [] : [{ text: value, span: { from, to: from + value.length }, place }];
    });
  const emails = find(/(?:^|mailto:|[\s>])([\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5})["'\s]*$/u);
  const phones = find(/(?:^|[\s>:"'])(\(?\+\d[\d\s().-]{7,20}\d|\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4})["'\s]*$/u);
  return { emails, phones, profiles: emails.length + phones.length > 0 ? find(/^["']?(https?:\/\/[^\s"'<>]{3,200})["'\s]*$/u) : [] };
}

const longestItem = 400;
const parents = ['', 'author.', 'basics.', 'contact.', 'personal.', 'person.', 'info.', 'header.'];

function fullName(first: Located | undefined, last: Located | undefined): Located | undefined {
  return first && last && !first.text.includes(last.text) ? { ...first, text: `${first.text} ${last.text}` } : first;
}

/** "Resume - Mira Holt" names Mira Holt; "Resume" and "About me" name nobody. */
function nameInTitle(title: Located | undefined): Located | undefined {
  const name = title && nameRange(title.text.split(/[:,]\s(?=\S+$)/u)[0] ?? '', 0);
  if (!name || !looksLikeName(title.text.slice(name.from, name.to))) return undefined;
  return {
    ...title,
    text: title.text.slice(name.from, name.to),
    span: { from: title.span.from + name.from, to: title.span.from + name.to },
  };
}
