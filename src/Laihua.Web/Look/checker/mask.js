// The name as everybody may see it who holds the card: SM***, JO** E*****. At least one letter of each component is hidden.
const hide = (part, shown) => {
  const kept = Math.max(0, Math.min(shown, part.length - 1));
  return part.slice(0, kept) + '*'.repeat(part.length - kept);
};

const maskAll = (identifier) => identifier.split(/[ <]/).filter((part) => part !== '').map((part, at) => hide(part, at === 0 ? 2 : 1)).join(' ');

// name: SMITH<<JOHN EDWARD, as it was signed. A dynamic code was signed with a masked name.
export const maskedName = (name, isMasked) => {
  const [primary, secondary = ''] = name.split('<<');
  return [primary, secondary].filter((part) => part !== '').map((part) => isMasked ? part.replaceAll('<', ' ') : maskAll(part)).join(', ');
};
