// COSE as the register writes it (RFC 9052): protected headers of algorithm and key alone, an empty unprotected header, 64 bytes r and s.
import { CborReader, Malformed, join, need, writeArray, writeBytes, writeText } from './cbor.js';

export const ES256 = -7, ESP256 = -9, SM2_SM3 = -65600;
export const isKnownAlgorithm = (algorithm) => [ES256, ESP256, SM2_SM3].includes(algorithm);

const SIGNATURE_LENGTH = 64, KEY_ID_LENGTH = 4;
const ALGORITHM = 1, KEY_ID = 4, TYPE = 16, SIGN1_TAG = 18;

export const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
export const ascii = (text) => new TextEncoder().encode(text);

// What read() gives, or null where it met bytes that are not of the form.
export const attempt = (read) => {
  try {
    return read();
  } catch (error) {
    if (error instanceof Malformed) {
      return null;
    }

    throw error;
  }
};

export const readKeyId = (bytes) => {
  need(bytes.length === KEY_ID_LENGTH);
  return hex(bytes);
};

const readHeader = (bytes, type) => {
  const cbor = new CborReader(bytes);
  need(cbor.startMap() === (type === undefined ? 2 : 3) && cbor.int32() === ALGORITHM);
  const algorithm = cbor.int32();
  need(cbor.int32() === KEY_ID);
  const keyId = readKeyId(cbor.bytes());
  need(type === undefined || (cbor.int32() === TYPE && cbor.text() === type));
  cbor.end();
  need(cbor.remaining === 0);
  return { algorithm, keyId };
};

const readNoHeader = (cbor) => {
  need(cbor.startMap() === 0);
  cbor.end();
};

// Takes a signed message apart without believing any of it; null when it is not of the form. One with a type has the tag of its kind too.
export const readSign1 = (bytes, type) => attempt(() => {
  const cbor = new CborReader(bytes);
  need((type === undefined || cbor.tag() === SIGN1_TAG) && cbor.startArray() === 4);
  const header = cbor.bytes();
  readNoHeader(cbor);
  const payload = cbor.bytes();
  const signature = cbor.bytes();
  cbor.end();
  need(cbor.remaining === 0 && signature.length === SIGNATURE_LENGTH);
  return { ...readHeader(header, type), header, payload, signature };
});

// One of several signatures, for readSign.
const readSignature = (cbor) => {
  need(cbor.startArray() === 3);
  const header = cbor.bytes();
  readNoHeader(cbor);
  const signature = cbor.bytes();
  cbor.end();
  const read = readHeader(header);
  need(signature.length === SIGNATURE_LENGTH);
  return { ...read, header, signature };
};

// A message with one to `most` signatures by rising key numbers.
export const readSign = (bytes, most) => attempt(() => {
  const cbor = new CborReader(bytes);
  need(cbor.startArray() === 4 && cbor.bytes().length === 0);
  readNoHeader(cbor);
  const payload = cbor.bytes();
  const count = cbor.startArray();
  need(count > 0 && count <= most);
  const signatures = Array.from({ length: count }, () => readSignature(cbor));
  cbor.end();
  cbor.end();
  need(cbor.remaining === 0 && signatures.every((one, i) => i === 0 || signatures[i - 1].keyId < one.keyId));
  return { payload, signatures };
});

export const toBeSigned = (header, externalData, payload) =>
  writeArray([writeText('Signature1'), writeBytes(header), writeBytes(externalData), writeBytes(payload)]);

export const toBeSignedByEach = (header, externalData, payload) =>
  writeArray([writeText('Signature'), writeBytes(new Uint8Array()), writeBytes(header), writeBytes(externalData), writeBytes(payload)]);

export const externalDataOf = (token) => join(ascii('FWP-QR-1'), token);
