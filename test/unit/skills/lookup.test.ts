import assert from 'node:assert/strict';
import { findSkill } from '../../../server/src/skills/lookup.ts';

describe('findSkill', () => {
  const right = [
    ['JavaScript', 'JavaScript'],
    ['JS', 'JavaScript'],
    ['K8s', 'Kubernetes'],
    ['k8s', 'Kubernetes'],
    ['Postgres', 'PostgreSQL'],
    ['ReactJS', 'React'],
    ['Golang', 'Go'],
    ['ZooKeeper', 'Apache ZooKeeper'],
    ['Nginx', 'NGINX'],
    ['nginx', 'NGINX'],
    ['Webpack', 'webpack'],
    ['Scikit-learn', 'scikit-learn'],
    ['machine learning', 'Machine learning'],
    ['Machine-Learning', 'Machine learning'],
    ['HTML5', 'HTML'],
    ['Python.', 'Python'],
    ['RESTful Services', 'REST'],
    ['Software Development Life Cycle', 'SDLC'],
    ['Ruby On Rails', 'Ruby on Rails'],
    ['memcached', 'Memcached'],
    ['ZURB Foundation', 'Foundation'],
    ['SoC', 'SoC'],
    ['SOC', 'Security operations center'],
    ['LoRa', 'LoRa'],
    ['LoRA', 'LoRA'],
  ] as const;
  for (const [text, name] of right)
    it(`takes “${text}” as it is`, () => {
      const match = findSkill(text);
      assert.equal(match?.skill.name, name);
      assert.equal(match?.exact, true);
    });

  const wrong = [
    ['Javascript', 'JavaScript'],
    ['Github', 'GitHub'],
    ['Github Actions', 'GitHub Actions'],
    ['NodeJS', 'Node.js'],
    ['Node JS', 'Node.js'],
    ['node.js', 'Node.js'],
    ['ExpressJS', 'Express.js'],
    ['Postgre SQL', 'PostgreSQL'],
    ['cassandra', 'Cassandra'],
    ['ElasticSearch', 'Elasticsearch'],
    ['JQuery', 'jQuery'],
    ['Node.Js', 'Node.js'],
    ['GRPC', 'gRPC'],
    ['Mac OS', 'macOS'],
    ['React-native', 'React Native'],
    ['PowerBI', 'Power BI'],
    ['HIPPA', 'HIPAA'],
    ['Java Script', 'JavaScript'],
    ['CI CD', 'CI/CD'],
    ['java 8', 'Java 8'],
    ['open Suse', 'openSUSE'],
    ['gitlab-ci', 'GitLab-CI'],
  ] as const;
  for (const [text, preferred] of wrong)
    it(`would rather have “${preferred}” than “${text}”`, () => {
      const match = findSkill(text);
      assert.equal(match?.exact, false);
      assert.equal(match?.preferred, preferred);
    });

  const versions = [
    ['Java 17', 'Java', '17'],
    ['Python3', 'Python', '3'],
    ['Spring Boot 2.7+', 'Spring Boot', '2.7+'],
    ['Angular v12', 'Angular', 'v12'],
  ] as const;
  for (const [text, name, version] of versions)
    it(`sees the version in “${text}”`, () => {
      const match = findSkill(text);
      assert.equal(match?.skill.name, name);
      assert.equal(match?.version, version);
      assert.equal(match?.preferred, text);
    });

  it('says which names are common words too', () => {
    assert.equal(findSkill('go')?.ambiguous, true);
    assert.equal(findSkill('Golang')?.ambiguous, false);
    assert.equal(findSkill('IOS')?.ambiguous, true);
  });

  it('leaves capitals as they are where they could stand for either of two skills', () => {
    assert.equal(findSkill('lora')?.exact, true);
    assert.equal(findSkill('Soc')?.ambiguous, true);
  });

  for (const text of ['', ' ', '2.7', 'Air flow', 'team player of the year', 'x'.repeat(200), '9'.repeat(70), 'İİİ'])
    it(`finds nothing in “${text.slice(0, 30)}”`, () => assert.equal(findSkill(text), undefined));
});
