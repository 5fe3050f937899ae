import { missingFile } from '../../../server/src/rules/missing-file.ts';
import { testRule } from '../../support/rules.ts';

const files = (path: string) => path === 'cv.pdf' || path === 'images/Mira Holt.png';
const none = () => false;

testRule(missingFile, {
  valid: [
    { name: 'files that are there', text: '# Mira Holt\n\n![Mira](images/Mira%20Holt.png) [PDF](cv.pdf?raw=true#page=2)\n', files },
    { name: 'files that nobody has looked for', text: '# Mira Holt\n\n![Mira](mira.png) [PDF](mira.pdf)\n' },
    ...[
      '[Site](https://holt.test/cv.pdf)',
      '[Mail](mailto:mira@holt.test)',
      '[Skills](#skills)',
      '![Photo](/assets/mira.png)',
      '![Photo](//cdn.holt.test/mira.png)',
      '![Photo](data:image/png;base64,AAAA)',
      '[PDF](C:/Users/mira/cv.pdf)',
      '[PDF](~/cv.pdf)',
      '[PDF]({{ site.url }}/cv.pdf)',
      '[PDF](<{{cv}}.pdf>)',
      '![Photo]()',
      '[Talks](talks)',
      '[Talks](talks/2021.html)',
      '[Code](github.com/mira/gangway/README.md)',
      '![Badge](img.shields.io/badge/x.svg)',
      '[mira@holt.test](mira@holt.test)',
      '[PDF](%E0%A4%A.pdf)',
      '[Kafka](expert)',
      'A `<img src="mira.png">` in code',
      '`![Photo](mira.png)`',
      '```\n![Photo](mira.png)\n```',
      '<!-- <img src="mira.png"> -->',
      '[note]: note.pdf',
    ].map((line) => ({ text: `# Mira Holt\n\n${line}\n`, files: none })),
    { name: 'a page of a site', text: '---\nlayout: resume\n---\n\n# Mira Holt\n\n![Mira](images/mira.png)\n', files: none },
    { name: 'a page with templates', text: '# Mira Holt\n\n![Mira](mira.png)\n\n## Work\n\n{{< jobs >}}\n', files: none },
  ],
  invalid: [
    { name: 'a tag in a line', text: '# Mira Holt\n\nBaker <img src="«mira.png»" width="20"> in Lisbon\n', files: none },
    {
      name: 'images and links',
      text: '# Mira Holt\n\n![Mira](«images/mira.png») [PDF](«./cv.docx»)\n\n## Projects\n\n- Wrote [a report](«../r%C3%A9sum%C3%A9.pdf#page=2»)\n',
      files,
      message:
        /^There is no file “(?:images\/mira\.png|\.\/cv\.docx|\.\.\/résumé\.pdf)” .* Correct the path, or put the (?:image|file) there\.$/,
    },
    {
      name: 'references',
      text: '# Mira Holt\n\n«[PDF][pdf]» «[Letters]» «![Mira][me]» [Notes]\n\n[PDF]: mira.pdf\n[letters]: letters.zip "Letters"\n[me]: me.jpg\n[notes]: cv.pdf\n',
      files,
    },
    {
      name: 'HTML',
      text: '<p align="center">\n  <img width="80" src="«mira.png»" alt="Mira">\n</p>\n\n# Mira Holt\n\nSee «<a href="mira.pdf">the PDF</a>»\n',
      files,
    },
    {
      name: 'a document with a title for pandoc',
      text: '---\ntitle: Resume\nauthor: Mira Holt\n---\n\n# Mira Holt\n\n![Mira](«mira.png»)\n',
      files,
    },
  ],
});
