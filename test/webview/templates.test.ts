import assert from 'node:assert/strict';
import { openPreviews } from '../support/previewFrame.ts';
import { readTemplates } from '../support/templates.ts';

describe('templates', () => {
  const preview = openPreviews('one for all');

  for (const { file, text } of readTemplates()) {
    for (const pageSize of ['A4', 'Letter'] as const) {
      const pages = file === 'academic-cv.md' ? 2 : 1;
      it(`${file} fills ${pages === 1 ? 'one page' : `${pages} pages`} of ${pageSize}`, async () => {
        assert.equal((await preview.frame.show(text, { pageSize }))?.pages, pages);
      });
    }
  }
});
