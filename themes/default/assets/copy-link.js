// A button beside each clause that copies its address. Made here, since without scripts it could do nothing; the number
// is a link all the same.
'use strict';

(() => {
  const made = document.getElementById('copy_link');
  const said = document.getElementById('copy_said');
  if (!made || !said) return;

  /// Pages from disk have no clipboard in some browsers; there the older way still works.
  async function copy(text) {
    if (navigator.clipboard) return navigator.clipboard.writeText(text);
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'only-heard';
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    if (!done) throw new Error('not copied');
  }

  for (const clause of document.querySelectorAll('.clause[id]')) {
    const button = made.content.firstElementChild.cloneNode(true);
    const label = button.querySelector('.only-heard');
    label.textContent = label.textContent.replace(
      '{0}',
      clause.querySelector('.number').textContent.trim().replace('¶', clause.id),
    );
    clause.append(button);
  }
  document.addEventListener('click', async (event) => {
    const button = event.target.closest('.copy-link');
    if (!button) return;
    const address = new URL(`#${button.closest('.clause').id}`, location);
    address.search = '';  // What was searched for is nobody else's.
    try {
      await copy(address.href);
    } catch {
      return location.assign(address);  // To be copied from where the browser shows it.
    }
    said.textContent = '';
    requestAnimationFrame(() => { said.textContent = said.dataset.copied; });
    button.classList.add('copied');
    setTimeout(() => button.classList.remove('copied'), 2000);
  });
})();
