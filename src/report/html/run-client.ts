// The script of a run's index: sorting by column, filtering by text and outcome. ASCII only, no markup from texts.
export const RUN_CLIENT = `
'use strict';
(function () {
  document.documentElement.classList.add('js');
  var body = document.querySelector('tbody');
  if (!body) return;
  var rows = Array.prototype.slice.call(body.rows);
  var heads = Array.prototype.slice.call(document.querySelectorAll('th'));
  var chips = Array.prototype.slice.call(document.querySelectorAll('.chip'));
  var search = document.getElementById('search');
  var told = document.getElementById('told');

  function value(row, column) {
    var key = row.cells[column].dataset.key;
    return key === undefined ? row.cells[column].textContent : key;
  }
  heads.forEach(function (head, column) {
    var numeric = head.classList.contains('n');
    head.querySelector('button').addEventListener('click', function () {
      // Figures begin with the largest, words with the first letter.
      var now = head.getAttribute('aria-sort');
      var down = now === 'none' ? numeric : now === 'ascending';
      heads.forEach(function (h) { h.setAttribute('aria-sort', 'none'); });
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      var sign = down ? -1 : 1;
      rows.sort(function (a, b) {
        var x = value(a, column), y = value(b, column);
        if (numeric) return sign * (Number(x) - Number(y)) || a.dataset.place - b.dataset.place;
        return sign * (x < y ? -1 : x > y ? 1 : 0) || a.dataset.place - b.dataset.place;
      });
      rows.forEach(function (row) { body.appendChild(row); });
    });
  });

  function filter() {
    var words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
    var wanted = chips.filter(function (c) { return c.getAttribute('aria-pressed') === 'true'; })
      .map(function (c) { return c.dataset.name; });
    var shown = 0;
    rows.forEach(function (row) {
      var text = row.textContent.toLowerCase();
      row.hidden = (wanted.length > 0 && wanted.indexOf(row.dataset.outcome) < 0)
        || words.some(function (w) { return text.indexOf(w) < 0; });
      if (!row.hidden) shown++;
    });
    told.textContent = shown === rows.length ? '' : 'Showing ' + shown + ' of ' + rows.length;
  }
  search.addEventListener('input', filter);
  chips.forEach(function (c) {
    c.addEventListener('click', function () {
      c.setAttribute('aria-pressed', c.getAttribute('aria-pressed') === 'true' ? 'false' : 'true');
      filter();
    });
  });
})();
`;
