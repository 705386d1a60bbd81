// Progressive enhancement only: every page works without this file.
import './keep.js';
import './link.js';
import './filter.js';
import './fresh.js';
import './crop.js';
import {
  createAll, Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, PasswordInput, Radios, SkipLink,
} from './govuk-frontend.min.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');

for (const component of [Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, PasswordInput, Radios, SkipLink]) {
  createAll(component);
}

// A form is sent once: a second click while the answer is on its way does nothing. Coming back by history frees it again.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.dataset.sent === 'true') {
    event.preventDefault();
  } else if (form.method === 'post') {
    form.dataset.sent = 'true';
  }
});

window.addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-sent]')) {
    delete form.dataset.sent;
  }
});

// Buttons that print stand there only where they can.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
