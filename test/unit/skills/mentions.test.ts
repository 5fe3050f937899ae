import assert from 'node:assert/strict';
import { findSkillMentions } from '../../../server/src/skills/mentions.ts';

describe('findSkillMentions', () => {
  const cases: readonly [string, readonly string[]][] = [
    ['Rewrote it in Go and Node.js', ['Go', 'Node.js']],
    ['A microservice kotlin template', ['kotlin → Kotlin']],
    ['Sends Whatsapp messages with NodeJS.', ['Whatsapp → WhatsApp', 'NodeJS → Node.js']],
    ['Spring Boot, C++/Java and .NET Core', ['Spring Boot', 'C++', 'Java', '.NET Core']],
    ['Kafka-based pipelines, ein SQL-Kurs', ['Kafka', 'SQL']],
    ['使用Python开发', ['Python']],
    ['Knowledge of machine learning', ['machine learning']],
    ['(Docker) “Terraform”', ['Docker', 'Terraform']],
    ['Uses Socket.IO', ['Socket.IO']],
    ['Ran the SOC, trained a LoRA, designed an SoC', ['SOC', 'LoRA', 'SoC']],
    ['An ANN behind a NAT', ['ANN', 'NAT']],
    ['Moved Oracle to PostgreSQL', ['Oracle', 'PostgreSQL']],
  ];
  for (const [text, expected] of cases) it(`finds ${expected.join(', ')} in “${text}”`, () => assert.deepEqual(namesIn(text), expected));

  const none = [
    'We go to market and excel at it',
    'Go to market',
    'An internship in Spring 2019',
    'Led the research and the writing',
    'Read package.json and kotlin.md',
    'See github.com/python/docker or https://kotlin.dev/java',
    'mail me@kafka.example or follow @github',
    '/usr/bin/python and ~/docker/redis',
    'Led R&D',
    'Uses react-router and eslint-plugin-docker',
    'Etap końcowy, sinon flink und gut',
    'Reported to Ann, Nat and Pam in Maui, and made sales soar',
    'Mumps vaccine for pen pals, juniper, a lan house, an soc',
    'pythonista, dockerize, mysqlx, _redis_x',
    '',
  ];
  for (const text of none) it(`finds nothing in “${text}”`, () => assert.deepEqual(namesIn(text), []));

  it('gives offsets in the text as it is, whatever its lower case', () => {
    const text = 'İstanbul: kubernetes';
    const [mention] = findSkillMentions(text);
    assert.equal(text.slice(mention?.from, mention?.to), 'kubernetes');
  });

  it('takes time linear in the text', () => {
    for (const piece of ['java/', 'java ', 'a', '-', 'go-', 'c++', '. ']) {
      findSkillMentions(piece.repeat(200_000 / piece.length));
    }
    // Some 100 ms; quadratic time would be minutes.
  }).timeout(10_000);
});

/** The mentions in a text, with what they should be where they are wrong. */
function namesIn(text: string): string[] {
  return findSkillMentions(text).map(({ text: written, exact, preferred }) => (exact ? written : `${written} → ${preferred}`));
}
