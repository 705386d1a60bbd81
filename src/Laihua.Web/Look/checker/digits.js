// Bytes as decimal digits: each 7 bytes, read as a little-endian number, are 17 digits; what remains of 1 to 6 bytes is 3, 5, 8, 10, 13 or 15.
export const MAXIMUM_DIGITS = 2500;

const CHUNK_BYTES = 7, CHUNK_DIGITS = 17;
const REMAINDER = [0, 3, 5, 8, 10, 13, 15];

// The bytes, or null for digits that no encoder gives.
export const decodeDigits = (text) => {
  const remainder = REMAINDER.indexOf(text.length % CHUNK_DIGITS);
  if (text.length === 0 || text.length > MAXIMUM_DIGITS || remainder < 0 || !/^[0-9]+$/.test(text)) {
    return null;
  }

  const bytes = new Uint8Array(Math.floor(text.length / CHUNK_DIGITS) * CHUNK_BYTES + remainder);
  for (let at = 0, from = 0; at < bytes.length; at += CHUNK_BYTES, from += CHUNK_DIGITS) {
    const count = Math.min(CHUNK_BYTES, bytes.length - at);
    let number = BigInt(text.slice(from, from + CHUNK_DIGITS));
    if (number >> BigInt(8 * count) !== 0n) {
      return null;
    }

    for (let i = 0; i < count; i++, number >>= 8n) {
      bytes[at + i] = Number(number & 0xffn);
    }
  }

  return bytes;
};
