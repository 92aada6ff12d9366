// What the layout needs of the browser, and nothing more. Every page works without it.
(function () {
  'use strict';

  // The navigation on a phone: a button that says whether it is open.
  function menu() {
    var button = document.getElementById('menu-button');
    var rail = document.getElementById('navigation');
    if (!button || !rail) return;
    function show(open) {
      rail.classList.toggle('open', open);
      button.setAttribute('aria-expanded', String(open));
    }
    button.addEventListener('click', function () {
      show(button.getAttribute('aria-expanded') !== 'true');
    });
    document.addEventListener('keydown', function (event) {
      if (event.key === 'Escape' && rail.classList.contains('open') && button.offsetParent) {
        show(false);
        button.focus();
      }
    });
  }

  // Counters of long texts: seen always, spoken only when little is left.
  function count(area) {
    var counter = document.getElementById(area.id + '-count');
    var limit = Number(area.getAttribute('maxlength'));
    if (!counter || !limit) return;
    var left = limit - area.value.length;
    var near = left <= Math.max(20, limit / 20);
    counter.textContent = counter.dataset.words
      .replace('{0}', area.value.length.toLocaleString(document.documentElement.lang))
      .replace('{1}', limit.toLocaleString(document.documentElement.lang));
    counter.classList.toggle('near', near);
    counter.setAttribute('aria-live', near ? 'polite' : 'off');
  }

  // Ties label, help and error to a control whose markup is not ours (see app:field).
  function describe(field) {
    var id = field.dataset.for;
    var control = document.getElementById(id);
    if (!control) return;
    function filled(each) {
      var element = document.getElementById(each);
      return element && element.textContent.trim();
    }
    var words = [id + '-help', id + '-count', id + '-error'].filter(filled);
    if (words.length) control.setAttribute('aria-describedby', words.join(' '));
    else control.removeAttribute('aria-describedby');
    if (filled(id + '-error')) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
    if (field.dataset.required === 'true') control.setAttribute('aria-required', 'true');
  }

  // A table takes a tab stop only while there is something to scroll to.
  function scrollers() {
    document.querySelectorAll('.scroll[data-scroll]').forEach(function (box) {
      if (box.scrollWidth > box.clientWidth) box.setAttribute('tabindex', '0');
      else box.removeAttribute('tabindex');
    });
  }

  function token(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  }

  // Charts take the colours of the page.
  function charts() {
    if (!window.Chart || !window.Chart.defaults) return;
    window.Chart.defaults.color = token('--ink-2');
    window.Chart.defaults.borderColor = token('--line');
    window.Chart.defaults.font.family = token('--text');
    Object.values(window.Chart.instances || {}).forEach(function (chart) { chart.update('none'); });
  }

  function dress() {
    document.querySelectorAll('.field[data-for]').forEach(describe);
    document.querySelectorAll('textarea[maxlength]').forEach(count);
    scrollers();
  }

  // What went wrong is what a person wants to read next: once, so that saving meanwhile never moves the cursor.
  function focusFirstError() {
    var summaries = Array.from(document.querySelectorAll('[data-focus=new]'));
    summaries.forEach(function (each) { each.dataset.focus = 'done'; });
    var filled = summaries.filter(function (each) { return each.textContent.trim(); });
    var first = filled.find(function (each) { return each.classList.contains('summary'); }) || filled[0];
    if (first) first.focus();
    return Boolean(first);
  }

  function ready() {
    menu();
    dress();
    charts();
    if (!focusFirstError()) {
      var invalid = document.querySelector('main [aria-invalid=true]');
      if (invalid) invalid.focus();
    }
    document.addEventListener('input', function (event) {
      if (event.target.matches('textarea[maxlength]')) count(event.target);
    });
    document.addEventListener('click', function (event) {
      if (event.target.closest('[data-back]')) window.history.back();
    });
    document.querySelectorAll('[data-back]').forEach(function (button) {
      button.hidden = window.history.length < 2;
    });
    window.addEventListener('resize', scrollers);
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxComplete', function () {
        dress();
        focusFirstError();
      });
    }
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', ready);
  else ready();
}());
