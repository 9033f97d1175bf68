// Styles that only the index of a check run has. ASCII only, as the policy of the page demands.
export const RUN_STYLES = `
.sum{padding:48px 0 28px}.sum h1{font-size:44px}
.tools{display:flex;flex-wrap:wrap;gap:10px 16px;align-items:center;padding:0 0 18px}
.tools input{font:inherit;color:inherit;background:var(--card);border:1px solid var(--soft);border-radius:8px;padding:6px 12px;min-width:min(320px,100%);min-height:40px}
.tools .chip{min-height:40px}
.scroll{overflow-x:auto;margin:0 -32px;padding:0 32px}
table{border-collapse:collapse;width:100%;font-size:15px}
th,td{text-align:left;vertical-align:top;padding:10px 18px 10px 0;border-top:1px solid var(--hair)}
th{border-top:0;border-bottom:1px solid var(--line);padding:0 18px 0 0;white-space:nowrap;position:sticky;top:0;background:var(--paper)}
th button{border:0;background:none;font-weight:600;font-size:14px;color:var(--soft);padding:8px 0;min-height:40px}
th button:hover{color:var(--accent)}
th[aria-sort=ascending] button::after{content:" \\2191"}th[aria-sort=descending] button::after{content:" \\2193"}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}td.n{white-space:nowrap}
td .file{font-size:13px}td a{font-weight:600}
.passed b{color:var(--copied)}.failed b{color:var(--major)}.broken b{color:var(--minor)}
td .why{color:var(--soft);display:block;max-width:60ch}
td.state{white-space:nowrap}
.zero{color:var(--soft)}
@media (max-width:760px){.scroll{margin:0 -18px;padding:0 18px}.sum{padding:28px 0 20px}.sum h1{font-size:34px}
table,tbody{display:block}thead tr{display:flex;flex-wrap:wrap;gap:0 16px}th{position:static;border:0;padding:0}
tbody tr{display:flex;flex-wrap:wrap;gap:2px 16px;padding:12px 0;border-top:1px solid var(--hair)}tbody tr[hidden]{display:none}td,td.n{border:0;padding:0;text-align:left}
td:nth-child(2){flex:0 0 100%;order:-1;overflow-wrap:anywhere}
td[data-label]::before{content:attr(data-label) " ";color:var(--soft);font-size:13px}}
`;
