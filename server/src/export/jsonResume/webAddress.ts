/** An address as a URI in ASCII, with its scheme; undefined for what is none. */
export function toUri(address: string): string | undefined {
  const uri = (/^[a-z][a-z\d+.-]*:/i.test(address) ? address : `https://${address}`).replace(/[^!-~]|["<>\\^`{|}]/gu, encodeCharacter);
  return /^https?:\/\/[^/]/i.test(uri) && uri.length < 2000 && !/[[\]#].*#|[[\]]|%(?![\da-f]{2})/i.test(uri) ? uri : undefined;
}

function encodeCharacter(character: string): string {
  return encodeURIComponent(/^\p{Surrogate}$/u.test(character) ? '\uFFFD' : character);
}

/** The network and the name there that an address of a profile tells. */
export function readProfile(url: string): { readonly network: string; readonly username?: string } | undefined {
  const [, host = '', path = ''] = /^https?:\/\/(?:www\.)?([^/?#]+)\/?([^?#]*)/i.exec(url) ?? [];
  const network = networks.find(({ hosts }) => hosts.includes(host.toLowerCase()));
  if (!network) return undefined;
  const names = path.split('/').filter((part) => part !== '');
  const username = names[0] === network.folder ? names[1] : names[0];
  return { network: network.name, ...(username && names.length <= 2 ? { username: username.replace(/^@/, '') } : {}) };
}

const networks: readonly { readonly name: string; readonly hosts: readonly string[]; readonly folder?: string }[] = [
  { name: 'GitHub', hosts: ['github.com'] },
  { name: 'GitLab', hosts: ['gitlab.com'] },
  { name: 'LinkedIn', hosts: ['linkedin.com', 'de.linkedin.com', 'fr.linkedin.com', 'uk.linkedin.com'], folder: 'in' },
  { name: 'Twitter', hosts: ['twitter.com'] },
  { name: 'X', hosts: ['x.com'] },
  { name: 'Stack Overflow', hosts: ['stackoverflow.com'], folder: 'users' },
  { name: 'Facebook', hosts: ['facebook.com'] },
  { name: 'Instagram', hosts: ['instagram.com'] },
  { name: 'Medium', hosts: ['medium.com'] },
  { name: 'Behance', hosts: ['behance.net'] },
  { name: 'Dribbble', hosts: ['dribbble.com'] },
  { name: 'YouTube', hosts: ['youtube.com'], folder: 'c' },
  { name: 'Bluesky', hosts: ['bsky.app'], folder: 'profile' },
  { name: 'Mastodon', hosts: ['mastodon.social'] },
  { name: 'Xing', hosts: ['xing.com'], folder: 'profile' },
  { name: 'Kaggle', hosts: ['kaggle.com'] },
];
