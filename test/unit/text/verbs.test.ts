import assert from 'node:assert/strict';
import { cliches } from '../../../server/src/text/data/cliches.ts';
import { fillers } from '../../../server/src/text/data/fillers.ts';
import { alternatives, irregularVerbs, nounVerbs, regularVerbs } from '../../../server/src/text/data/verbs.en.ts';
import { readOpening } from '../../../server/src/text/opening.ts';
import { alternativesTo, baseOf, inflect, isParticiple, readVerb, type VerbForm } from '../../../server/src/text/verbs.ts';

const allVerbs = [...new Set([...regularVerbs, ...Object.keys(irregularVerbs), ...nounVerbs.trim().split(/\s+/)])];
const forms: readonly VerbForm[] = ['past', 'base', 'third', 'gerund'];

describe('verbs', () => {
  it('are enough', () => {
    assert.ok(allVerbs.length >= 400);
    assert.ok((cliches.en?.split(/[\n,]/).filter((phrase) => phrase.trim() !== '').length ?? 0) >= 80);
    assert.ok((fillers.en?.split(/[\n,]/).filter((phrase) => phrase.trim() !== '').length ?? 0) >= 40);
  });

  it('take their endings by rule, or as the table has them', () => {
    const wanted: Readonly<Record<string, readonly string[]>> = {
      develop: ['developed', 'develop', 'develops', 'developing'],
      manage: ['managed', 'manage', 'manages', 'managing'],
      apply: ['applied', 'apply', 'applies', 'applying'],
      plan: ['planned', 'plan', 'plans', 'planning'],
      teach: ['taught', 'teach', 'teaches', 'teaching'],
      oversee: ['oversaw', 'oversee', 'oversees', 'overseeing'],
      run: ['ran', 'run', 'runs', 'running'],
      control: ['controlled', 'control', 'controls', 'controlling'],
      open: ['opened', 'open', 'opens', 'opening'],
      're-architect': ['re-architected', 're-architect', 're-architects', 're-architecting'],
      cowrite: ['cowrote', 'cowrite', 'cowrites', 'cowriting'],
      'partner with': ['partnered with', 'partner with', 'partners with', 'partnering with'],
    };
    for (const [verb, inflected] of Object.entries(wanted)) {
      assert.deepEqual(
        forms.map((form) => inflect(verb, form)),
        inflected,
      );
    }
  });

  it('are found again in every form', () => {
    for (const verb of allVerbs) for (const form of forms) assert.ok(baseOf(inflect(verb, form), form), `${verb}, ${form}`);
  });

  it('are read in British spelling and with a prefix', () => {
    assert.deepEqual(readVerb('organised'), { base: 'organise', form: 'past', certain: true });
    assert.deepEqual(readVerb('modelled'), { base: 'model', form: 'past', certain: true });
    assert.deepEqual(readVerb('co-wrote'), { base: 'co-write', form: 'past', certain: true });
    assert.equal(readVerb('table-top'), undefined);
  });

  it('say where a form could be something else', () => {
    for (const word of ['led', 'lead', 'set', 'read', 'put', 'design', 'tests', 'automated', 'found'])
      assert.equal(readVerb(word)?.certain, false, word);
    for (const word of ['developed', 'manages', 'wrote', 'maintain', 'designed', 'tested'])
      assert.equal(readVerb(word)?.certain, true, word);
  });

  it('have participles', () => {
    for (const word of ['written', 'developed', 'built', 'chosen', 'run']) assert.ok(isParticiple(word), word);
    for (const word of ['wrote', 'chose', 'red', 'ran', 'develop']) assert.ok(!isParticiple(word), word);
  });

  it('have alternatives that are verbs themselves, five at most', () => {
    for (const line of alternatives.trim().split('\n')) {
      const [verb = '', others = ''] = line.split(': ');
      assert.ok(alternativesTo(verb).length > 0 && alternativesTo(verb).length <= 5, line);
      assert.ok(!others.split(' ').includes(verb), line);
    }
    assert.deepEqual(alternativesTo('sing'), []);
  });
});

describe('openings', () => {
  const read = (plain: string) => {
    const opening = readOpening(plain);
    return opening && [opening.word, opening.verb?.base, opening.verb?.certain];
  };

  it('are the first word, after a label, a mark or an adverb', () => {
    assert.deepEqual(read('Developed a parser'), ['developed', 'develop', true]);
    assert.deepEqual(read('Payroll: Developed a parser'), ['developed', 'develop', true]);
    assert.deepEqual(read('→ Quickly and quietly developed a parser'), ['developed', 'develop', true]);
    assert.deepEqual(read('Apply a patch'), ['apply', 'apply', true]);
    assert.deepEqual(read('The parser'), ['the', undefined, undefined]);
  });

  it('are none where the text begins with a name or a figure', () => {
    for (const plain of ['iOS app', 'C++ parser', 'AWS migration', '3 parsers', '', 'build.sh wrote', 'test-driven']) {
      assert.equal(readOpening(plain)?.verb, undefined, plain);
    }
  });

  it('are verbs for sure before what only an object begins with, or beside a verb', () => {
    assert.deepEqual(read('Design of wards'), ['design', 'design', false]);
    assert.deepEqual(read('Design the wards'), ['design', 'design', true]);
    assert.deepEqual(read('Design, develop and run wards'), ['design', 'design', true]);
    assert.deepEqual(read('Set the pace'), ['set', 'set', false]);
    assert.deepEqual(read('Build pipeline for wards'), ['build', 'build', false]);
  });
});
