import type { Resume } from '../../model/resume.ts';
import { isRemainder } from '../jsonResume/remainder.ts';
import { type Cut, placeholders } from './cuts.ts';
import { findContacts } from './matches.ts';
import { escapeRegex, mostContacts, type Person } from './person.ts';

/** What stands where no reader sees it: comments, attributes, targets, definitions; and code and HTML that is shown as written. */
export function cutSource(text: string, { sections }: Resume, person: Person): Cut[] {
  const cuts = [...findContacts(text, person), ...cutDefinitions(text, person)];
  for (const { section, start } of sections) {
    for (const comment of section.comments) {
      if (!isRemainder(comment.text)) continue;
      const to = start + comment.span.to;
      cuts.push({ from: start + comment.span.from, to: to + (/^\r?\n/.exec(text.slice(to, to + 2))?.[0].length ?? 0), placeholder: '' });
    }
  }
  return cuts;
}

/** A definition of nothing would stand in the text. */
function cutDefinitions(text: string, person: Person): Cut[] {
  return [...text.matchAll(definition)]
    .filter(({ groups }) => person.isOwnAddress(groups?.target ?? ''))
    .map(({ 0: { length }, index }) => ({ from: index, to: index + length, placeholder: '' }));
}

const definition = /^ {0,3}\[[^\]\n]{1,200}\]: {0,8}<?(?<target>[^\s>]{1,2000})[^\n]*\n?/gm;

/** The text without any of the contact data that was read, wherever else it may stand, in words or in parts of words. */
export function withoutContacts(text: string, { emails, phones, profiles }: Resume): string {
  let result = text;
  // Most of them are gone by then, and to look for capitals is fast.
  let capitals = text.toUpperCase();
  const remove = (contacts: Resume['emails'], placeholder: string) => {
    for (const contact of contacts.slice(0, mostContacts)) {
      if (contact.text.length <= 2 || !capitals.includes(contact.text.toUpperCase())) continue;
      result = result.replaceAll(new RegExp(escapeRegex(contact.text), 'gi'), placeholder);
      capitals = result.toUpperCase();
    }
  };
  remove(emails, placeholders.email);
  remove(phones, placeholders.phone);
  remove(profiles, placeholders.link);
  return result;
}
