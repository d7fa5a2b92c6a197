// Shows how far the loading of comparison lists has come, as long as the page is open; the link 刷新 does the same without it.
(() => {
  'use strict';

  const history = document.getElementById('list-history');
  if (!history || !history.dataset.refresh) {
    return;
  }

  const refresh = async () => {
    try {
      const answer = await fetch(location.href, { headers: { Accept: 'text/html', 'X-Unattended': '1' } });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const newer = page.getElementById('list-history');
      if (!answer.ok || !newer) {
        return;
      }

      history.replaceChildren(...newer.childNodes);
      if (newer.dataset.refresh) {
        wait();
      }
    } catch {
      wait();
    }
  };

  const wait = () => setTimeout(refresh, Number(history.dataset.refresh) * 1000);
  wait();
})();
