import assert from 'node:assert/strict';
import { readPageChoices, withPageChoices } from '../../../server/src/config/pageChoices.ts';
import { parseSettings } from '../../../server/src/config/schema.ts';

const configured = (preview: object) => parseSettings({ preview });

describe('choices beside the page', () => {
  it('stand in place of what they replaced', () => {
    const config = configured({ theme: 'modern', accent: 'teal' });
    const { preview } = withPageChoices(config, { theme: { value: 'compact', over: 'modern' }, fit: { value: 2, over: 'off' } });
    assert.deepEqual(preview, { theme: 'compact', accent: 'teal', pageSize: 'A4', fit: 2 });
  });

  it('give way to a configuration that was changed after them', () => {
    const config = configured({ theme: 'minimal' });
    assert.equal(withPageChoices(config, { theme: { value: 'compact', over: 'modern' } }), config);
  });

  it('are taken from a client only where they mean something', () => {
    const theme = { value: 'compact', over: 'classic' };
    assert.deepEqual(readPageChoices({ theme, pageSize: { value: 'Folio', over: 'A4' }, css: { value: 'x.css' }, other: 1 }), { theme });
    for (const sent of [undefined, null, 'x', [], { theme: null }, { theme: 'compact' }, { theme: { value: 'toString' } }])
      assert.deepEqual(readPageChoices(sent), {});
  });
});
