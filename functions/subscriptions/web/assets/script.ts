/** What the pages do besides working: the browser's time zone, a preview while typing, a proof of work when asked. */
export const script = String.raw`'use strict';
const byId = (id) => document.getElementById(id);
const make = (tag, text, className) => {
  const element = document.createElement(tag);
  if (text) element.textContent = text;
  if (className) element.className = className;
  return element;
};

const zone = byId('timeZone');
if (zone && !zone.value) zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? '';

const form = document.querySelector('form[data-preview]');
const preview = byId('preview');
if (form && preview) {
  let waiting, latest = 0, shown = '';
  const ask = () => ({
    query: byId('query').value,
    regions: [...form.querySelectorAll('input[name=regions]:checked')].map((box) => box.value),
  });
  const refresh = async () => {
    const body = JSON.stringify(ask());
    if (body === shown) return;
    shown = body;
    const mine = ++latest;
    const answer = await fetch('/api/back-test', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      .then((response) => response.json()).catch(() => undefined);
    if (mine === latest && answer) show(answer);
  };
  const show = (answer) => {
    const parts = [];
    if (answer.problem) {
      byId('query').setAttribute('aria-invalid', 'true');
      parts.push(make('p', answer.problem.message, 'error'));
      const { start, end } = answer.problem;
      if (end > start) { const near = make('p', 'Look at: ', 'hint'); near.append(make('code', byId('query').value.slice(start, end))); parts.push(near); }
      if (answer.problem.suggestion) {
        const use = make('button', 'Use “' + answer.problem.suggestion + '”', 'plain');
        use.type = 'button';
        use.onclick = () => {
          const box = byId('query');
          box.setRangeText(answer.problem.suggestion, start, end, 'end');
          box.focus();
          refresh();
        };
        parts.push(use);
      }
    } else if (answer.headline) {
      byId('query').removeAttribute('aria-invalid');
      parts.push(make('p', answer.headline, 'count'));
      for (const advice of answer.advice) parts.push(make('p', advice, 'note'));
      if (answer.samples.length) {
        const list = make('ol');
        for (const sample of answer.samples) {
          const item = make('li');
          for (const piece of sample.title) item.append(piece.marked ? make('mark', piece.text) : piece.text);
          item.append(make('div', sample.day + ' · matched ' + sample.words.join(', '), 'dateline'));
          list.append(item);
        }
        parts.push(list);
      }
    } else byId('query').removeAttribute('aria-invalid');
    preview.replaceChildren(...parts);
  };
  form.addEventListener('input', (event) => {
    if (event.target.name !== 'query' && event.target.name !== 'regions') return;
    clearTimeout(waiting);
    waiting = setTimeout(refresh, 450);
  });
}

const proof = document.querySelector('form[data-challenge]');
if (proof) {
  const challenge = JSON.parse(proof.dataset.challenge);
  const worker = new Worker(proof.dataset.solver);
  worker.onmessage = ({ data: number }) => {
    worker.terminate();
    if (number === undefined) return;
    const { algorithm, challenge: hash, salt, signature } = challenge;
    proof.elements.proof.value = btoa(JSON.stringify({ algorithm, challenge: hash, number, salt, signature }));
    proof.querySelector('[data-ready]').textContent = 'Done. Sending your sign-up.';
    proof.submit();
  };
  worker.postMessage(challenge);
}
`;
