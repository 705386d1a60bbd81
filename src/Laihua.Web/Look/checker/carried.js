// The lists that this device carries, and the rules by which others take their place: a trust list only by one of a higher version, a status
// list only by a newer one. Whatever is refused leaves the last good list where it is.
import { isEqual } from './cbor.js';
import { readRoots } from './roots.js';
import { openTrustList } from './trust.js';
import { LISTS, readStatusList, statusAt } from './status.js';

const TRUST_ADDRESS = '/.well-known/fwp-trust-list.cbor', STATUS_ADDRESS = '/status/';
const TRUST = 'trust', STATUS = 'status/', LOOKED = 'looked';

// What became of an offer.
export const TAKEN = 'taken', SAME = 'same', NOT_SIGNED = 'not-signed', ROLLED_BACK = 'rolled-back', OUT_OF_DATE = 'out-of-date', UNREACHED = 'unreached';

const isRefusal = (outcome) => [NOT_SIGNED, ROLLED_BACK, OUT_OF_DATE].includes(outcome);

// The bytes at an address of our own; null where there are none, or no network.
const fetchBytes = async (address) => {
  try {
    const answer = await fetch(address, { redirect: 'error', credentials: 'omit', cache: 'no-cache' });
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
  } catch {
    return null;
  }
};

export class Carried {
  #roots;
  #store;
  #files = new Map();
  #lists = new Map();
  trust = null;
  lookedAt = null;

  constructor(roots, store) {
    this.#roots = roots;
    this.#store = store;
  }

  // What was kept, also when it is out of date by now: the verdict says so.
  static async resume(rootsFile, store) {
    const carried = new Carried(await readRoots(rootsFile) ?? [], store);
    const trustFile = await store.get(TRUST);
    if (trustFile !== undefined) {
      carried.trust = await openTrustList(trustFile, carried.#roots);
      for (const [key, file] of await store.entries(STATUS)) {
        carried.#files.set(Number(key.slice(STATUS.length)), file);
      }

      await carried.#readLists();
      carried.lookedAt = await store.get(LOOKED) ?? null;
    }

    return carried;
  }

  // How far back the oldest of the status lists lies; null without any.
  get statusAsOf() {
    return this.#lists.size === 0 ? null : Math.min(...[...this.#lists.values()].map((list) => list.asOf));
  }

  get lists() {
    return this.#lists.size;
  }

  statusOf = (entry) => {
    const list = this.#lists.get(entry.list);
    return list === undefined ? null : statusAt(list, entry.index);
  };

  async offerTrust(file, now) {
    const list = await openTrustList(file, this.#roots);
    if (list === null) {
      return NOT_SIGNED;
    }

    if (this.trust !== null && list.version <= this.trust.version) {
      return isEqual(list.payload, this.trust.payload) ? SAME : ROLLED_BACK;
    }

    if (now > list.expires) {
      return OUT_OF_DATE;
    }

    this.trust = list;
    await this.#store.put(TRUST, file);
    await this.#readLists();
    return TAKEN;
  }

  async offerStatus(file, number) {
    const list = this.trust === null ? null : await readStatusList(file, this.trust);
    if (list === null || list.number !== number) {
      return NOT_SIGNED;
    }

    const held = this.#lists.get(number);
    if (held !== undefined && list.asOf <= held.asOf) {
      return list.asOf === held.asOf ? SAME : ROLLED_BACK;
    }

    this.#lists.set(number, list);
    this.#files.set(number, file);
    await this.#store.put(STATUS + number, file);
    return TAKEN;
  }

  // Fetches everything anew. Lists are numbered without gaps, so that the first one that is not there ends them.
  // Says what was refused, and whether the register was reached.
  async refresh(now) {
    const file = await fetchBytes(TRUST_ADDRESS);
    if (file === null) {
      return { outcome: UNREACHED, refused: [] };
    }

    const outcome = await this.offerTrust(file, now);
    const refused = isRefusal(outcome) ? [outcome] : [];
    for (let number = 0; number < LISTS && this.trust !== null; number++) {
      const list = await fetchBytes(STATUS_ADDRESS + number);
      if (list === null) {
        break;
      }

      const became = await this.offerStatus(list, number);
      if (isRefusal(became)) {
        refused.push(became);
      }
    }

    this.lookedAt = now;
    await this.#store.put(LOOKED, now);
    return { outcome, refused };
  }

  // Under another trust list the files that were kept have to be believed anew.
  async #readLists() {
    this.#lists.clear();
    for (const [number, file] of this.#files) {
      const list = this.trust === null ? null : await readStatusList(file, this.trust);
      if (list !== null && list.number === number) {
        this.#lists.set(number, list);
      }
    }
  }
}
