import assert from 'node:assert/strict';
import { namesDegree, startsWithDegree } from '../../../server/src/text/degrees.ts';

describe('namesDegree', () => {
  for (const text of ['Bachelor of Science', 'a B.Sc. in physics', 'Undergraduate coursework', '本科'])
    it(`finds one in “${text}”`, () => assert.ok(namesDegree(text)));
  for (const text of ['Engineer at Acme', 'Masterpiece', '']) it(`finds none in “${text}”`, () => assert.ok(!namesDegree(text)));
});

describe('startsWithDegree', () => {
  for (const text of ['Bachelor/Oxford/Physics', 'PhD, Oxford', '本科/南京大学'])
    it(`takes “${text}”`, () => assert.ok(startsWithDegree(text)));
  for (const text of ['Be brief', 'My master plan', '', '2019']) it(`refuses “${text}”`, () => assert.ok(!startsWithDegree(text)));
});
