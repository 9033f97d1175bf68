// The report as a comment on a pull request: what matters open, the rest folded, never longer than GitHub takes.
import type { Finding, Report } from '../../core/index.ts';
import type { Reporter } from '../reporter.ts';
import { evidenceView, placeWords } from '../view/evidence.ts';
import { pagesOf } from '../view/pages.ts';
import { provenanceRows } from '../view/provenance.ts';
import { isUnchanged, type LooseRow, type PairRow, rowsOf } from '../view/rows.ts';
import { drawnRuns, pairRuns, type Run, type SideName } from '../view/runs.ts';
import { byGravity, tallyBySeverity } from '../view/tally.ts';
import { verdictWords } from '../view/verdict-words.ts';
import { excerpt } from '../view/visible.ts';
import {
  count,
  kindTitle,
  leftOutWords,
  noFindings,
  percent,
  SEVERITIES,
  spinAnswer,
  strength,
  sureness,
} from '../view/words.ts';
import { codeMarkdown, escapeMarkdown } from './escape.ts';

/** GitHub refuses comments of more characters than 65,536; the rest is room for what a bot puts around the report. */
const MOST_CHARS = 64_000;
/** Share of the room that the table of findings may take before the sentences get theirs. */
const TABLE_SHARE = 0.6;
/** Characters of a sentence and of a message that are shown. */
const SHOWN = { sentence: 1_500, message: 400, name: 120 } as const;

const MARKS = { major: '▲', minor: '△', info: '·' } as const;

export const reportMarkdown: Reporter = (report) => {
  const room = new Room(MOST_CHARS);
  room.add(head(report));
  room.within(TABLE_SHARE, () => findingsTable(report, room));
  evidence(report, room);
  provenance(report, room);
  sentences(report, room);
  loose(report, room);
  notices(report, room);
  room.close(
    `_Written by spindrift ${report.tool.version}. What a rule means:_ ${codeMarkdown('spindrift explain RULE')}\n`,
  );
  return room.text;
};

/** Text that is added as long as there is room, and the number of items that found none. */
class Room {
  text = '';
  private left: number;
  private dropped = 0;

  constructor(size: number) {
    // Closing marks of open folds and the last notice must always fit.
    this.left = size - 500;
  }

  /** Adds a piece whole or not at all. */
  add(piece: string): boolean {
    if (piece.length > this.left) {
      this.dropped++;
      return false;
    }
    this.text += piece;
    this.left -= piece.length;
    return true;
  }

  within(share: number, fill: () => void): void {
    const kept = Math.floor(this.left * (1 - share));
    this.left -= kept;
    fill();
    this.left += kept;
  }

  /** A folded part of items; nothing when there are none. */
  fold(title: string, items: readonly string[]): void {
    if (items.length === 0 || !this.add(`<details><summary>${title}</summary>\n\n`)) return;
    for (const item of items) this.add(item);
    this.text += '\n</details>\n\n';
  }

  close(last: string): void {
    if (this.dropped > 0)
      this.text += `> **Cut:** ${count(this.dropped, 'part')} left out to stay within the length of a comment; the JSON and HTML reports have all.\n\n`;
    this.text += last;
  }
}

function head({ candidate, reference, verdict, ...rest }: Report): string {
  const { title, sentence } = verdictWords({ verdict, notices: rest.notices });
  const told = verdict.label !== 'insufficient';
  const name = (doc: Report['candidate']) => codeMarkdown(excerpt(doc.name, SHOWN.name) || '-');
  const bySeverity = tallyBySeverity({ candidate, reference, verdict, ...rest });
  const counted = SEVERITIES.filter((s) => bySeverity[s] > 0).map((s) => `${MARKS[s]} ${bySeverity[s]} ${s}`);
  const left = leftOutWords(rest);
  return [
    `## spindrift: ${title}${told ? `, ${sureness(verdict.confidence)} (${percent(verdict.confidence)})` : ''}\n`,
    `${sentence} ${name(candidate)} against ${name(reference)}.\n`,
    ...(told
      ? [
          '| machine-rewritten | candidate covered | reference covered | copied | alike |',
          '|---|---|---|---|---|',
          `| ${spinAnswer(verdict.spin)} (${percent(verdict.spin)}) | ${percent(verdict.coverage.candidate)} | ${percent(verdict.coverage.reference)} | ${percent(verdict.copied)} | ${percent(verdict.similarity)} |\n`,
        ]
      : []),
    counted.length > 0
      ? `**${count(rest.findings.length, 'finding')}:** ${counted.join(', ')}${left === null ? '' : `; ${left}`}\n`
      : `**No findings:** ${noFindings(rest)}\n`,
    '',
  ].join('\n');
}

