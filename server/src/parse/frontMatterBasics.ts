import type { Located, PlacedSection } from '../model/resume.ts';
import { webTarget } from '../text/addresses.ts';
import type { FrontMatter } from './frontMatter.ts';
import { looksLikeName, nameRange } from './personName.ts';

/** What front matter says of the person, by the keys of site generators: at the top, or under "author" and its kin. */
export function readFrontMatterBasics({ fields }: FrontMatter, place: PlacedSection): FrontMatterBasics {
  const read = (...keys: readonly string[]): Located | undefined => {
    const key = parents.flatMap((parent) => keys.map((name) => parent + name)).find((name) => fields.has(name));
    const field = key === undefined ? undefined : fields.get(key);
    return field && { text: field.text, span: field.span, place };
  };
  const email = read('email', 'mail');
  const phone = read('phone', 'mobile', 'telephone', 'tel');
  const pages = ['website', 'homepage', 'linkedin', 'github', 'gitlab', 'twitter'].map((key) => read(key));
  return {
    name: fullName(read('name', 'fullname', 'full_name', 'firstname', 'first_name'), read('surname', 'lastname', 'last_name')),
    label: read('position', 'jobtitle'),
    title: nameInTitle(read('author')) ?? nameInTitle(read('title')),
    emails: email?.text.includes('@') ? [email] : [],
    phones: phone && /\d{5}/.test(phone.text.replace(/\D/g, '')) ? [phone] : [],
    profiles: pages.flatMap((page) => (page && webTarget(page.text) !== undefined ? [page] : [])),
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
