// Where the lists are kept on this device: one table of IndexedDB.
const NAME = 'laihua-checker', TABLE = 'kept';

const asked = (request) => new Promise((resolve, reject) => {
  request.addEventListener('success', () => resolve(request.result));
  request.addEventListener('error', () => reject(request.error));
});

export const openStore = async () => {
  const opening = indexedDB.open(NAME, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(TABLE));
  const database = await asked(opening);
  const table = (mode) => database.transaction(TABLE, mode).objectStore(TABLE);
  return {
    get: (key) => asked(table('readonly').get(key)),
    put: (key, value) => asked(table('readwrite').put(value, key)),
    entries: async (prefix) => {
      const range = IDBKeyRange.bound(prefix, prefix + '\uffff');
      const from = table('readonly');
      const [keys, values] = await Promise.all([asked(from.getAllKeys(range)), asked(from.getAll(range))]);
      return keys.map((key, i) => [key, values[i]]);
    },
  };
};

// A browser that keeps nothing (a private window of some) checks all the same, while the page is open.
export const memoryStore = () => {
  const kept = new Map();
  return {
    get: async (key) => kept.get(key),
    put: async (key, value) => { kept.set(key, value); },
    entries: async (prefix) => [...kept].filter(([key]) => key.startsWith(prefix)),
  };
};
