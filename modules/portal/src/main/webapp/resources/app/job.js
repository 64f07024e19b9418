// Asks every two seconds how far the job is; told aloud at quarters only; loads the page once when it is over.
(function () {
  'use strict';
  const box = document.querySelector('[data-job-address]');
  if (!box || box.dataset.jobOver === 'true') {
    return;
  }
  let quarter = Math.floor(box.querySelector('progress').value / 25);

  function show(job) {
    const words = job.total < 0 ? '' : box.dataset.jobWords.replace('{0}', job.done).replace('{1}', job.total);
    box.querySelector('progress').value = job.percent;
    box.querySelector('.job-words').textContent = words;
    const at = box.querySelector('.job-at');
    if (at) {
      at.textContent = job.at || '';
    }
    if (Math.floor(job.percent / 25) > quarter) {
      quarter = Math.floor(job.percent / 25);
      box.querySelector('[role=status]').textContent = job.percent + ' %';
    }
    if (job.over) {
      location.reload();
    } else {
      setTimeout(ask, 2000);
    }
  }

  function ask() {
    fetch(box.dataset.jobAddress, { credentials: 'same-origin', redirect: 'error',
      headers: { 'X-Anwang-By-Itself': '1' } }) // looking on keeps nobody signed in
      .then(answer => answer.ok ? answer.json() : Promise.reject(new Error(answer.status)))
      .then(show)
      .catch(() => setTimeout(ask, 10000));
  }

  setTimeout(ask, 2000);
})();
