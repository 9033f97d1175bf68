// The page's styles. ASCII only: the content security policy is computed over these very bytes.
//
// Colours: ink on paper with one accent; deletions and insertions in orange and blue, which all common kinds of colour
// blindness tell apart, each with strike-through or underline; labels and severities always with their shape and word.
// Every text colour keeps 4.5:1 on every ground that it stands on, in both schemes (checked by axe in the tests).
export const STYLES = `
:root{color-scheme:light dark;
--paper:#fbfaf7;--card:#fff;--ink:#1b2428;--soft:#55646c;--line:#dfe3e2;--hair:#ebedec;--accent:#0b5a6b;--tint:#eaf2f3;
--copied:#1a6b4a;--edited:#7a5200;--spun:#a83a10;--rewritten:#5a47a8;--only:#4d5a61;--none:#c3cacb;
--major:#a3141f;--minor:#7a5200;--info:#3d5a75;--major-bg:#fbe9e7;--minor-bg:#fbf1da;--info-bg:#e8eff5;
--del:#8c3310;--del-bg:#fceee6;--ins:#0f4c86;--ins-bg:#e6f0fa;--mov:#5a47a8;--now:#fff3c4;
--serif:"Source Serif 4","Source Serif Pro",Charter,"Bitstream Charter","Iowan Old Style",Palatino,Georgia,"Noto Serif",serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",sans-serif;
--mono:ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
@media (prefers-color-scheme:dark){:root{
--paper:#12181b;--card:#182024;--ink:#e4eaec;--soft:#a3b1b8;--line:#2d383d;--hair:#222c31;--accent:#7cc7d8;--tint:#1a2a30;
--copied:#72cba2;--edited:#e0b45a;--spun:#f29a76;--rewritten:#b5a6f5;--only:#a3b1b8;--none:#46545b;
--major:#ff9d97;--minor:#e5b95f;--info:#9cc3e6;--major-bg:#3a1d1e;--minor-bg:#33290f;--info-bg:#1b2a38;
--del:#f7ad8b;--del-bg:#38231a;--ins:#9dcbf7;--ins-bg:#152b40;--mov:#b5a6f5;--now:#4a4116}}
*{box-sizing:border-box}
html{scroll-padding-top:104px;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 var(--sans);overflow-wrap:anywhere}
main{max-width:1320px;margin:0 auto;padding:0 32px}
h1,h2,h3,p,dl,dd,ul,ol,figure{margin:0;padding:0}
ul,ol{list-style:none}
a{color:var(--accent)}
code,kbd{font:.86em var(--mono)}
.i{width:.72em;height:.72em;margin-right:.4em;vertical-align:-.02em;flex:none}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-9999px}.skip:focus{left:16px;top:8px;z-index:9;background:var(--card);padding:8px 12px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
html:not(.js) .needs-js{display:none}
[hidden]{display:none!important}
button{font:inherit;color:inherit;cursor:pointer}

.bar{position:sticky;top:0;z-index:5;background:var(--paper);border-bottom:1px solid var(--line)}
.bar .in{max-width:1320px;margin:0 auto;padding:10px 32px 8px;display:flex;align-items:center;gap:20px}
.brand{font-weight:700;letter-spacing:-.01em;color:var(--accent)}
.pairing{color:var(--soft);font-size:14px;flex:1;min-width:0;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.pairing bdi{color:var(--ink)}
.walk{display:flex;align-items:center;gap:6px;font-size:14px;color:var(--soft);white-space:nowrap}
.walk #place{margin-right:6px;font-variant-numeric:tabular-nums}
.walk button{width:36px;height:32px;border:1px solid var(--line);border-radius:8px;background:var(--card);color:var(--ink)}
.walk button:hover,.chip:hover,.copy:hover{border-color:var(--accent)}
.strip{display:block;width:100%;max-width:1320px;height:26px;margin:0 auto;padding:0 32px;cursor:pointer}

.b-copied{fill:var(--copied)}.b-edited{fill:var(--edited)}.b-spun{fill:var(--spun)}.b-rewritten{fill:var(--rewritten)}
.b-furniture{fill:var(--hair)}.b-only-candidate,.b-only-reference{fill:var(--none)}
.strip [class^=b-]{opacity:.62}.strip .b-copied{opacity:.3}.strip .b-furniture{opacity:1}
.s-major{fill:var(--major)}.s-minor{fill:var(--minor)}.s-info{fill:var(--info)}

.hero{display:grid;grid-template-columns:minmax(0,1fr) 300px;gap:24px 72px;padding:56px 0 40px;align-items:start}
.eyebrow{font-size:14px;color:var(--soft);font-weight:600}
h1{font:600 56px/1.08 var(--serif);letter-spacing:-.02em;margin:6px 0 10px}
.changes{display:flex;flex-wrap:wrap;gap:4px 18px;font-size:18px;font-weight:600;margin:0 0 12px}.changes a{display:inline-flex;align-items:baseline;text-decoration:none}.changes a:hover{text-decoration:underline}.changes .major{color:var(--major)}.changes .minor{color:var(--minor)}
.lede{font:20px/1.5 var(--serif);color:var(--ink);max-width:36em}
.gauge{max-width:560px;margin-top:28px}
.gauge p{display:flex;gap:8px;font-size:15px;align-items:baseline;margin-bottom:8px}
.gauge p span:first-child{color:var(--soft)}.gauge p span:last-child{margin-left:auto;font-variant-numeric:tabular-nums;font-weight:600}
.gauge svg{display:block;width:100%;height:8px;border-radius:4px;overflow:hidden}
.gauge .track{fill:var(--line)}.gauge .fill{fill:var(--accent)}.gauge .half{fill:var(--paper)}
.figures{display:grid;grid-template-columns:repeat(4,minmax(0,150px));gap:20px 32px;margin-top:32px}
.figures div{display:flex;flex-direction:column-reverse;justify-content:flex-end;max-width:150px}
.figures dd{font:600 28px/1.2 var(--serif);font-variant-numeric:lining-nums tabular-nums}
.figures dt{font-size:13.5px;line-height:1.35;color:var(--soft)}
.files{margin-top:36px;display:grid;gap:8px;font-size:15px}
.files div{display:grid;grid-template-columns:92px minmax(0,1fr)}
.files dt{color:var(--soft)}
.file{color:var(--soft);font:13px var(--mono);display:block}
.plot figcaption{font-size:12.5px;line-height:1.4;color:var(--soft);margin-top:8px}
.picture{display:block;width:100%;height:auto;cursor:pointer}
.picture .frame{fill:var(--card);stroke:var(--line)}
.picture .diagonal{stroke:var(--none);stroke-width:1;stroke-dasharray:2 4}
.picture .is-moved{stroke:var(--ink);stroke-width:1.5}

h2{font:600 24px/1.25 var(--serif);letter-spacing:-.01em;margin-bottom:16px}
.evidence,.overview,.whole,#texts,.aside{padding:36px 0 8px;border-top:1px solid var(--line)}
.two{display:grid;grid-template-columns:1fr 1fr;gap:20px 72px}
.evidence h3{font-size:14px;color:var(--soft);font-weight:600;margin-bottom:8px}
.evidence li{display:grid;grid-template-columns:48px 1fr;padding:9px 0;line-height:1.45;font-size:15.5px}
.evidence svg{grid-column:2;width:100%;height:3px;margin-top:6px;fill:var(--spun);opacity:.55}
.against svg{fill:var(--copied)}
.signs{font-weight:700;white-space:nowrap;color:var(--spun);letter-spacing:1px}.against .signs{color:var(--copied)}
.nothing{color:var(--soft)}.nothing::first-letter{text-transform:uppercase}
.evidence{padding-bottom:28px}

.filters{display:grid;gap:12px;padding-bottom:24px}
.filters>div{display:flex;flex-wrap:wrap;gap:8px;align-items:center;padding-left:104px;position:relative}
.gl{position:absolute;left:0;top:5px;font-size:14px;color:var(--soft)}
.chip{display:inline-flex;align-items:center;border:1px solid var(--line);background:var(--card);border-radius:999px;padding:3px 12px 3px 10px;font-size:14.5px;min-height:32px}
.chip .n{margin-left:7px;color:var(--soft);font-variant-numeric:tabular-nums}
.chip[aria-pressed=true]{background:var(--ink);border-color:var(--ink);color:var(--paper)}
.chip[aria-pressed=true] .n,.chip.chip.chip[aria-pressed=true] .i{color:inherit}
html:not(.js) .chip{cursor:default}
.chip[data-name=major] .i{color:var(--major)}.chip[data-name=minor] .i{color:var(--minor)}.chip[data-name=info] .i{color:var(--info)}
.chip[data-name=copied] .i,.copied .label .i,.label.copied .i{color:var(--copied)}
.chip[data-name=edited] .i,.edited .label .i,.label.edited .i{color:var(--edited)}
.chip[data-name=spun] .i,.spun .label .i,.label.spun .i{color:var(--spun)}
.chip[data-name=rewritten] .i,.rewritten .label .i,.label.rewritten .i{color:var(--rewritten)}
.overview{position:relative}.showing{position:absolute;top:36px;right:0;font-size:14px;color:var(--soft);min-height:32px;display:flex;align-items:center;gap:10px}
.showing button{border:0;background:none;color:var(--accent);text-decoration:underline;padding:4px}

.columns,.texts{display:grid;grid-template-columns:minmax(0,1fr) 48px minmax(0,1fr)}
.columns{font-size:14px;color:var(--soft);font-weight:600;padding-bottom:6px}
.row{padding:14px 0 20px;border-top:1px solid var(--hair)}
.head{display:flex;flex-wrap:wrap;gap:4px 14px;font-size:13px;color:var(--soft);padding-bottom:6px;align-items:center}
.head .num{color:var(--soft);text-decoration:none;font-variant-numeric:tabular-nums}.head .num:hover{text-decoration:underline}
.label{display:inline-flex;align-items:center;font-weight:600;color:var(--ink)}
.side{font:18px/1.6 var(--serif)}
.side p+p{margin-top:.45em}
.side .title{font-weight:600;font-size:21px;line-height:1.35}
.who{display:none;font:600 12px var(--sans);color:var(--soft);margin-bottom:2px}
.join{width:100%;height:100%;min-height:1.6em;padding:5px 10px}
.join path{fill:var(--only);opacity:.14}
.copied>.texts>.join path{fill:var(--copied)}.edited>.texts>.join path{fill:var(--edited);opacity:.22}.spun>.texts>.join path{fill:var(--spun);opacity:.2}.rewritten>.texts>.join path{fill:var(--rewritten);opacity:.22}
ins,del,.mov{border-radius:3px;padding:0 .08em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
del{color:var(--del);background:var(--del-bg);text-decoration:line-through;text-decoration-thickness:1px}
ins{color:var(--ins);background:var(--ins-bg);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.18em}
.mov{color:var(--mov);border-bottom:2px dotted var(--mov)}
.mark{color:inherit;text-decoration:none;border-bottom:3px solid var(--major);padding-bottom:1px}
.mark.minor{border-bottom:3px double var(--minor)}.mark.info{border-bottom:2px dotted var(--info)}
.mark:hover,.mark.now{background:var(--now)}
.cut{color:var(--soft);font-size:.8em}
.tag{font-weight:600;font-size:12px;border:1px solid var(--line);border-radius:4px;padding:1px 6px;margin-right:6px}
.row.furniture{padding:10px 0 12px}
.furniture .side,.furniture-text{color:var(--soft);font:14px/1.5 var(--sans)}
.none{border-left:0}
.only-reference .side.reference,.only-candidate .side.candidate{border-left:3px solid var(--none);padding-left:14px}
.stub .side{font:14.5px/1.5 var(--sans);color:var(--soft)}
.stub .join{min-height:0}
#texts{position:relative}
.threads{position:absolute;inset:0;width:100%;height:100%;pointer-events:none;overflow:visible}
.threads path{fill:none;stroke:var(--mov);stroke-width:2;stroke-dasharray:2 5;stroke-linecap:round;opacity:.75}
.stub .side:first-child p{border-left:3px dotted var(--mov);padding-left:12px}
a.moved{color:var(--mov);font-weight:600}
.fold summary{cursor:pointer;padding:12px 0;color:var(--soft);font-size:14.5px;border-top:1px solid var(--hair)}
.fold summary:hover{color:var(--accent)}
.fold[data-label] details[open] summary{color:var(--ink)}

.findings{display:grid;gap:8px;margin-top:14px}
.finding{position:relative;z-index:1;display:grid;grid-template-columns:230px minmax(0,1fr) auto auto;gap:2px 16px;align-items:baseline;padding:9px 10px 9px 14px;background:var(--major-bg);border-left:4px solid var(--major);border-radius:0 8px 8px 0;font-size:15px}
.finding.minor{background:var(--minor-bg);border-left-style:double;border-left-color:var(--minor)}
.finding.info{background:var(--info-bg);border-left:4px dotted var(--info)}
.finding .what{display:flex;align-items:baseline;gap:0}.finding .kind{margin-left:8px}.finding .what b{white-space:nowrap}
.finding b{color:var(--major)}.finding.minor b,.finding.minor .what .i{color:var(--minor)}.finding.info b,.finding.info .what .i{color:var(--info)}
.finding .what .i{color:var(--major)}
.finding .meta{font-size:13px;color:var(--soft)}
.copy{border:1px solid transparent;background:none;border-radius:6px;font-size:13px;padding:4px 10px;color:var(--accent);min-height:28px}
.finding.now{outline:3px solid var(--accent);outline-offset:1px}
.finding:focus{outline:3px solid var(--accent);outline-offset:1px}
.swaps{display:grid;grid-template-columns:230px minmax(0,1fr);gap:2px 16px;align-items:baseline;padding:9px 10px 9px 14px;background:var(--minor-bg);border-left:4px double var(--minor);border-radius:0 8px 8px 0;font-size:15px}
.swaps.info{background:var(--info-bg);border-left:4px dotted var(--info)}
.swaps .what{display:flex;align-items:baseline}.swaps .kind{margin-left:8px}.swaps b,.swaps .what .i{color:var(--minor)}.swaps.info b,.swaps.info .what .i{color:var(--info)}
.swaps ul{display:flex;flex-wrap:wrap;gap:2px 18px}
.finding.swap{display:block;padding:0;background:none;border:0}
:root{--meta:var(--soft)}
@media (prefers-color-scheme:light){.finding .meta{color:#4a565c}}
@media (prefers-color-scheme:dark){.finding .meta{color:#c0cbd0}}

#tip{position:absolute;z-index:8;max-width:380px;background:var(--ink);color:var(--paper);padding:10px 14px;border-radius:8px;font-size:14.5px;line-height:1.45;box-shadow:0 6px 24px rgb(0 0 0/.22)}
#tip p+p{margin-top:8px}#tip b{display:block;font-size:12.5px;opacity:.85}

.aside{padding-bottom:28px}
.scroll{overflow-x:auto}
.facts{border-collapse:collapse;min-width:100%}.facts th,.facts td{padding:6px 18px 6px 0;text-align:start;vertical-align:top;border-bottom:1px solid var(--line);overflow-wrap:anywhere}.facts thead th{font-weight:400}.facts .changed,.facts .lost{font-weight:600}
.notices li{padding:6px 0 6px 22px;position:relative;font-size:15px}
.notices li::before{content:"!";position:absolute;left:4px;font-weight:700;color:var(--minor)}
.notices code{color:var(--soft)}
.legend dl{display:grid;gap:9px;align-content:start;font-size:15px}
.legend dl div{display:grid;grid-template-columns:110px 1fr}
.legend dt>.mark,.legend del,.legend ins,.legend .mov{font-family:var(--serif)}
kbd{border:1px solid var(--line);border-radius:5px;padding:1px 7px;background:var(--card)}
footer{max-width:1320px;margin:24px auto 0;padding:20px 32px 56px;font-size:13.5px;color:var(--soft);border-top:1px solid var(--line)}
.long .row,.long .fold{content-visibility:auto;contain-intrinsic-size:auto 140px}

@media (min-width:1700px){main,.bar .in,.strip,footer{max-width:1560px}.side{font-size:19px}}
@media (max-width:1080px){.swaps{grid-template-columns:190px minmax(0,1fr)}.finding{grid-template-columns:190px minmax(0,1fr) auto}.finding .meta{grid-column:2;grid-row:2}.finding .copy{grid-column:3;grid-row:1}.hero{gap:24px 40px}}
@media (max-width:960px){.figures{grid-template-columns:repeat(2,minmax(0,150px))}}
@media (max-width:760px){
html{scroll-padding-top:92px}
main{padding:0 18px}.bar .in{padding:8px 18px;gap:12px}.strip{padding:0 18px}.pairing{display:none}.walk{margin-left:auto}
.walk button{width:44px;height:40px}
.hero{grid-template-columns:minmax(0,1fr);padding:32px 0 28px}h1{font-size:42px}.lede{font-size:18px}
.plot{max-width:260px}.two{grid-template-columns:1fr}.figures{gap:18px;display:grid;grid-template-columns:1fr 1fr}
.filters>div{padding-left:0}.gl{position:static;width:100%}.chip{min-height:40px}
.columns,.threads{display:none}.showing{position:static;min-height:0}.texts{grid-template-columns:minmax(0,1fr)}.join{display:none}.who{display:block}
.side{font-size:17px}.side.candidate,.texts>.side:last-child{margin-top:10px}.side.none,.furniture .side:empty{display:none}
.swaps{grid-template-columns:minmax(0,1fr);padding:10px 10px 10px 12px}.finding:not(.swap){grid-template-columns:minmax(0,1fr) auto;padding:10px 10px 10px 12px}.finding .says{grid-column:1/-1}.finding .meta{grid-column:1/-1;grid-row:auto}.finding .copy{grid-column:2;grid-row:1;min-height:36px}
.legend .keys{display:none!important}footer{padding:20px 18px 40px}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{
:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#444}
.bar{position:static}.bar .in{padding:8px 0}.chip{border:0;padding:0 14px 0 0;min-height:0;background:none}.walk,.showing,.copy,.skip,#tip,.legend .keys,.strip,.threads{display:none!important}
body{font-size:11pt}.side{font-size:11pt}main{max-width:none;padding:0}.hero{padding:0 0 16px;grid-template-columns:minmax(0,1fr) 200px}
.row,.finding{break-inside:avoid}.long .row,.long .fold{content-visibility:visible}
.finding.finding,del,ins{background:none}h1{font-size:32pt}}
@media (forced-colors:active){.b-copied,.b-edited,.b-spun,.b-rewritten{forced-color-adjust:none}.mark{border-bottom-color:LinkText}}
`;
