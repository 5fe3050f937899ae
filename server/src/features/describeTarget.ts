import * as l10n from '@vscode/l10n';
import { splitCallingCode } from '../text/callingCodes.ts';

/** Where a link leads, in a few words of plain text: “LinkedIn profile ada-lindt”, “E-mail to …”, “Phone +44 2079460000”. */
export function describeTarget(target: string): string {
  const address = target.trim();
  const [scheme = ''] = /^[a-z]+(?=:)/i.exec(address) ?? [];
  if (/^mailto$/i.test(scheme)) return l10n.t('E-mail to {0}', decode(address.slice(7).split('?', 1)[0] ?? ''));
  if (/^tel$/i.test(scheme)) return l10n.t('Phone {0}', writePhone(address.slice(4)));
  if (/^https?$/i.test(scheme)) return describeWeb(address.replace(/^https?:\/*/i, ''));
  if (address.startsWith('#')) return l10n.t('A place in this document');
  return scheme === '' ? l10n.t('File {0}', decode(address)) : address;
}

function describeWeb(address: string): string {
  const [host = '', ...parts] = (address.split(/[?#]/, 1)[0] ?? '').split('/');
  const name = host.toLowerCase().replace(/^(?:www|[a-z]{2})\./, '');
  const path = parts.filter((part) => part !== '').map(decode);
  const site = sites.find(({ hosts, under = [] }) => hosts.includes(name) && under.every((part, index) => path[index] === part));
  const rest = path.slice(site?.under?.length ?? 0);
  if (!site || rest.length === 0) return l10n.t('Web page at {0}', name);
  if (rest.length > 1 && site.repositories) return l10n.t('Repository {0} on {1}', rest.slice(0, 2).join('/'), site.name);
  return rest.length === 1 ? l10n.t('Profile {0} on {1}', rest[0] as string, site.name) : l10n.t('Page on {0}', site.name);
}

interface Site {
  readonly name: string;
  readonly hosts: readonly string[];
  /** The folders that profiles stand in. */
  readonly under?: readonly string[];
  readonly repositories?: true;
}

/** Where people show themselves and their work. */
const sites: readonly Site[] = [
  { name: 'LinkedIn', hosts: ['linkedin.com'], under: ['in'] },
  { name: 'GitHub', hosts: ['github.com'], repositories: true },
  { name: 'GitLab', hosts: ['gitlab.com'], repositories: true },
  { name: 'Bitbucket', hosts: ['bitbucket.org'], repositories: true },
  { name: 'Codeberg', hosts: ['codeberg.org'], repositories: true },
  { name: 'Stack Overflow', hosts: ['stackoverflow.com'], under: ['users'] },
  { name: 'XING', hosts: ['xing.com'], under: ['profile'] },
  { name: 'ORCID', hosts: ['orcid.org'] },
  { name: 'Kaggle', hosts: ['kaggle.com'] },
  { name: 'Hugging Face', hosts: ['huggingface.co'] },
  { name: 'Behance', hosts: ['behance.net'] },
  { name: 'Dribbble', hosts: ['dribbble.com'] },
  { name: 'Medium', hosts: ['medium.com'] },
  { name: 'X', hosts: ['x.com', 'twitter.com'] },
];

/** The international form, with the country's code apart. */
function writePhone(number: string): string {
  const digits = number.replace(/\D/g, '');
  if (!number.trim().startsWith('+')) return number.trim();
  const [code, national] = splitCallingCode(digits);
  return `+${[code, national].filter((part) => part !== '').join(' ')}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
