/* Choosing speakers and organisations: where the focus goes, and how a new name is read. */
(() => {
  const { jQuery } = window;
  const WAIT = 300; // milliseconds after the last letter
  let asking; // the field that opened the modal
  let timer;
  let suggested = '';

  const tab = () => document.getElementById('tab-create');
  const field = (name) => tab()?.querySelector(`[name="${name}"]`);

  const chooserOf = (button) =>
    button.closest('.choosing') ||
    document.getElementById(button.getAttribute('aria-describedby'))?.closest('.choosing');

  const showReading = async () => {
    if (!field('pinyin')) return;
    const form = field('title').form;
    const query = new URLSearchParams({ title: field('title').value });
    const answer = await fetch(`${form.dataset.readingUrl}?${query}`);
    if (!answer.ok || !form.isConnected) return;
    const read = await answer.json();
    for (const name of ['family_name', 'pinyin']) field(name).placeholder = read[name];
    const english = field('title_en');
    if (english.value === suggested) english.value = read.title_en;
    suggested = read.title_en;
  };

  document.addEventListener(
    'click',
    (event) => {
      const choose = event.target.closest('[data-chooser-action-choose]');
      if (choose) asking = chooserOf(choose);
      const fresh = event.target.closest('[data-choosing-new]');
      if (!fresh) return;
      document.getElementById('tab-label-create').click();
      field('title').value = fresh.dataset.choosingNew;
      setTimeout(() => field('title').focus()); // hidden until the click is through
      showReading();
    },
    true,
  );

  document.addEventListener('input', (event) => {
    if (event.target !== field('title')) return;
    clearTimeout(timer);
    timer = setTimeout(showReading, WAIT);
  });

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || !event.target.closest('[data-choosing]')) return;
    const first = document.querySelector('#search-results [data-chooser-modal-choice]');
    if (!first) return;
    event.preventDefault();
    first.focus();
  });

  jQuery(document).on('shown.bs.modal', ({ target }) => {
    suggested = '';
    // Wagtail's modal has no name of its own.
    target.setAttribute('aria-label', target.querySelector('h1')?.textContent.trim() || '');
    document.querySelector('[data-choosing] #id_q')?.focus();
  });

  // What was chosen stands where the button was; the focus goes to what can be done with it.
  jQuery(document).on('hidden.bs.modal', () => {
    const buttons = [...(asking?.querySelectorAll('button') || [])];
    buttons.find((button) => button.offsetParent)?.focus();
    asking = undefined;
  });

  // The form came back: with a question, or with an error in a field.
  jQuery(document).on('ajaxSuccess', (event, request, { type }) => {
    if (type !== 'POST' || !document.querySelector('[data-choosing]')) return;
    if (!tab()) return;
    tab().hidden = false; // Wagtail's own script does it later, and what is hidden takes no focus
    tab().querySelector('[data-choosing-question], [aria-invalid="true"]')?.focus();
    showReading();
  });
})();
