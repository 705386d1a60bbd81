// A link that carries the answers behind the #, which browsers keep to themselves: it is filled in and asked by POST.
import { follow } from './follow.js';

const START = '#answers&';
const LONGEST = 4000;
const TYPED = /^[0-9][0-9.,]{0,19}$/;
const CITY = 'workRegion';
const form = document.querySelector('form[data-link]');
const box = document.querySelector('[data-link-box]');

const controls = (name) => [...form.elements].filter((control) => control.name === name && control.type !== 'hidden');

const linkOf = () => {
  const answers = [...new FormData(form)].filter(([name, value]) => !name.startsWith('_') && value !== '');
  return `${location.origin}${location.pathname}${START}${new URLSearchParams(answers)}`;
};

// Whether an answer can stand in the form: a number in a text field, an option that is there, a box that is there.
const fits = (name, value) => controls(name).some((control) => (
  control.type === 'checkbox' ? control.value === value
    : control.type === 'select-one' ? [...control.options].some((option) => option.value === value)
      : TYPED.test(value)));

const put = (name, value) => {
  for (const control of controls(name)) {
    if (control.type !== 'checkbox') {
      control.value = value;
    } else if (control.value === value) {
      control.checked = true;
      control.closest('details')?.setAttribute('open', '');
    }
  }
};

const fill = async (answers) => {
  const county = answers.find(([name]) => name === `${CITY}.county`);
  const others = answers.filter((answer) => answer !== county);
  const single = others.map(([name]) => name).filter((name) => controls(name)[0]?.type !== 'checkbox');
  if (new Set(single).size !== single.length || !others.every(([name, value]) => fits(name, value))) {
    return false;
  }

  form.reset();
  others.forEach(([name, value]) => put(name, value));
  await follow(form, '?handler=Place');
  if (county === undefined) {
    return true;
  }

  const known = fits(...county);
  if (known) {
    put(...county);
    await follow(form, form.dataset.points);
  }

  return known;
};

const open = async () => {
  if (!location.hash.startsWith(START)) {
    return;
  }

  const answers = [...new URLSearchParams(location.hash.slice(START.length))];
  const whole = location.hash.length <= LONGEST && await fill(answers);
  document.getElementById('unread-link').hidden = whole;
};

if (form && box) {
  box.hidden = false;
  box.querySelector('[data-copy]').addEventListener('click', async () => {
    const told = document.getElementById('copied');
    const link = linkOf();
    try {
      await navigator.clipboard.writeText(link);
      told.textContent = told.dataset.done;
    } catch {
      history.replaceState(null, '', link);
      told.textContent = told.dataset.shown;
    }
  });

  // Once something is changed, the address no longer says what the form says.
  form.addEventListener('input', () => {
    document.getElementById('copied').textContent = '';
    if (location.hash.startsWith(START)) {
      history.replaceState(null, '', location.pathname);
    }
  });
  window.addEventListener('hashchange', () => open().catch(() => {}));
  open().catch(() => {});
}
