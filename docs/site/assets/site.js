/** Joins code in several languages into tabs, lets code be copied, and switches the colours. */

let tabsMade = 0;

for (const tabs of document.querySelectorAll('.tabs')) join(tabs);
for (const block of document.querySelectorAll('pre.code')) addCopyButton(block);
addColourSwitch();

function join(tabs) {
  const panels = [...tabs.querySelectorAll('.tab')];
  if (panels.length < 2) return;
  const list = document.createElement('div');
  list.className = 'tab-list';
  list.setAttribute('role', 'tablist');
  const buttons = panels.map((panel) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.id = `tab-${(tabsMade += 1)}`;
    button.textContent = panel.querySelector('.tab-title').textContent;
    button.setAttribute('role', 'tab');
    panel.setAttribute('role', 'tabpanel');
    panel.removeAttribute('aria-label');
    panel.setAttribute('aria-labelledby', button.id);
    button.addEventListener('click', () => choose(button.textContent, button));
    return button;
  });
  list.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const at = buttons.indexOf(document.activeElement);
    const next = buttons[(at + step + buttons.length) % buttons.length];
    choose(next.textContent, next);
    next.focus();
    event.preventDefault();
  });
  list.append(...buttons);
  tabs.prepend(list);
  tabs.classList.add('joined');
  tabs.show = (title) => {
    const chosen = buttons.findIndex((button) => button.textContent === title);
    if (chosen === -1) return;
    for (const [at, button] of buttons.entries()) {
      button.setAttribute('aria-selected', String(at === chosen));
      button.tabIndex = at === chosen ? 0 : -1;
      panels[at].hidden = at !== chosen;
    }
  };
  tabs.show(buttons[0].textContent);
}

/** Whoever chooses a language once wants it wherever the page has it; what was chosen stays in view. */
function choose(title, button) {
  const before = button.getBoundingClientRect().top;
  for (const tabs of document.querySelectorAll('.tabs.joined')) tabs.show(title);
  window.scrollBy({ top: button.getBoundingClientRect().top - before, behavior: 'instant' });
}

function addCopyButton(block) {
  if (!navigator.clipboard) return;
  const frame = document.createElement('div');
  frame.className = 'frame';
  block.replaceWith(frame);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(block.textContent.trimEnd());
    button.textContent = 'Copied';
    setTimeout(() => (button.textContent = 'Copy'), 1500);
  });
  frame.append(block, button);
}

function addColourSwitch() {
  const button = document.querySelector('.colours');
  button.hidden = false;
  button.addEventListener('click', () => {
    const { classList } = document.documentElement;
    const mode = classList.contains('dark') ? 'light' : 'dark';
    for (const name of ['light', 'dark']) {
      classList.toggle(name, name === mode);
      classList.toggle(`${name}-mode`, name === mode);
    }
    try {
      localStorage.setItem('redoc.colorMode', mode);
    } catch {
      // A browser that keeps nothing forgets the choice with the page.
    }
  });
}
