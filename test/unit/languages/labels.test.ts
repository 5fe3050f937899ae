import assert from 'node:assert/strict';
import { fieldLabelOf } from '../../../server/src/languages/index.ts';

describe('fieldLabelOf', () => {
  it('knows labels in front of a value', () => {
    const rows = [
      ['Role', 'role'],
      ['POSITION', 'role'],
      ['E-Mail', 'email'],
      ['Phone number', 'phone'],
      ['Tech Stack', 'skills'],
      ['Firma', 'organization'],
      ['Zeitraum', 'dates'],
      ['Période', 'dates'],
      ['Empresa', 'organization'],
      ['Início', 'start'],
      ['Должность', 'role'],
      ['邮箱', 'email'],
      ['期間', 'dates'],
      ['使用技術', 'skills'],
      ['회사명', 'organization'],
    ] as const;
    for (const [label, field] of rows) assert.equal(fieldLabelOf(label), field, label);
  });

  it('knows no others', () => {
    for (const label of ['Acme', 'Languages', '', 'x'.repeat(300)]) assert.equal(fieldLabelOf(label), undefined, label);
  });
});
