// The page's script: walking, filtering, copying, tooltips. ASCII only: the content security policy is computed over these
// very bytes. It builds no markup from texts: everything is set through textContent.
export const CLIENT = `
'use strict';
(function () {
  var root = document.documentElement;
  root.classList.add('js');
  var byId = function (id) { return document.getElementById(id); };
  var all = function (selector, from) { return Array.prototype.slice.call((from || document).querySelectorAll(selector)); };
  var data = JSON.parse(byId('data').textContent);
  var findings = all('.finding');
  var rows = all('#texts .row, #texts .fold');
  var chips = all('.chip');
  var current = null;

  function numberOf(item) { return Number(item.id.slice(1)); }
  function say(text) { byId('said').textContent = text; }
  function reveal(node) {
    for (var n = node.parentElement; n; n = n.parentElement) if (n.tagName === 'DETAILS') n.open = true;
  }
  function linksTo(number) {
    return all('.mark').filter(function (a) { return (' ' + a.dataset.f + ' ').indexOf(' ' + number + ' ') >= 0; });
  }

  // Walking
  function visibleFindings() {
    return findings.filter(function (f) { return !f.hidden && !f.closest('[hidden]'); });
  }
  function showPlace() {
    var place = byId('place');
    if (!place) return;
    var list = visibleFindings();
    var at = list.indexOf(current);
    place.textContent = at < 0 ? list.length + (list.length === 1 ? ' finding' : ' findings') : (at + 1) + ' of ' + list.length;
  }
  function choose(item, scroll) {
    if (current) {
      current.classList.remove('now');
      linksTo(numberOf(current)).forEach(function (a) { a.classList.remove('now'); });
    }
    current = item;
    if (item) {
      item.classList.add('now');
      linksTo(numberOf(item)).forEach(function (a) { a.classList.add('now'); });
      reveal(item);
      if (scroll) {
        var row = item.closest('.row');
        (row && row.offsetHeight < window.innerHeight - 140 ? row : item).scrollIntoView({ block: 'center' });
        item.focus({ preventScroll: true });
      }
    }
    showPlace();
  }
  function step(by) {
    var list = visibleFindings();
    if (list.length === 0) return;
    var at = list.indexOf(current);
    if (at < 0) {
      // Nothing chosen yet: begin with the first below the top of the window, or the last above it.
      var below = list.findIndex(function (f) { return f.getBoundingClientRect().top > 110; });
      at = by > 0 ? (below < 0 ? 0 : below) : (below < 0 ? list.length : below) - 1;
    } else at += by;
    choose(list[(at + list.length) % list.length], true);
  }
  if (byId('next')) {
    byId('next').addEventListener('click', function () { step(1); });
    byId('previous').addEventListener('click', function () { step(-1); });
  }
  findings.forEach(function (f) { f.addEventListener('focus', function () { if (f !== current) choose(f, false); }); });

  // Copying
  function textOf(item) {
    var d = data[numberOf(item) - 1];
    var lines = [d.severity + ', ' + d.kind + ': ' + d.message];
    if (d.reference !== null) lines.push('Reference: ' + d.reference);
    if (d.candidate !== null) lines.push('Candidate: ' + d.candidate);
    lines.push(d.id + ' ' + d.fingerprint);
    return lines.join('\\n');
  }
  function copyByHand(text) {
    var area = document.createElement('textarea');
    area.value = text;
    document.body.appendChild(area);
    area.select();
    var done = document.execCommand('copy');
    area.remove();
    return done;
  }
  function copy(item) {
    var text = textOf(item);
    var button = item.querySelector('.copy');
    var told = function (done) {
      if (button) button.textContent = done ? 'Copied' : 'Not copied';
      say(done ? 'Finding copied' : 'The browser did not allow copying');
      if (button) setTimeout(function () { button.textContent = 'Copy'; }, 1600);
    };
    if (navigator.clipboard && navigator.clipboard.writeText)
      navigator.clipboard.writeText(text).then(function () { told(true); }, function () { told(copyByHand(text)); });
    else told(copyByHand(text));
  }
  // Swaps that share a card have no button each; the key copies them, too.
  all('.finding .copy').forEach(function (b) { b.addEventListener('click', function () { copy(b.closest('.finding')); }); });

  // Filters: within a group any, between groups all.
  function pressed(group) {
    return chips.filter(function (c) { return c.dataset.group === group && c.getAttribute('aria-pressed') === 'true'; })
      .map(function (c) { return c.dataset.name; });
  }
  function applyFilters() {
    var severity = pressed('severity'), kind = pressed('kind'), label = pressed('label');
    var fits = function (list, value) { return list.length === 0 || list.indexOf(value) >= 0; };
    var byFinding = severity.length + kind.length > 0;
    findings.forEach(function (f) { f.hidden = !(fits(severity, f.dataset.severity) && fits(kind, f.dataset.kind)); });
    var shown = 0, total = 0;
    rows.forEach(function (r) {
      var found = all('.finding', r).some(function (f) { return !f.hidden; });
      r.hidden = !fits(label, r.dataset.label) || (byFinding && !found);
      if (r.classList.contains('row') && !r.classList.contains('stub') && !r.classList.contains('furniture')) {
        total++;
        if (!r.hidden && !(r.parentElement.closest('.fold') || {}).hidden) shown++;
      }
    });
    all('.swaps').forEach(function (w) { w.hidden = all('.finding', w).every(function (f) { return f.hidden; }); });
    all('.whole').forEach(function (w) { w.hidden = label.length > 0 || !all('.finding', w).some(function (f) { return !f.hidden; }); });
    var active = byFinding || label.length > 0;
    byId('reset').hidden = !active;
    byId('showing').textContent = active ? 'Showing ' + shown + ' of ' + total + ' rows' : '';
    drawThreads();
    if (current && (current.hidden || current.closest('[hidden]'))) choose(null, false);
    showPlace();
  }
  function reset() {
    chips.forEach(function (c) { c.setAttribute('aria-pressed', 'false'); });
    applyFilters();
  }
  chips.forEach(function (c) {
    c.addEventListener('click', function () {
      c.setAttribute('aria-pressed', c.getAttribute('aria-pressed') === 'true' ? 'false' : 'true');
      applyFilters();
    });
  });
  byId('reset').addEventListener('click', reset);

  // The sentence of a finding, beside its mark
  var tip = byId('tip');
  var tipped = null;
  function showTip(mark) {
    tip.textContent = '';
    mark.dataset.f.split(' ').forEach(function (n) {
      var d = data[Number(n) - 1];
      if (!d) return;
      var p = document.createElement('p');
      var b = document.createElement('b');
      b.textContent = d.severity + ' \\u00b7 ' + d.kind;
      p.appendChild(b);
      p.appendChild(document.createTextNode(d.message));
      tip.appendChild(p);
    });
    tip.hidden = false;
    tipped = mark;
    var at = mark.getClientRects()[0] || mark.getBoundingClientRect();
    var left = Math.max(8, Math.min(at.left, root.clientWidth - tip.offsetWidth - 8));
    var above = at.top - tip.offsetHeight - 8;
    tip.style.left = left + window.scrollX + 'px';
    tip.style.top = (above > 100 ? above : at.bottom + 8) + window.scrollY + 'px';
  }
  function hideTip() { tip.hidden = true; tipped = null; }
  document.addEventListener('mouseover', function (e) {
    var mark = e.target.closest && e.target.closest('a.mark');
    if (mark) showTip(mark);
    else if (tipped && !(e.target.closest && e.target.closest('#tip'))) hideTip();
  });
  document.addEventListener('focusin', function (e) { if (e.target.matches('a.mark')) showTip(e.target); else hideTip(); });
  document.addEventListener('click', function (e) {
    var mark = e.target.closest && e.target.closest('a.mark');
    if (!mark) return;
    // A tap shows the sentence and chooses the finding; it does not jump away from the text.
    e.preventDefault();
    showTip(mark);
    var item = byId(mark.getAttribute('href').slice(1));
    if (item) choose(item, false);
  });

  // Pictures lead to rows
  all('.strip, .picture').forEach(function (svg) {
    svg.addEventListener('click', function (e) {
      var id = e.target.dataset && e.target.dataset.row;
      var row = id && byId(id);
      if (!row) return;
      reveal(row);
      row.scrollIntoView({ block: 'center' });
    });
  });

  // Lines from where a moved sentence stood in the reference to where it stands now
  var SVG = 'http://www.w3.org/2000/svg';
  var threads = document.createElementNS(SVG, 'svg');
  threads.setAttribute('class', 'threads');
  threads.setAttribute('aria-hidden', 'true');
  byId('texts').appendChild(threads);
  var stubs = all('.stub').slice(0, 200);
  function drawThreads() {
    var paths = [];
    var origin = byId('texts').getBoundingClientRect();
    stubs.forEach(function (stub) {
      var to = byId(stub.dataset.to);
      if (!to || to.hidden || stub.hidden) return;
      var a = stub.querySelector('.texts').getBoundingClientRect();
      var b = to.querySelector('.texts').getBoundingClientRect();
      var x = a.left + a.width / 2 - origin.left, from = a.top + a.height / 2 - origin.top, end = b.top + b.height / 2 - origin.top;
      var path = document.createElementNS(SVG, 'path');
      path.setAttribute('d', 'M' + (x - 14) + ' ' + from + 'C' + (x - 2) + ' ' + from + ' ' + x + ' ' + from + ' ' + x + ' ' + (from + (end > from ? 14 : -14))
        + 'L' + x + ' ' + (end + (end > from ? -14 : 14)) + 'C' + x + ' ' + end + ' ' + (x + 2) + ' ' + end + ' ' + (x + 14) + ' ' + end);
      paths.push(path);
    });
    threads.replaceChildren.apply(threads, paths);
  }
  if (stubs.length > 0 && window.ResizeObserver) new ResizeObserver(drawThreads).observe(byId('texts'));

  // Links to places in closed parts
  function openTarget() {
    var target = location.hash.length > 1 && byId(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    reveal(target);
    target.scrollIntoView({ block: 'center' });
    if (target.classList.contains('finding')) choose(target, false);
  }
  window.addEventListener('hashchange', openTarget);
  openTarget();
  window.addEventListener('beforeprint', function () { all('.fold details').forEach(function (d) { d.open = true; }); });

  // Keyboard
  document.addEventListener('keydown', function (e) {
    if (e.ctrlKey || e.metaKey || e.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName)) return;
    if (e.key === 'j' || e.key === 'n') step(1);
    else if (e.key === 'k' || e.key === 'p') step(-1);
    else if (e.key === 'c' && current) copy(current);
    else if (e.key === 'u') {
      var folds = all('.fold details');
      var open = folds.some(function (d) { return !d.open; });
      folds.forEach(function (d) { d.open = open; });
    } else if (e.key === 'Escape') {
      if (!tip.hidden) hideTip();
      else reset();
    } else return;
    e.preventDefault();
  });
})();
`;
