// Forms that keep themselves while somebody types, every few seconds. Without it they are kept on the button.
import { post } from './follow.js';

const form = document.querySelector('form[data-keeps]');
const KEEP_AFTER = 8000;

const tell = (text) => {
  document.getElementById('saved').textContent = text;
};

let keeping;
let changed = false;

const keep = async () => {
  keeping = undefined;
  if (!changed || form.dataset.sent === 'true') {
    return;
  }

  changed = false;
  const answer = await post(form, form.dataset.keeps);
  const body = (answer.headers.get('content-type') ?? '').includes('json') ? await answer.json() : undefined;
  if (body !== undefined) {
    tell(body.text);
  }

  if (answer.ok && body !== undefined) {
    form.elements.Version.value = body.version;
  }
};

const onChange = () => {
  changed = true;
  keeping ??= setTimeout(() => keep().catch(() => { changed = true; }), KEEP_AFTER);
};

// What is pasted into the zone fills the fields; choosing a city brings its counties.
const startBy = (event, kind, button) => {
  if (event.target.closest(kind) && document.getElementById(button)) {
    setTimeout(() => form.requestSubmit(document.getElementById(button)));
  }
};

if (form) {
  form.addEventListener('input', onChange);
  form.addEventListener('paste', (event) => startBy(event, '[data-fills]', 'fill'));
  form.addEventListener('change', (event) => startBy(event, '[data-place] select', 'counties'));
}
