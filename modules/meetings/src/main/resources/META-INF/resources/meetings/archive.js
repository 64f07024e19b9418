// Sends the chosen files in pieces of four megabytes. The server knows to the byte what it has, so after a broken line,
// and after the same files were chosen again, sending goes on where it stopped.
(function () {
  'use strict';
  const box = document.querySelector('[data-archive]');
  if (!box) {
    return;
  }
  const PIECE = 4000000;
  const TRIES = 6;
  const at = id => document.getElementById('archive-' + id);
  const button = at('send');

  function chosen() {
    return [...at('files').files, ...at('folder').files];
  }

  function refuse(words) {
    at('refusal').textContent = words;
    at('refusal').hidden = !words;
    at('words').textContent = '';
  }

  function show(sent, all) {
    const megabytes = bytes => (bytes / 1000000).toFixed(1);
    at('sent').hidden = false;
    at('sent').value = all === 0 ? 100 : Math.floor(100 * sent / all);
    at('words').textContent = box.dataset.sent.replace('{0}', megabytes(sent)).replace('{1}', megabytes(all));
  }

  const wait = millis => new Promise(done => setTimeout(done, millis));

  // an answer in words ends it; anything else may be the line, and is tried again
  async function ask(method, query, body) {
    for (let tried = 1; ; tried++) {
      try {
        const answer = await fetch(box.dataset.archive + '?' + query + '&language=' + box.dataset.language, {
          method, body, credentials: 'same-origin', redirect: 'error', headers: { 'X-Anwang-Archive': '1' } });
        const type = answer.headers.get('Content-Type') || '';
        if (answer.ok || type.startsWith('application/json')) {
          return await answer.json();
        }
      } catch (broken) {
        // tried again below
      }
      if (tried === TRIES) {
        return { refusal: box.dataset.brokenOff };
      }
      at('words').textContent = box.dataset.retrying;
      await wait(500 * Math.pow(2, tried));
    }
  }

  function list(files) {
    return JSON.stringify(files.map(file => ({
      path: file.webkitRelativePath || file.name, size: file.size, changed: file.lastModified })));
  }

  // what systems leave beside files is not announced: the server would leave it out too
  const beside = /(^|\/)(__MACOSX\/|\._|~\$|\.~lock\.|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/;

  async function send(files) {
    const told = await ask('POST', 'series=' + at('series').value, list(files));
    if (told.refusal) {
      return told.refusal;
    }
    if (told.parts.length !== files.length) {
      return box.dataset.brokenOff;
    }
    const all = told.parts.reduce((sum, part) => sum + part.size, 0);
    let before = 0;
    for (let i = 0; i < files.length; i++) {
      const part = told.parts[i];
      let received = part.received;
      show(before + received, all);
      while (received < part.size) {
        const piece = files[i].slice(received, received + PIECE);
        const taken = await ask('PUT', 'part=' + part.part + '&from=' + received, piece);
        if (taken.refusal) {
          return taken.refusal;
        }
        received = taken.received;
        show(before + received, all);
      }
      before += part.size;
    }
    const here = await ask('POST', 'archive=' + told.archive, '');
    if (here.page) {
      location.assign((box.dataset.context || '') + here.page); // an empty attribute is not written
    }
    return here.refusal;
  }

  button.addEventListener('click', async () => {
    const files = chosen().filter(file => !beside.test(file.webkitRelativePath || file.name));
    refuse('');
    if (!at('series').value) {
      refuse(box.dataset.chooseSeries);
    } else if (files.length === 0) {
      refuse(box.dataset.chooseSome);
    } else {
      button.disabled = true;
      const refusal = await send(files);
      if (refusal) {
        refuse(refusal);
        button.disabled = false;
      }
    }
  });
  button.disabled = false; // until here a press would have done nothing
})();
