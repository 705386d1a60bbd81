// The code of one minute: the next one is asked for while the page is seen, and when it is seen again.
import { follow } from './follow.js';

const form = document.querySelector('form[data-fresh]');

if (form !== null) {
  const every = Number(form.dataset.fresh) * 1000;
  let asked = Date.now();

  const renew = () => {
    if (document.visibilityState === 'visible' && Date.now() - asked >= every) {
      asked = Date.now();
      follow(form, '').catch(() => {});
    }
  };

  setInterval(renew, 1000);
  document.addEventListener('visibilitychange', renew);
}
