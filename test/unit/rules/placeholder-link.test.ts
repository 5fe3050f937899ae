import { placeholderLink } from '../../../server/src/rules/placeholder-link.ts';
import { testRule } from '../../support/rules.ts';

testRule(placeholderLink, {
  valid: [
    '## Projects\n\n- [Compiler](https://ada.dev) and [above](#skills) and [mail](mailto:ada@example.com)\n',
    { name: 'a reference', text: '## Projects\n\n- [Compiler][c]\n\n[c]: https://ada.dev\n' },
    { name: 'a link that never closes', text: '## Contact\n\n[+44 20](tel:+4420\n' },
    { name: 'a host that was configured away', text: '[x](https://example.com)\n', options: { hosts: [] } },
  ],
  invalid: [
    {
      text: '## Projects\n\n- Maintainer of the «[Frappé **Framework**](#)», a store on «[Raft]()»\n',
      message: /Give it the real address, or remove the link\.$/,
      titles: ['Remove the link, keep “Frappé Framework”'],
      choose: 'Remove the link, keep “Frappé Framework”',
      output: '## Projects\n\n- Maintainer of the Frappé **Framework**, a store on [Raft]()\n',
    },
    {
      text: '## Projects\n\n- «[demo](https://demo.example.com/x)»\n',
      message:
        'The link “demo” leads to “https://demo.example.com/x”, a placeholder, and who clicks it gets nowhere. Give it the real address, or remove the link.',
      choose: 'Remove the link, keep “demo”',
      output: '## Projects\n\n- demo\n',
      loses: ['https demo example com x'],
    },
    {
      name: 'an image without a source',
      text: '# Ada\n\n«![Photo]()»\n',
      titles: ['Remove the image'],
      choose: 'Remove the image',
      output: '# Ada\n\n\n',
      loses: ['Photo'],
    },
    { name: 'an address that is its own text', text: '# Ada\n\n«<https://example.com>»\n', titles: [] },
    { name: 'a host that was configured', text: '[x](https://acme.test) «[y](https://todo.test/a)»\n', options: { hosts: ['todo.test'] } },
  ],
});
