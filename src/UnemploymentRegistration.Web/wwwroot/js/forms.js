// Checks a form when it is sent, never while it is filled in, and shows what is wrong as the server would.
(() => {
  'use strict';

  const summaryOnLoad = document.querySelector('[data-error-summary]');
  if (summaryOnLoad) {
    summaryOnLoad.focus();
  }

  if (!window.aspnetValidation) {
    return;
  }

  const prefix = '错误：';
  const title = document.title.startsWith(prefix) ? document.title.slice(prefix.length) : document.title;
  const service = new aspnetValidation.ValidationService();

  // The server ignores spaces, hyphens and full-width forms; so does this.
  service.addProvider('regex', (value, element, params) => {
    const tidy = value.normalize('NFKC').replace(/[\s\p{Pd}]/gu, '');
    return !tidy || new RegExp(params.pattern).test(tidy) || new RegExp(params.pattern).test(value.trim());
  });

  const make = (name, cssClass, text) => {
    const element = document.createElement(name);
    element.className = cssClass;
    element.textContent = text;
    return element;
  };

  const describe = (control, id, isWrong) => {
    const ids = (control.getAttribute('aria-describedby') || '').split(' ').filter(other => other && other !== id);
    const all = isWrong ? [...ids, id] : ids;
    all.length ? control.setAttribute('aria-describedby', all.join(' ')) : control.removeAttribute('aria-describedby');
  };

  const showField = (field, message) => {
    const controls = [...field.querySelectorAll('input:not([type=hidden]), select, textarea')];
    const first = controls[0];
    for (const marked of field.matches('[role=radiogroup]') ? [field] : controls) {
      message ? marked.setAttribute('aria-invalid', 'true') : marked.removeAttribute('aria-invalid');
    }

    const group = field.matches('fieldset') ? field : first;
    const id = `${first.id}-error`;
    document.getElementById(id)?.remove();
    field.classList.toggle('field-has-error', Boolean(message));
    describe(group, id, Boolean(message));
    if (message) {
      const error = make('p', 'field-error', message);
      error.id = id;
      error.prepend(make('span', 'visually-hidden', prefix));
      const before = field.querySelector(':scope > .field-hint') ?? field.querySelector(':scope > .field-label');
      before ? before.after(error) : field.prepend(error);
    }
  };

  const showSummary = form => {
    document.querySelector('[data-error-summary]')?.remove();
    const summary = make('div', 'error-summary', '');
    summary.setAttribute('role', 'alert');
    summary.tabIndex = -1;
    summary.dataset.errorSummary = '';
    const list = document.createElement('ul');
    for (const error of form.querySelectorAll('.field-error')) {
      const link = make('a', '', error.lastChild.textContent);
      link.href = `#${error.id.slice(0, -'-error'.length)}`;
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }

    summary.append(make('h2', 'error-summary-title', '请检查以下内容'), list);
    document.querySelector('main').prepend(summary);
    document.title = prefix + title;
    summary.focus();
  };

  const submitValid = service.handleValidated;
  service.handleValidated = (form, isValid, event) => {
    if (isValid) {
      submitValid(form, isValid, event);
      return;
    }

    for (const field of form.querySelectorAll('[data-field]')) {
      const checked = [...field.querySelectorAll('[data-val=true]')];
      if (checked.length) {
        showField(field, checked.map(control => service.summary[service.getElementUID(control)]).find(Boolean));
      }
    }

    showSummary(form);
  };

  for (const control of document.querySelectorAll('[data-val=true]')) {
    control.dataset.valEvent = 'none';
  }

  service.bootstrap();
})();
