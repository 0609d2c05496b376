'use strict';

const REFRESH_MILLIS = 2000;
const byId = (id) => document.getElementById(id);
let open = null;
let shown = '';

async function json(path, options) {
  const response = await fetch(path, options);
  if (!response.ok) throw new Error(path + ' answered ' + response.status);
  return response.status === 204 ? null : response.json();
}

function element(name, text, attributes) {
  const created = document.createElement(name);
  created.textContent = text;
  Object.entries(attributes || {}).forEach(([key, value]) => created.setAttribute(key, value));
  return created;
}

function row(mail) {
  const button = element('button', '', { type: 'button', 'data-id': mail.id, 'aria-current': String(mail.id === open) });
  const line = element('div', '', { class: 'line' });
  const time = new Date(mail.receivedAt);
  line.append(element('span', mail.to.join(', ')), element('time', time.toLocaleTimeString(), { datetime: mail.receivedAt }));
  button.append(line, element('strong', mail.subject || '(no subject)'));
  button.addEventListener('click', () => { location.hash = mail.id; });
  const item = element('li', '');
  item.append(button);
  return item;
}

async function refresh() {
  try {
    const to = byId('to').value.trim();
    const { items } = await json('/api/messages?limit=200&to=' + encodeURIComponent(to));
    const now = JSON.stringify([open, items]);
    if (now !== shown) {
      shown = now;
      const focused = document.activeElement && document.activeElement.dataset.id;
      byId('list').replaceChildren(...items.map(row));
      if (focused) {
        const again = byId('list').querySelector('[data-id="' + CSS.escape(focused) + '"]');
        if (again) again.focus();
      }
    }
    byId('empty').textContent = to ? 'No mail to this address.' : 'No mail yet. It appears here by itself.';
    byId('empty').hidden = items.length > 0;
  } catch (failure) {
    byId('empty').textContent = 'The mailbox does not answer: is the local stack running?';
    byId('empty').hidden = false;
  }
}

function view(name) {
  for (const tab of byId('views').children) tab.setAttribute('aria-selected', String(tab.dataset.view === name));
  for (const pane of ['html', 'text', 'headers']) byId(pane).hidden = pane !== name;
}

// A new frame each time: sending the old one elsewhere would put every opened mail into the browser's history.
function frame(id) {
  const fresh = byId('html').cloneNode();
  fresh.src = '/mail/' + encodeURIComponent(id) + '.html';
  byId('html').replaceWith(fresh);
}

async function show() {
  open = location.hash.slice(1) || null;
  document.body.classList.toggle('reading', open !== null);
  byId('message').hidden = open === null;
  refresh();
  if (open === null) return;
  try {
    const mail = await json('/api/messages/' + encodeURIComponent(open));
    byId('subject').textContent = mail.subject || '(no subject)';
    byId('from').textContent = mail.from;
    byId('recipients').textContent = mail.to.join(', ');
    byId('received').textContent = new Date(mail.receivedAt).toLocaleString();
    byId('attachments').textContent = mail.attachments.join(', ');
    byId('attachments').hidden = byId('attachments-label').hidden = mail.attachments.length === 0;
    byId('text').textContent = mail.text || '(no text part)';
    byId('headers').textContent = mail.headers.map((header) => header.name + ': ' + header.value).join('\n');
    frame(mail.id);
    view(mail.html ? 'html' : 'text');
  } catch (failure) {
    location.hash = '';
  }
}

byId('views').addEventListener('click', (event) => { if (event.target.dataset.view) view(event.target.dataset.view); });
byId('back').addEventListener('click', () => { location.hash = ''; });
byId('to').addEventListener('input', refresh);
byId('clear').addEventListener('click', async () => {
  await json('/api/messages', { method: 'DELETE' });
  location.hash = '';
  refresh();
});
window.addEventListener('hashchange', show);
setInterval(() => { if (!document.hidden) refresh(); }, REFRESH_MILLIS);
show();
