// Public keys of 65 bytes, 04 x y. The algorithm always comes from a list that is believed, never from a message.
import { ES256, ESP256, SM2_SM3, isKnownAlgorithm } from './cose.js';
import { importSm2 } from './sm2.js';

const POINT_LENGTH = 65, UNCOMPRESSED = 4;
const P256 = { name: 'ECDSA', namedCurve: 'P-256' };
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' };

const importP256 = async (publicKey) => {
  try {
    const key = await crypto.subtle.importKey('raw', publicKey, P256, false, ['verify']);
    return (data, signature) => crypto.subtle.verify(SIGNING, key, signature, data);
  } catch {
    return null;
  }
};

// What checks signatures of this key, or null when the bytes are no key of a known algorithm.
export const importKey = async (algorithm, publicKey) => {
  if (!isKnownAlgorithm(algorithm) || publicKey.length !== POINT_LENGTH || publicKey[0] !== UNCOMPRESSED) {
    return null;
  }

  switch (algorithm) {
    case ES256:
    case ESP256:
      return importP256(publicKey);
    case SM2_SM3:
      return importSm2(publicKey);
  }
};
