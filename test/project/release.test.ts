import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { version } from '../../package.json';
import { readText } from '../support/sources.ts';

/** Licences that let their text be bundled and sold on, as long as the notice stays. */
const permitted =
  /^\(?(?:MIT|ISC|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|Zlib|0BSD|BlueOak-1\.0\.0|Unlicense|PSF-2\.0)(?: (?:AND|OR) [\w.-]+)*\)?$/;

describe('release', () => {
  const scripts: Record<string, string> = JSON.parse(readText('package.json')).scripts;
  const workflows = readdirSync('.github/workflows').map((file) => readText(`.github/workflows/${file}`));

  it('runs only what there is', () => {
    const used = workflows.flatMap((text) => [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name));
    assert.ok(used.length > 5);
    assert.deepEqual(
      used.filter((name) => !scripts[name]),
      [],
    );
  });

  it('gives no workflow more rights than it needs, and no script anything that a stranger may have written', () => {
    for (const text of workflows) {
      assert.match(text, /^permissions:\n {2}contents: read$/m);
      const runs = [...text.matchAll(/run: (.+)/g)].map(([, script = '']) => script);
      assert.deepEqual(
        runs.filter((script) => /\$\{\{(?! matrix\.)/.test(script)),
        [],
      );
    }
  });

  it('publishes the package that was built, which npm takes for a file by its “./” only', () => {
    const published = workflows.flatMap((text) => [...text.matchAll(/npm publish .*? (\S+\.tgz)$/gm)].map(([, file = '']) => file));
    assert.deepEqual(published, ['./release/*.tgz']);
  });

  it('shows pictures on the marketplace: they are there, and vsce writes their addresses out', () => {
    assert.doesNotMatch(scripts.package ?? '', /--no-rewrite-relative-links/);
    const images = [...readText('README.md').matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, file = '']) => file);
    assert.ok(images.length > 0);
    // Pictures of another kind are refused there.
    assert.deepEqual(
      images.filter((file) => !existsSync(file) || !/\.(?:png|jpe?g|gif)$/.test(file)),
      [],
    );
  });

  it('has one version everywhere', () => {
    assert.ok(readText('action.yml').includes(`default: ${version}\n`));
    assert.ok(readText('.pre-commit-hooks.yaml').includes(`resume-markdown@${version} `));
    assert.equal(JSON.parse(readText('package-lock.json')).version, version);
  });

  it('shows itself with an icon, a banner, categories and words to be found by', () => {
    const { icon, galleryBanner, categories, keywords, homepage, repository, bugs, license } = JSON.parse(readText('package.json'));
    assert.ok(existsSync(icon));
    const header = readFileSync(icon);
    assert.ok(header.readUInt32BE(16) >= 128 && header.readUInt32BE(16) === header.readUInt32BE(20));
    assert.match(galleryBanner.color, /^#[0-9a-f]{6}$/);
    assert.ok(categories.length > 0 && keywords.length <= 30 && homepage && repository && bugs && license);
  });

  describe('what is in the bundles', () => {
    // Written by the build.
    if (!existsSync('dist/sbom.cdx.json')) return it('is known once they are built');
    const { components } = JSON.parse(readText('dist/sbom.cdx.json')) as {
      components: {
        name: string;
        version: string;
        purl: string;
        licenses: { expression: string }[];
        hashes: { alg: string; content: string }[];
      }[];
    };

    it('is known by name, version, origin and hash', () => {
      const names = components.map(({ name }) => name);
      for (const name of ['@lezer/markdown', 'zod', 'vscode-languageserver', 'docx', 'markdown-it', '@cspell/dict-en_us'])
        assert.ok(names.includes(name), name);
      for (const { purl, hashes } of components) {
        assert.match(purl, /^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+/);
        assert.match(hashes[0]?.content ?? '', /^[0-9a-f]{128}$/);
      }
    });

    it('may be bundled', () => {
      const others = components.filter(({ licenses }) => !permitted.test(licenses[0]?.expression ?? ''));
      assert.deepEqual(
        others.map(({ name, licenses }) => `${name}: ${licenses[0]?.expression}`),
        [],
      );
    });

    it('has its notices, which go into the package', () => {
      const notices = readText('dist/THIRD-PARTY-NOTICES.txt');
      for (const { name, version: used } of components) assert.ok(notices.includes(`${name} ${used} (`), name);
      assert.ok(readText('.vscodeignore').includes('!dist/THIRD-PARTY-NOTICES.txt'));
    });
  });
});
