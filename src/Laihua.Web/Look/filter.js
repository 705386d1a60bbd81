// Finds in a long list of boxes: those that do not hold the words are not shown, ticked ones always are.
for (const filter of document.querySelectorAll('[data-filter]')) {
  const list = document.getElementById(filter.dataset.filter);
  const words = filter.querySelector('input');
  const none = filter.querySelector('[data-none]');
  filter.hidden = false;

  const sift = () => {
    const wanted = words.value.trim().toLowerCase();
    let found = 0;
    for (const item of list.querySelectorAll('.govuk-checkboxes__item')) {
      const fits = item.textContent.toLowerCase().includes(wanted);
      item.hidden = !fits && !item.querySelector('input').checked;
      found += fits ? 1 : 0;
    }

    for (const details of list.querySelectorAll('details')) {
      details.open = details.querySelector('input:checked') !== null
        || (wanted !== '' && details.querySelector('.govuk-checkboxes__item:not([hidden])') !== null);
    }

    none.textContent = found === 0 ? none.dataset.none : '';
  };

  // What is looked for is no answer: the form does not hear of it.
  words.addEventListener('input', (event) => {
    event.stopPropagation();
    sift();
  });
  words.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      event.preventDefault();
    }
  });
}
