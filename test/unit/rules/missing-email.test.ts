import { missingEmail } from '../../../server/src/rules/missing-email.ts';
import { testRule } from '../../support/rules.ts';

const body = '\n\n## Experience\n\n### Acme\n\n**Engineer** | 2019 – 2020\n\n- Built engines\n\n## Skills\n\n- Go\n';

testRule(missingEmail, {
  valid: [
    `# Ada Lovelace\n\nada@lovelace.org${body}`,
    { name: 'a link', text: `# Ada Lovelace\n\n[Write to me](mailto:ada@lovelace.org)${body}` },
    { name: 'brackets', text: `# Ada Lovelace\n\n[ada@lovelace.org]${body}` },
    { name: 'front matter', text: `---\nname: Ada Lovelace\nemail: ada@lovelace.org\n---\n\n# Ada Lovelace${body}` },
    { name: 'an address at the end', text: `# Ada Lovelace${body}\n## Contact\n\n- ada@lovelace.org\n` },
    ...['ada (at) lovelace.org', 'ada [at] lovelace [dot] org', 'ada at lovelace dot org', '********@lovelace.org'].map((text) => ({
      name: `an address hidden from robots: ${text}`,
      text: `# Ada Lovelace\n\n${text}${body}`,
    })),
    { name: 'the template of a site', text: `---\nlayout: page\ntitle: CV\n---\n\n# Ada Lovelace${body}` },
    { name: 'a page whose head is elsewhere', text: body.trimStart() },
  ],
  invalid: [
    { text: `# «Ada Lovelace»\n\nLondon | [github.com/ada](https://github.com/ada)${body}`, message: /^No e-mail address anywhere/ },
    { name: 'a profile with an @', text: `# Hi, I'm «Ada»\n\nhttps://medium.com/@ada/notes.html${body}` },
    { name: 'a job at a company with a dot', text: `# «Ada Lovelace»\n\nEngineer at Node.js in London${body}` },
  ],
});
