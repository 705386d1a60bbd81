// Days of the signed data: whole days since 1970-01-01 in China's one time, UTC+8. Instants are milliseconds since then.
export const SECOND = 1000, MINUTE = 60 * SECOND, HOUR = 60 * MINUTE, DAY = 24 * HOUR;

const OFFSET = 8 * HOUR, LATEST = 73_000, EARLIEST_INSTANT = -62_135_596_800_000, LATEST_INSTANT = 253_402_300_799_000;

export const dayOf = (instant) => Math.floor((instant + OFFSET) / DAY);
export const isDay = (day) => day > 0 && day <= LATEST;

// Whole seconds that a calendar has, on a day of the signed data.
export const isInstant = (instant) => instant >= EARLIEST_INSTANT && instant <= LATEST_INSTANT && isDay(dayOf(instant));

export const dateOf = (day) => new Date(day * DAY);

// The same day some years later; 29 February becomes 28 February where the year has none.
export const yearsAfter = (day, years) => {
  const date = dateOf(day);
  const [year, month] = [date.getUTCFullYear() + years, date.getUTCMonth()];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / DAY;
};
