import { brokenReference } from '../../../server/src/rules/broken-reference.ts';
import { testRule } from '../../support/rules.ts';

testRule(brokenReference, {
  valid: [
    '# Ada\n\n[ada@lovelace.org](mailto:ada@lovelace.org) | <ada@lovelace.org> | ada@lovelace.org\n',
    { name: 'brackets in prose', text: '## Experience\n\n- Paper [1], Engineer [Remote], [x] done, [Your Name]\n- [ ] open\n' },
    { name: 'citations and footnotes', text: '## Publications\n\n- Notes [1][2] on engines[^1], [sic][^1]\n' },
    {
      name: 'definitions, wherever they stand',
      text: '# Ada\n\n[Site][web] and [Web][] and [ada.dev]\n\n## Skills\n\n- Go\n\n[WEB]: https://ada.dev\n[ada.dev]: https://ada.dev\n',
    },
    { name: 'brackets set apart by spaces', text: '# Ada\n\n[ ada@lovelace.org ] . [ London ]\n' },
  ],
  invalid: [
    {
      text: '# Ada\n\n[ada.dev](https://ada.dev) | «[ada@lovelace.org]» | +44 20\n',
      message:
        '“[ada@lovelace.org]” has no target, so readers see the brackets and have nothing to click. Write “[ada@lovelace.org](mailto:ada@lovelace.org)”.',
      titles: ['Replace “[ada@lovelace.org]” with “[ada@lovelace.org](mailto:ada@lovelace.org)”'],
      output: '# Ada\n\n[ada.dev](https://ada.dev) | [ada@lovelace.org](mailto:ada@lovelace.org) | +44 20\n',
    },
    {
      name: 'a web address',
      text: '# Ada\n\n«[github.com/ada]» «[https://ada.dev]»\n',
      output: '# Ada\n\n[github.com/ada](https://github.com/ada) [https://ada.dev](https://ada.dev)\n',
    },
    {
      name: 'a reference without a definition',
      text: '## Projects\n\n- «[The **engine**][engine]» and «[Notes][]»\n',
      message: /Give the address in parentheses instead\.$/,
      choose: 'Remove the brackets, keep “The engine”',
      output: '## Projects\n\n- The **engine** and [Notes][]\n',
      loses: ['engine'],
    },
    {
      name: 'brackets in place of parentheses',
      text: '## Projects\n\n- «[Engine][https://ada.dev]»\n',
      titles: ['Link “Engine” to “https://ada.dev”', 'Remove the brackets, keep “Engine”'],
      choose: 'Link “Engine” to “https://ada.dev”',
      output: '## Projects\n\n- [Engine](https://ada.dev)\n',
    },
  ],
});
