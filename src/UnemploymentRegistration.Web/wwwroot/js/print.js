// Offers a button for what the browser's own menu does.
(() => {
  'use strict';

  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
})();
