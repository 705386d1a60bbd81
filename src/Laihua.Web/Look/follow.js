// A form that is answered while somebody types: parts of the page are asked for anew and put in the place of the old ones.
const AFTER = 600;

export const post = (form, query) => fetch(form.action + query, { method: 'POST', body: new URLSearchParams(new FormData(form)), credentials: 'same-origin' });

let asked = 0;

export const follow = async (form, query) => {
  const turn = ++asked;
  const answer = await post(form, query);
  const text = await answer.text();
  if (!answer.ok || turn !== asked) {
    return;
  }

  // A part that is as it was stays: a reader is told of changes alone.
  const fresh = new DOMParser().parseFromString(text, 'text/html');
  for (const part of fresh.querySelectorAll('[data-part]')) {
    const place = document.querySelector(`[data-part="${part.dataset.part}"]`);
    if (place !== null && place.innerHTML !== part.innerHTML) {
      place.innerHTML = part.innerHTML;
    }
  }
};

let counting;

for (const form of document.querySelectorAll('form[data-points]')) {
  form.addEventListener('input', () => {
    clearTimeout(counting);
    counting = setTimeout(() => follow(form, form.dataset.points).catch(() => {}), AFTER);
  });

  // A city brings its counties; a form that keeps itself sends itself for them.
  if (!form.dataset.keeps) {
    form.addEventListener('change', (event) => {
      const place = event.target.closest('[data-place]');
      if (place !== null) {
        clearTimeout(counting);
        follow(form, place.dataset.place).catch(() => {});
      }
    });
  }
}
