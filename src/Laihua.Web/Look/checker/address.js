// The text of a code: BASE/p/TOKEN#DIGITS. The address is compared letter by letter with the allowed ones and never interpreted,
// so other hosts, look-alikes, ports, user names and queries have no way in.
import { MAXIMUM_DIGITS } from './digits.js';

const PATH = '/p/', TOKEN_LENGTH = 22;

// The last letter carries two bits and four zeros: one token has one text.
const TOKEN = /^[A-Za-z0-9_-]{21}[AQgw]$/;

export const isToken = (text) => TOKEN.test(text);

export const tokenBytes = (token) =>
  Uint8Array.from(atob(token.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

export const isBaseUrl = (text) => {
  if (text.length === 0 || text.length > 100 || !/^https?:\/\/[\x21-\x7e]+$/.test(text) || text.includes('xn--') || text.includes('@')) {
    return false;
  }

  try {
    return new URL(text).origin === text;
  } catch {
    return false;
  }
};

// Token and digits, or null when the text is not exactly of the form. Digits that are too many are cut one past the limit.
export const readAddress = (text, bases) => {
  const base = bases.find((one) => text.startsWith(one + PATH));
  if (base === undefined) {
    return null;
  }

  const rest = text.slice(base.length + PATH.length);
  const token = rest.slice(0, TOKEN_LENGTH);
  const fragment = rest.slice(TOKEN_LENGTH);
  if (!isToken(token) || (fragment !== '' && fragment[0] !== '#')) {
    return null;
  }

  return { token, digits: fragment.length > 1 ? fragment.slice(1, MAXIMUM_DIGITS + 2) : null };
};
