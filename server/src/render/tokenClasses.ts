import type { Token } from 'markdown-it';

export function hasClass(token: Token, className: string): boolean {
  return classesOf(token).includes(className);
}

/** Adds a class, once. */
export function addClass(token: Token, className: string): void {
  if (!hasClass(token, className)) token.attrJoin('class', className);
}

export function classesOf(token: Token): string[] {
  return String(token.attrGet('class') ?? '')
    .split(' ')
    .filter((name) => name !== '');
}
