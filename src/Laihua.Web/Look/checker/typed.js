// What somebody typed or pasted from a card: a whole code, its address with or without https://, or the 22 letters alone.
import { isToken, readAddress } from './address.js';

// The text as a scanner would have given it. bases: the addresses that are ours, the first for letters alone.
export const asScanned = (typed, bases) => {
  const text = typed.trim();
  if (isToken(text)) {
    return `${bases[0]}/p/${text}`;
  }

  const base = bases.find((one) => text.startsWith(one.slice(one.indexOf('//') + 2) + '/p/'));
  return base === undefined ? text : base.slice(0, base.indexOf('//') + 2) + text;
};

// The token of an address of ours; null for every other text.
export const tokenIn = (text, bases) => readAddress(text, bases)?.token ?? null;
