// The words of the page, which the server put into it in its language, and how instants and ages are told.
import { DAY, HOUR, MINUTE, dateOf } from './days.js';

const { texts, reasons, countries, areas } = JSON.parse(document.getElementById('checker-words').textContent);
const locale = document.documentElement.lang === 'en' ? 'en-GB' : 'zh-CN';

const dates = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
const instants = new Intl.DateTimeFormat(locale, { timeZone: 'Asia/Shanghai', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

export const say = (key, ...values) => texts[key].replace(/\{(\d)\}/g, (_, index) => values[index]);
export const reasonText = (code) => reasons[code];

// D stands for Germany in the zone.
export const country = (code) => {
  const plain = code.replaceAll('<', '');
  return countries[plain === 'D' ? 'DEU' : plain] ?? plain;
};
export const area = (issuer) => areas[String(issuer).slice(0, 2)] ?? '';
export const date = (day) => dates.format(dateOf(day));
export const instant = (at) => say('checker.beijing', instants.format(new Date(at)));

// How long ago, in the largest unit of which two have passed.
export const age = (since, now) => {
  const passed = Math.max(0, now - since);
  return passed < 2 * MINUTE ? say('checker.age-now')
    : passed < 2 * HOUR ? say('checker.age-minutes', Math.floor(passed / MINUTE))
    : passed < 2 * DAY ? say('checker.age-hours', Math.floor(passed / HOUR))
    : say('checker.age-days', Math.floor(passed / DAY));
};
