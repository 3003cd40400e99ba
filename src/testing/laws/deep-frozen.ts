/** A copy of some plain data, frozen through and through: whoever writes to it throws. */
export const deepFrozen = <Data>(data: Data): Data => frozen(JSON.parse(JSON.stringify(data)));

function frozen<Data>(value: Data): Data {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}
