// Checking SM2 signatures (GB/T 32918.2 on the curve of GB/T 32918.5). Browsers know neither the curve nor the hash: the arithmetic of the
// curve is @noble/curves. Nothing secret is handled here, so that no care about timing is needed.
import { weierstrass } from './curves.js';
import { ascii, hex } from './cose.js';
import { join } from './cbor.js';
import { sm3 } from './sm3.js';

const CURVE = {
  p: 0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffffn,
  n: 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n,
  h: 1n,
  a: 0xfffffffeffffffffffffffffffffffffffffffff00000000fffffffffffffffcn,
  b: 0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93n,
  Gx: 0x32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7n,
  Gy: 0xbc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0n,
};

const Point = weierstrass(CURVE);

// The identity of GB/T 35276 for those who have no other.
const IDENTITY = ascii('1234567812345678');

const numberOf = (bytes) => BigInt('0x' + hex(bytes));
const bytesOf = (number) => Uint8Array.from(number.toString(16).padStart(64, '0').match(/../g), (pair) => parseInt(pair, 16));
const modulo = (number) => number % CURVE.n;
const isScalar = (number) => number > 0n && number < CURVE.n;

// What checks signatures of this key (65 bytes, 04 x y), or null when the bytes are no point of the curve.
export const importSm2 = (publicKey) => {
  let point;
  try {
    point = Point.fromBytes(publicKey);
  } catch {
    return null;
  }

  const identityHash = sm3(join(
    [0, IDENTITY.length * 8], IDENTITY, bytesOf(CURVE.a), bytesOf(CURVE.b), bytesOf(CURVE.Gx), bytesOf(CURVE.Gy), publicKey.subarray(1)));
  return (data, signature) => {
    const [r, s] = [numberOf(signature.subarray(0, 32)), numberOf(signature.subarray(32))];
    const t = modulo(r + s);
    if (!isScalar(r) || !isScalar(s) || t === 0n) {
      return false;
    }

    const sum = Point.BASE.mulAddUnsafe(s, point, t);
    return !sum.is0() && modulo(numberOf(sm3(join(identityHash, data))) + sum.toAffine().x) === r;
  };
};
