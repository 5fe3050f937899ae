import { unlinkedContact } from '../../../server/src/rules/unlinked-contact.ts';
import { testRule } from '../../support/rules.ts';

testRule(unlinkedContact, {
  valid: [
    '# Ada Lovelace\n\n[ada@lovelace.org](mailto:ada@lovelace.org) | <ada@lovelace.org> | [github.com/ada](https://github.com/ada) | [+44 20 7946 0000](tel:+442079460000)\n',
    { name: 'an address in brackets, which broken-reference mends', text: '# Ada Lovelace\n\n[ada@lovelace.org]\n' },
    { name: 'a national number', text: '# Ada Lovelace\n\n(020) 7946 0000\n' },
    {
      name: 'HTML, code and front matter',
      text: '---\nemail: ada@lovelace.org\n---\n\n# Ada Lovelace\n\n<p align="center">\nada@lovelace.org\n</p>\n\n`ada@lovelace.org`\n',
    },
    {
      name: 'an address in the experience',
      text: '# Ada Lovelace\n\n## Experience\n\n- Answered hello@acme.org and built acme.org/shop\n',
    },
    { name: 'a raw URL, which is a matter of bare-link', text: '# Ada Lovelace\n\nhttps://github.com/ada\n' },
    { name: 'columns', text: '# Ada Lovelace\n\n12 Square Road            ada@lovelace.org\n' },
    { name: 'phones that were configured away', text: '# Ada Lovelace\n\n+44 20 7946 0000\n', options: { phones: false } },
  ],
  invalid: [
    {
      text: `
        # Ada Lovelace

        «ada@lovelace.org» | «+44 (0)20 7946 0000» | «github.com/ada» | London

        ## Skills

        - Go
      `,
      message: /^“.*” is plain text, and who wants to reach you has to copy it\. Make it a link\.$/,
      titles: ['Replace “ada@lovelace.org” with “[ada@lovelace.org](mailto:ada@lovelace.org)”'],
      output: `
        # Ada Lovelace

        [ada@lovelace.org](mailto:ada@lovelace.org) | [+44 (0)20 7946 0000](tel:+442079460000) | [github.com/ada](https://github.com/ada) | London

        ## Skills

        - Go
      `,
    },
    {
      name: 'a contact section',
      text: '# Ada Lovelace\n\n## Contact\n\n- **Email:** «ada@lovelace.org»\n- LinkedIn: «linkedin.com/in/ada»\n',
      output:
        '# Ada Lovelace\n\n## Contact\n\n- **Email:** [ada@lovelace.org](mailto:ada@lovelace.org)\n- LinkedIn: [linkedin.com/in/ada](https://linkedin.com/in/ada)\n',
    },
  ],
});
