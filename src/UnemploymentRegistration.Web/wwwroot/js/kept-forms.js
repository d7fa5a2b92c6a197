// Keeps what is typed into a long form with the server, so that nothing is lost with a session; the page offers it again.
(() => {
  'use strict';

  const pause = 2000;

  for (const form of document.querySelectorAll('form[data-keeps]')) {
    let timer = 0;
    let kept = '';
    let isSent = false;

    const typed = () => {
      const fields = [...new FormData(form)].filter(([, value]) => typeof value === 'string');
      return new URLSearchParams(fields).toString();
    };
    const keep = () => {
      clearTimeout(timer);
      const now = typed();
      if (isSent || now === kept) {
        return;
      }

      const before = kept;
      kept = now;
      fetch('/staff/kept', { method: 'POST', body: new URLSearchParams(now), redirect: 'manual', keepalive: now.length < 60000 })
        .then(answer => { if (!answer.ok) { kept = before; } })
        .catch(() => { kept = before; });
    };
    const later = () => {
      isSent = false;
      clearTimeout(timer);
      timer = setTimeout(keep, pause);
    };

    kept = typed();
    for (const name of ['input', 'change', 'chosen']) {
      form.addEventListener(name, later);
    }

    // What is sent is not kept once more behind it. Where a check holds it back, typing goes on.
    form.addEventListener('submit', () => {
      isSent = true;
      clearTimeout(timer);
    });
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) {
        keep();
      }
    });
  }
})();
