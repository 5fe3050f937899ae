import assert from 'node:assert/strict';
import { resolveUri } from '../../server/src/uri.ts';

describe('resolveUri', () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ['file:///a/b/cv.md', 'x.png', 'file:///a/b/x.png'],
    ['file:///a/b/cv.md', './img//my photo#1.png', 'file:///a/b/img/my%20photo%231.png'],
    ['file:///a/b/cv.md', '../x.png', 'file:///a/x.png'],
    ['file:///a/b/cv.md', 'c/../../x.png', 'file:///a/x.png'],
    ['file:///a/b/cv.md', '../../../x.png', undefined],
    ['file:///c%3A/a/cv.md', '../x.png', 'file:///c%3A/x.png'],
    ['vscode-vfs://github/ada/cv/README.md', 'x.png', 'vscode-vfs://github/ada/cv/x.png'],
    ['untitled:Untitled-1', 'x.png', undefined],
    ['untitled:/a/cv.md', 'x.png', undefined],
    ['git:/a/cv.md?ref', 'x.png', undefined],
  ];
  for (const [uri, path, expected] of cases) it(`${path} from ${uri}`, () => assert.equal(resolveUri(uri, path), expected));
});