function findingsTable(report: Report, room: Room): void {
  const { findings } = report;
  if (findings.length === 0) return;
  room.add('| severity | kind | sentence | what | sure | rule |\n|---|---|---|---|---|---|\n');
  const place = placesOf(report);
  for (const f of [...findings].sort(byGravity)) {
    const pages = pagesOf(report, f);
    const what = `${escapeMarkdown(excerpt(f.message, SHOWN.message))}${pages === null ? '' : ` (${pages})`}`;
    room.add(
      `| ${MARKS[f.severity]} ${f.severity} | ${kindTitle(f.kind)} | ${place(f)} | ${what} | ${percent(f.confidence)} | ${codeMarkdown(f.id)} |\n`,
    );
  }
  room.add('\n');
}

/** "7 → 8", as over the pair; of a sentence that stands alone the number with a dash for the other side; "all" for the whole text. */
function placesOf(report: Report): (finding: Finding) => string {
  const places = new Map<Finding, string>();
  for (const row of rowsOf(report)) {
    const place =
      row.kind === 'pair'
        ? `${numbers(row.pair.reference)} → ${numbers(row.pair.candidate)}`
        : row.side === 'reference'
          ? `${row.sentence.id + 1} → –`
          : `– → ${row.sentence.id + 1}`;
    for (const f of row.findings) places.set(f, place);
  }
  return (f) => places.get(f) ?? 'all';
}

function evidence({ verdict }: Report, room: Room): void {
  const { place, items: all } = evidenceView(verdict.evidence);
  const items = all.map((e) => {
    const sign = (e.effect > 0 ? '+' : '−').repeat(strength(e.effect));
    return `- **${sign}** ${escapeMarkdown(excerpt(e.message, SHOWN.message))}\n`;
  });
  if (place !== null) items.unshift(`${placeWords(place)}\n\n`);
  room.fold('Why: what speaks for (+) and against (−) spinning', items);
}

function provenance(report: Report, room: Room): void {
  const cell = (text: string | null) => (text === null ? '–' : escapeMarkdown(excerpt(text, SHOWN.name)));
  const rows = provenanceRows(report).map(
    (r) => `| ${r.name} | ${cell(r.reference)} | ${cell(r.candidate)} | ${r.fate} |\n`,
  );
  if (rows.length > 0)
    room.fold('Provenance: author, date, address, publication, credits', [
      '| | reference | candidate | |\n|---|---|---|---|\n',
      ...rows,
    ]);
}

function sentences(report: Report, room: Room): void {
  const rows = rowsOf(report).filter((r): r is PairRow => r.kind === 'pair');
  const told = rows.filter((r) => r.findings.length > 0);
  const others = rows.filter((r) => r.findings.length === 0 && !isUnchanged(r));
  room.fold(
    `${count(told.length, 'sentence pair')} with findings`,
    told.map((r) => pairText(report, r)),
  );
  room.fold(
    `${count(others.length, 'other changed pair')}`,
    others.map((r) => pairText(report, r)),
  );
}

function pairText(report: Report, { pair, findings }: PairRow): string {
  const side = (name: SideName, mark: string) =>
    pairRuns(report, pair, name, findings)
      .map((s) => `> ${mark} ${sentenceText(s.runs, name)}\n`)
      .join('>\n');
  const told = [...findings].sort(byGravity).map(findingText).join('');
  const facts = `${pair.label}, ${percent(pair.similarity)} alike${pair.moved ? ', moved' : ''}`;
  return `**${numbers(pair.reference)} → ${numbers(pair.candidate)}** ${facts}\n\n${side('reference', '**−**')}>\n${side('candidate', '**+**')}\n${told}\n`;
}

const findingText = (f: Finding): string =>
  `- ${MARKS[f.severity]} ${f.severity} **${kindTitle(f.kind)}:** ${escapeMarkdown(excerpt(f.message, SHOWN.message))}\n`;

function sentenceText(runs: readonly Run[], side: SideName): string {
  let out = '';
  let left = SHOWN.sentence;
  for (const run of drawnRuns(runs, () => true)) {
    if (left <= 0) return `${out} …`;
    const text = escapeMarkdown(run.text.slice(0, left));
    left -= run.text.length;
    const body = text.trim();
    const tag = run.op === 'keep' ? '' : run.op === 'move' ? 'em' : side === 'reference' ? 'del' : 'ins';
    const start = text.indexOf(body);
    out += tag && body ? `${text.slice(0, start)}<${tag}>${body}</${tag}>${text.slice(start + body.length)}` : text;
  }
  return out;
}

function loose(report: Report, room: Room): void {
  const rows = rowsOf(report);
  for (const side of ['candidate', 'reference'] as const) {
    const found = rows.filter((r): r is LooseRow => r.kind === `only-${side}`);
    room.fold(
      `${count(found.length, 'sentence')} only in the ${side}`,
      found.map((r) => `- ${escapeMarkdown(excerpt(r.sentence.text, SHOWN.sentence))}\n`),
    );
  }
}

function notices(report: Report, room: Room): void {
  room.fold(
    count(report.notices.length, 'notice'),
    report.notices.map((n) => `- ${escapeMarkdown(excerpt(n.message, SHOWN.message))} ${codeMarkdown(n.id)}\n`),
  );
}

const numbers = (ids: readonly number[]): string => ids.map((id) => id + 1).join(', ') || '–';
