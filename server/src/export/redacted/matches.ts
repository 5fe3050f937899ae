import { emailPattern } from '../../parse/contacts.ts';
import { type Cut, placeholders } from './cuts.ts';
import type { Person, PhoneNumber } from './person.ts';

/** Where a text, of a reader or of the source, names the person or gives a way to reach somebody. Offsets into the text. */
export function findContacts(text: string, person: Person): Cut[] {
  const cuts: Cut[] = [];
  const add = (pattern: RegExp, placeholder: string, isWanted: (found: string) => boolean = () => true) => {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      if (isWanted(found)) cuts.push({ from: index, to: index + found.length, placeholder });
    }
  };
  if (person.name) add(person.name, placeholders.name);
  if (text.includes('@')) add(emailPattern, placeholders.email);
  if (text.includes('@')) add(handle, placeholders.link, person.isUserName);
  if (/%40/.test(text)) add(escapedEmail, placeholders.email);
  if (person.phones.length > 0) cuts.push(...findPhones(text, person.phones));
  add(internationalNumber, placeholders.phone, (found) => found.replace(/\D/g, '').length > 8);
  add(americanNumber, placeholders.phone);
  add(direct, placeholders.link);
  add(webAddress, placeholders.link, person.isOwnAddress);
  return cuts;
}

/** Numbers are looked for where their digits stand together, since there may be many of both. */
function findPhones(text: string, phones: readonly PhoneNumber[]): Cut[] {
  const cuts: Cut[] = [];
  for (const { 0: stretch, index } of text.matchAll(digitsTogether)) {
    const digits = stretch.replace(/[^\dA-Z]/g, '');
    const from = Math.max(0, index - leadOfNumber);
    const around = text.slice(from, index + stretch.length + 2);
    for (const phone of phones) {
      if (!digits.includes(phone.digits)) continue;
      for (const { 0: found, index: at } of around.matchAll(phone.pattern))
        cuts.push({ from: from + at, to: from + at + found.length, placeholder: placeholders.phone });
    }
  }
  return cuts;
}

/** Without a letter of another kind in between. */
const digitsTogether = /[\dA-Z](?:[^\p{L}\p{N}\n]|[\dA-Z])*/gu;
/** The signs that a number may begin with, and a character before them. */
const leadOfNumber = 5;

const escapedEmail = /[\p{L}\p{N}._+-]{1,64}%40[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/giu;
const handle = /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_-]{3,40}/gu;
const internationalNumber = /(?<![\p{L}\p{N}.,])\(?\+[^\S\n]?\(?\d[\d .()\u00A0/-]{6,20}\d(?!\d)/gu;
const americanNumber = /(?<![\p{L}\p{N}-])(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\p{L}\p{N}-])/gu;
const direct = /(?<![\p{L}\p{N}])(?:mailto|tel|sms|callto|skype|whatsapp):[^\s<>()[\]"'|]{1,200}/giu;
const webAddress =
  /(?<![\p{L}\p{N}@.-])(?:https?:\/\/|www\.)[^\s<>()[\]"'|]{1,2000}|(?<![\p{L}\p{N}@./-])(?:[\p{L}\p{N}-]{1,63}\.){1,4}[\p{L}]{2,24}(?:\/[^\s<>()[\]"'|,;*]{0,400})?(?![\p{L}\p{N}@])/giu;
