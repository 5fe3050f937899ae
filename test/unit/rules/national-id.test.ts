import { nationalId } from '../../../server/src/rules/national-id.ts';
import { testRule } from '../../support/rules.ts';

testRule(nationalId, {
  valid: [
    '# Mira Holt\n\n+351 912 345 678 | 555-123-4567 | 2019-2021 | 1200-100 Lisboa\n',
    { name: 'numbers that were never issued', text: '# Mira Holt\n\n000-12-3456 | 900-12-3456 | 123-00-4567\n' },
    { name: 'wrong check digits', text: '# Mira Holt\n\n123.456.789-00 | 4111 1111 1111 1112 | 110101199003071234\n' },
    {
      name: 'words about such numbers',
      text: '## Experience\n\n- Built a passport reader that checks 400000 documents, PAN India\n- Renewed an SSN service\n',
    },
    { name: 'ISBN and DOI', text: '## Publications\n\n- Bread. ISBN 978-3-16-148410-0. doi:10.1000/182\n' },
  ],
  invalid: [
    { text: '# Mira Holt\n\nSSN: «536-22-8765»\n', message: /^This looks like a US social security number\. No employer needs it/ },
    { name: 'without a label', text: '# Mira Holt\n\nLisbon | «536-22-8765»\n' },
    { text: '# Mira Holt\n\n- Aadhaar No: «2341 2345 6789»\n', message: /Aadhaar/ },
    { text: '# Mira Holt\n\nPassport No. «L1234567»\n', message: /passport/ },
    { text: '# Mira Holt\n\nCPF «529.982.247-25»\n', message: /CPF/ },
    { text: '# 何米拉\n\n身份证：«11010519491231002X»\n', message: /Chinese/ },
    { text: '# Mira Holt\n\nCard «4111 1111 1111 1111»\n', message: /payment card/ },
  ],
});
