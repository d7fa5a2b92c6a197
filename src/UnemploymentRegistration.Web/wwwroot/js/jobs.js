// Brings the list of jobs up to date while one of them is open. Without scripts there is a link that does.
(() => {
  'use strict';

  const list = document.querySelector('[data-jobs]');
  const news = document.querySelector('[data-jobs-news]');
  const pause = 2000;
  const openJobs = () => new Map([...list.querySelectorAll('[data-open=true]')].map(row => [row.dataset.job, row.querySelector('th').textContent]));

  const refresh = async () => {
    const before = openJobs();
    try {
      const answer = await fetch(list.dataset.jobs, { redirect: 'error' });
      if (!answer.ok) {
        return;
      }

      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      for (const row of page.querySelectorAll('[data-job]')) {
        const shown = list.querySelector(`[data-job="${row.dataset.job}"]`);
        if (shown && shown.dataset.open) {
          shown.replaceWith(document.adoptNode(row));
        }
      }
    } catch {
      // The server is away or the session over: the link to load the page anew stays.
      return;
    }

    const now = openJobs();
    const ended = [...before].filter(([job]) => !now.has(job)).map(([, title]) => title);
    if (ended.length) {
      news.textContent = `任务已结束：${ended.join('，')}`;
    }

    if (now.size) {
      setTimeout(refresh, pause);
    }
  };

  if (list && openJobs().size) {
    setTimeout(refresh, pause);
  }
})();
