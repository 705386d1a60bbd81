// SM3 (GB/T 32905-2016): 32 bytes from any number of bytes.
const START = [0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e];

const turn = (word, by) => (word << by) | (word >>> (32 - by));
const mix0 = (x) => x ^ turn(x, 9) ^ turn(x, 17);
const mix1 = (x) => x ^ turn(x, 15) ^ turn(x, 23);

const padded = (bytes) => {
  const whole = new Uint8Array((bytes.length + 9 + 63) & ~63);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  new DataView(whole.buffer).setBigUint64(whole.length - 8, BigInt(bytes.length) * 8n);
  return whole;
};

const expand = (view, from) => {
  const words = new Int32Array(68);
  for (let j = 0; j < 68; j++) {
    words[j] = j < 16
      ? view.getInt32(from + 4 * j)
      : mix1(words[j - 16] ^ words[j - 9] ^ turn(words[j - 3], 15)) ^ turn(words[j - 13], 7) ^ words[j - 6];
  }

  return words;
};

const compress = (state, words) => {
  let [a, b, c, d, e, f, g, h] = state;
  for (let j = 0; j < 64; j++) {
    const late = j >= 16;
    const ss1 = turn((turn(a, 12) + e + turn(late ? 0x7a879d8a : 0x79cc4519, j % 32)) | 0, 7);
    const ss2 = ss1 ^ turn(a, 12);
    const ff = late ? (a & b) | (a & c) | (b & c) : a ^ b ^ c;
    const gg = late ? (e & f) | (~e & g) : e ^ f ^ g;
    const tt1 = (ff + d + ss2 + (words[j] ^ words[j + 4])) | 0;
    const tt2 = (gg + h + ss1 + words[j]) | 0;
    [a, b, c, d, e, f, g, h] = [tt1, a, turn(b, 9), c, mix0(tt2), e, turn(f, 19), g];
  }

  return [a, b, c, d, e, f, g, h].map((word, i) => word ^ state[i]);
};

export const sm3 = (bytes) => {
  const view = new DataView(padded(bytes).buffer);
  let state = START;
  for (let from = 0; from < view.byteLength; from += 64) {
    state = compress(state, expand(view, from));
  }

  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, i) => digest.setInt32(4 * i, word));
  return new Uint8Array(digest.buffer);
};
