// Three roots, of which two must sign each trust list: the only thing that a checker believes without proof.
import { CborReader, arrayOf, field, need } from './cbor.js';
import { attempt, hex, readKeyId } from './cose.js';
import { importKey } from './keys.js';

export const THRESHOLD = 2;
const HOLDERS = 3, MAXIMUM_BYTES = 1024;

const readRoot = (cbor) => {
  need(cbor.startMap() === 3);
  const root = {
    id: field(cbor, 1, () => readKeyId(cbor.bytes())),
    algorithm: field(cbor, 2, () => cbor.int64()),
    publicKey: field(cbor, 3, () => cbor.bytes()),
  };
  cbor.end();
  return root;
};

const readFile = (file) => file.length > MAXIMUM_BYTES ? null : attempt(() => {
  const cbor = new CborReader(file);
  need(cbor.startMap() === 3);
  need(field(cbor, 1, () => cbor.int64()) > 0);
  need(field(cbor, 2, () => cbor.int64()) === THRESHOLD);
  const roots = field(cbor, 3, () => arrayOf(cbor, HOLDERS, () => readRoot(cbor)));
  cbor.end();
  need(cbor.remaining === 0 && roots.length === HOLDERS && roots.every((root, i) => i === 0 || roots[i - 1].id < root.id));

  // One key under two numbers would let one holder sign for two.
  need(new Set(roots.map((root) => hex(root.publicKey))).size === HOLDERS);
  return roots;
});

// The roots with what checks their signatures, or null for a file that is no good root set.
export const readRoots = async (file) => {
  const roots = readFile(file) ?? [];
  for (const root of roots) {
    root.verifies = await importKey(root.algorithm, root.publicKey);
  }

  return roots.length > 0 && roots.every((root) => root.verifies !== null) ? roots : null;
};
