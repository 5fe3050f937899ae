import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import { defineRule } from './defineRule.ts';

export const insecureLink = defineRule({
  id: 'insecure-link',
  summary: 'an `http:` link to a host that serves `https:`',
  why: 'Browsers and mail programs warn of such links, and the warning carries your name.',
  severity: 'info',
  fix: 'safe',
  ignoresProse: true,
  options: z.object({
    hosts: z
      ._default(z.array(z.string()), hostsByDefault())
      .check(z.describe('Hosts that are known to serve https, with their subdomains.')),
  }),
  checkSection({ section, options, report }) {
    for (const { target = '', targetSpan, span } of section.links) {
      const host = /^http:\/\/([^/?#:]+)/i.exec(target)?.[1]?.toLowerCase();
      if (host === undefined || !options.hosts.some((known) => host === known || host.endsWith(`.${known}`))) continue;
      const at = targetSpan ?? span;
      if (!/^http:/i.test(section.text.slice(at.from, at.to))) continue;
      report({
        span: at,
        message: l10n.t('“{0}” serves https, and browsers warn of http. Write “https:”.', host),
        fixes: [
          {
            title: l10n.t('Replace “http:” with “https:”'),
            safe: true,
            edits: [{ span: { from: at.from + 4, to: at.from + 4 }, newText: 's' }],
          },
        ],
      });
    }
  },
});

function hostsByDefault(): string[] {
  const profiles = [
    'linkedin.com',
    'github.com',
    'gitlab.com',
    'bitbucket.org',
    'stackoverflow.com',
    'stackexchange.com',
    'x.com',
    'twitter.com',
  ];
  const pages = [
    'github.io',
    'gitlab.io',
    'netlify.app',
    'vercel.app',
    'pages.dev',
    'web.app',
    'medium.com',
    'dev.to',
    'substack.com',
    'wordpress.com',
  ];
  const others = [
    'youtube.com',
    'youtu.be',
    'vimeo.com',
    'facebook.com',
    'instagram.com',
    'behance.net',
    'dribbble.com',
    'figma.com',
    'kaggle.com',
  ];
  const science = [
    'doi.org',
    'arxiv.org',
    'orcid.org',
    'scholar.google.com',
    'researchgate.net',
    'wikipedia.org',
    'acm.org',
    'ieee.org',
    'nature.com',
  ];
  const stores = [
    'npmjs.com',
    'pypi.org',
    'crates.io',
    'rubygems.org',
    'docs.google.com',
    'drive.google.com',
    'play.google.com',
    'apps.apple.com',
    'hackerrank.com',
    'leetcode.com',
    'codepen.io',
    'huggingface.co',
    'coursera.org',
    'udemy.com',
    'edx.org',
    'credly.com',
  ];
  return [...profiles, ...pages, ...others, ...science, ...stores];
}
