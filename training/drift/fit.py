"""Fits the judges of meaning drift and reports them on what they have not seen.

  fit.py ROWS.jsonl [MODELS_DIR] [--seed N]     another seed than 0 tells what a change brings from what chance does

drift-evidence: does this proposal speak for a change, going by labels of whole pairs? Of a pair that changed only one
proposal need be right, and which one is not said: the likeliest by the last round is taken, three times over (multiple
instances). drift-finding: does a reader call this proposal a change of meaning? Labels: marks of the families, spans of ETPC, the
own drift pairs, and the faithful edits of SummEdits and the equivalent pairs of STS-B (which clear every proposal). drift-pair: did
the meaning of the pair change? Both are cross-validated by group: a family, a SummEdits domain, an eighth of ETPC or of the corpus is never in
its own training set, and the pair model sees only proposals weighed by models that did not see their group.
"""
import argparse
import json
import sys
from collections import defaultdict
from pathlib import Path

import lightgbm as lgb
import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "lib"))
from export import export_trees  # noqa: E402

arguments = argparse.ArgumentParser()
arguments.add_argument("rows", type=Path)
arguments.add_argument("models", type=Path, nargs="?")
arguments.add_argument("--seed", type=int, default=0)
args = arguments.parse_args()
ROWS = [json.loads(line) for line in open(args.rows)]
NAMES = ROWS.pop(0)
DOCS = [r for r in ROWS if r["set"] == "document"]
ROWS = [r for r in ROWS if r["set"] != "document"]
KINDS = "quotation attribution number date name negation modality quantity relation role predicate garbled addition omission".split()
REPORT_FROM, REPORT_MANGLED, REPORT_RETOLD, REPORT_LONE, CERTAIN = 0.18, 0.15, 0.25, 0.43, 0.9
# Most specific first, as in overlap.ts.
SPECIFICITY = "quotation attribution number date name negation modality quantity relation garbled role predicate addition omission".split()
# As in judge.ts.
MAJOR_FROM, MAJOR_WORD, MAJOR_WORD_MANGLED, MAJOR_FAR, GRAVE_FROM = 0.5, 0.48, 0.59, 0.58, 0.1
FAIR_WORD = 0.2
MAJOR_KIND = {"attribution": 0.3, "modality": 0.55, "negation": 0.6, "quantity": 0.6, "role": 0.65}
RAISED_FROM = {"modality": 0.8, "quantity": 0.8}
FINDING = dict(objective="binary", extra_trees=True, learning_rate=0.06, num_leaves=32, min_data_in_leaf=12, feature_fraction=0.5, bagging_fraction=0.8, bagging_freq=1, lambda_l2=5, num_threads=1, verbose=-1, seed=7 + 100 * args.seed, deterministic=True)
FINDING_ROUNDS = 350
# Small trees and few numbers a tree: larger ones learn the domain (SummEdits, one left out: .812 with 24 leaves, .8215 with 8, three seeds each).
PAIR = dict(FINDING, num_leaves=8, min_data_in_leaf=20, learning_rate=0.03, feature_fraction=0.25, seed=11 + 100 * args.seed)
PAIR_ROUNDS = 500
# A mark of a human reader weighs more than the silence of an annotator of whole sentences.
WEIGHT = {"family": 1.0, "etpc": 0.8, "summedits": 0.04, "corpus": 2.0, "polish": 0.3, "tortured": 0.15, "stsb": 0.04}

P = [(i, p) for i, r in enumerate(ROWS) for p in r["proposals"]]
X = np.array([p["x"] for _, p in P], dtype=float)
right = np.array([p["right"] for _, p in P])
group = np.array([ROWS[i]["group"] for i, _ in P])
sets = np.array([ROWS[i]["set"] for i, _ in P])
# One edit in two sentences, fair in one of them: which one is mostly what no feature tells yet, and such rows are many.
refs = defaultdict(set)
for r in ROWS:
    if r["set"] == "corpus":
        refs[r["file"], r["id"].rsplit("-", 1)[0]].add(r["ref"])
TWIN = 0.3
twin = np.array([r["set"] == "corpus" and r["file"] == "contrasts" and len(refs[r["file"], r["id"].rsplit("-", 1)[0]]) > 1 for r in ROWS])
weight = np.array([WEIGHT[s] for s in sets]) * np.where(twin[[i for i, _ in P]], TWIN, 1)
# Thousands of sentences of one sort: at full weight articles were judged a little worse (held out .883, .838; .892, .842 at half).
REWRITES = 0.5
weight *= np.where(np.array([ROWS[i].get("file") == "rewrites" for i, _ in P]), REWRITES, 1)
# In a retelling most swapped words are words of different statements beside each other: they say little about swaps elsewhere, and are many.
RETOLD_SWAP = 0.3
retold_swap = np.array([p["kind"] == "predicate" and ROWS[i].get("variant") == "retold" for i, p in P])
weight *= np.where(retold_swap, RETOLD_SWAP, 1)
# Inside marks every change hits the mark of the quotation, fair word or not: such swaps would teach the judge to look for
# quotation marks instead of meanings, and the finding on the quotation speaks for them anyway.
FEATURES = NAMES["finding"]
QUOTED = X[:, FEATURES.index("quoted")] > 0
PART = np.isin(np.array([p["kind"] for _, p in P]), ["predicate", "quantity", "modality", "relation", "garbled"])
known = (right >= 0) & ~(QUOTED & PART & (sets == "family"))


def fit(x, y, w, params, rounds):
    return lgb.train(params, lgb.Dataset(x, y, weight=w), rounds)


def folds(groups, size=2):
    """Lists of held-out groups; a few at a time keeps the number of fits small, each row is predicted by a model without its group."""
    names = sorted(set(groups))
    by = defaultdict(list)
    for n in names:
        by["domain" if n in DOMAINS else "rest"].append(n)
    out = [[d] for d in by["domain"]]
    rest = by["rest"]
    out += [rest[i::5] for i in range(5)]
    return [f for f in out if f]


DOMAINS = sorted({r["group"] for r in ROWS if r["set"] == "summedits"})
prob = np.zeros(len(P))
for held in folds(group):
    out = np.isin(group, held)
    model = fit(X[known & ~out], right[known & ~out], weight[known & ~out], FINDING, FINDING_ROUNDS)
    prob[out] = model.predict(X[out])
certain = np.array([p["certain"] for _, p in P])
prob = np.where(certain, np.maximum(prob, CERTAIN), prob)
for (i, p), q in zip(P, prob):
    p["p"] = float(q)


# Severity: of the proposals that hit a mark, which hit a major one?
severe = (right == 1) & np.isin(sets, ["family", "corpus"])
SEVERITY = dict(FINDING, num_leaves=8, min_data_in_leaf=20)
SEVERITY_ROUNDS = 80
major = np.array([p["major"] for _, p in P])
sev = np.zeros(len(P))
for held in folds(group):
    out = np.isin(group, held)
    sev[out] = fit(X[severe & ~out], major[severe & ~out], weight[severe & ~out], SEVERITY, SEVERITY_ROUNDS).predict(X[out])
for (i, p), q in zip(P, sev):
    p["sev"] = float(q)


def auc(y, s):
    from sklearn.metrics import roc_auc_score

    return roc_auc_score(y, s)


for s in WEIGHT:
    m = known & (sets == s)
    if m.any() and len(set(right[m])) == 2:
        print(f"finding judge, {s}: AUC {auc(right[m], prob[m]):.4f} of {m.sum()} ({right[m].mean():.2f} right)")


print(f"severity: AUC {auc(major[severe], sev[severe]):.4f}, right {((sev[severe] >= 0.5) == major[severe]).mean():.3f} of {severe.sum()} ({major[severe].mean():.2f} major)")


def shared(a, b):
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def bare(claim, x):
    return claim["id"] == "drift/attribution-lost" and x["kind"] not in ("modality", "role", "attribution")


def same_change(a, b):
    if bare(a, b) or bare(b, a):
        return False
    if a["c"] and b["c"]:
        return shared(a["c"], b["c"]) > 0
    return bool(a["r"] and b["r"]) and shared(a["r"], b["r"]) > 0


for r in ROWS:
    for p in r["proposals"]:
        p["in_mangled"] = bool(r.get("mangled"))


def threshold(row):
    if row["set"] != "family":
        return REPORT_LONE
    if row["mangled"]:
        return REPORT_MANGLED
    return REPORT_RETOLD if row["retold"] else REPORT_FROM


KEPT, NEAR, FAR = FEATURES.index("kept"), FEATURES.index("nearBest"), 0.2
REF_WORDS, CAND_WORDS = FEATURES.index("refWords"), FEATURES.index("candWords")


def raised(row, p):
    """As in judge.ts: a grave change of a mangled article is taken half the way to .3; a word only where its frame is kept."""
    if row["set"] != "family" or not row["mangled"] or p["severity"] != "major" or p["p"] < GRAVE_FROM:
        return p["p"]
    if p["kind"] == "predicate" and not (p["x"] and p["x"][KEPT] >= 0.5):
        return p["p"]
    return max(p["p"], (p["p"] + 0.3) / 2)


def reported(row):
    live = [p for p in row["proposals"] if raised(row, p) >= threshold(row)]
    live.sort(key=lambda p: (SPECIFICITY.index(p["kind"]), -p["p"]))
    kept = []
    for p in live:
        if not any(same_change(k, p) for k in kept):
            kept.append(p)
    return kept


def is_major(p):
    if p["kind"] == "predicate":
        if p["severity"] == "minor" and p["strength"] <= FAIR_WORD:
            return False
        grave = p["in_mangled"] and p["severity"] == "major"
        passage = p["x"][REF_WORDS] > 1 and p["x"][CAND_WORDS] > 1
        far = grave and (passage or p["x"][NEAR] < FAR) and p["p"] >= MAJOR_FAR
        act = grave and p["strength"] >= 0.75 and p["p"] >= 0.35
        return far or act or (p["sev"] >= 0.5 and p["p"] >= (MAJOR_WORD_MANGLED if p["in_mangled"] else MAJOR_WORD))
    if p["severity"] == "minor":
        return p["p"] >= RAISED_FROM.get(p["kind"], 1)
    return p["severity"] == "major" and p["p"] >= MAJOR_KIND.get(p["kind"], MAJOR_FROM)


FURTHER = ("paraphrase", "copy-edit", "sub-edit", "drifted-edit", "retold")


def families(quiet=False, further=None):
    """Figures of the families, or of one kind of further articles, which would otherwise outweigh the families' own."""
    counts = lambda variant: variant == further if further else variant not in FURTHER
    docs = [d for d in DOCS if counts(d["variant"])]
    marks = {m["id"]: m for d in docs for m in d["marks"]}
    aligned = defaultdict(int)
    for d in docs:
        aligned[d["variant"]] += d["aligned"]
    gold, hit, found, good, all_found, all_good = (defaultdict(int) for _ in range(6))
    kinds, kind_hit, kind_found, kind_good, kind_false = (defaultdict(int) for _ in range(5))
    any_right, all_marks = 0, 0
    hits = defaultdict(list)
    for r in ROWS:
        if r["set"] != "family" or not counts(r["variant"]):
            continue
        v = r["variant"]
        for p in reported(r):
            if p["c"] is None:
                continue
            for m in p["marks"]:
                hits[m].append(p["kind"])
            all_found[v] += 1
            all_good[v] += bool(p["marks"])
            if is_major(p):
                found[v] += 1
                kind_found[p["kind"]] += 1
                good[v] += bool(p["marks"])
                kind_good[p["kind"]] += bool(p["marks"])
                if v in ("verbatim", "edited", "rewrite"):
                    kind_false[p["kind"]] += 1
    for i, m in marks.items():
        v = i.split("/")[1]
        all_marks += 1
        any_right += m["kind"] in hits[i]
        if m["severity"] == "major":
            gold[v] += 1
            hit[v] += bool(hits[i])
            kinds[m["kind"]] += 1
            kind_hit[m["kind"]] += bool(hits[i])
    faithful = ("verbatim", "edited", "rewrite", "copy-edit", "sub-edit")
    if quiet:
        return f"recall {sum(hit.values())/max(1, sum(gold.values())):.3f} precision {sum(good.values())/max(1,sum(found.values())):.3f} false/100 {100*sum(found[v] for v in faithful)/max(1, sum(aligned[v] for v in faithful)):.2f} kinds {any_right/max(1, all_marks):.3f} of {all_marks}, {any_right/max(1,sum(1 for m in hits if hits[m])):.3f} of found"
    print("variant          recall  precision  false/100   with minor: precision  false/100")
    for v in list(dict.fromkeys(d["variant"] for d in docs)):
        rec = f"{hit[v]/gold[v]:.3f}" if gold[v] else "  –  "
        pre = f"{good[v]/found[v]:.3f}" if found[v] else "  –  "
        print(f"{v:16} {rec}   {pre}      {100*found[v]/max(1,aligned[v]):.2f}               {all_good[v]/max(1,all_found[v]):.3f}  {100*all_found[v]/max(1,aligned[v]):.2f}")
    print(f"ALL              {sum(hit.values())/sum(gold.values()):.3f}   {sum(good.values())/max(1,sum(found.values())):.3f}")
    faithful = ("verbatim", "edited", "rewrite")
    print(f"false alarms per 100 aligned sentences, faithful: {100*sum(found[v] for v in faithful)/max(1, sum(aligned[v] for v in faithful)):.2f}; right kind {any_right/all_marks:.3f} of all marks")
    print("kind           major  recall  found  precision  on faithful")
    for k in KINDS:
        if kinds[k] or kind_found[k]:
            print(f"{k:14} {kinds[k]:4}   {kind_hit[k]/max(1,kinds[k]):.3f}  {kind_found[k]:4}   {kind_good[k]/max(1,kind_found[k]):.3f}     {kind_false[k]}")


def etpc():
    c = ch = k = kh = 0
    for r in ROWS:
        if r["set"] != "etpc":
            continue
        touched = {int(m) for p in reported(r) for m in p["marks"]}
        for i, changing in enumerate(r["spans"]):
            if changing:
                c += 1
                ch += i in touched
            else:
                k += 1
                kh += i in touched
    print(f"etpc: sense-changing found {ch/c:.3f} of {c}, sense-preserving flagged {kh/k:.3f} of {k}")


def summary(ps):
    ps = sorted(ps, reverse=True)
    top = ps + [0, 0]
    return [top[0], top[1], sum(ps), 1 - float(np.prod([1 - p for p in ps])) if ps else 0]


# As in pair-vector.ts.
TOP = [FEATURES.index(f) for f in "nearBest nearHead synonymBest hypernymUp hypernymDown sisters derived rankGap tagFit companyGap subjectGap capitalCand nounRef verbRef adjRef sameTag kept linkConfidence candTokens refTokens strength exchangeAround oneSense otherSense".split()]
SWAPS = [(FEATURES.index(f), fn, d) for f, fn, d in (("nearBest", min, 2), ("nearHead", min, 2), ("synonymBest", max, -1), ("sisters", max, 0), ("hypernymDown", max, 0), ("hypernymUp", max, 0), ("rankGap", max, -9), ("strength", max, 0), ("exchangeAround", min, 7), ("otherSense", max, 0))]
STRENGTH, SYNONYM, DERIVED, UNTIED = FEATURES.index("strength"), FEATURES.index("synonymBest"), FEATURES.index("derived"), 12


def described(r):
    """The strongest proposal, the worst swap of each sort, and how many there are."""
    ps = r["proposals"]
    swaps = [p["x"] for p in ps if p["kind"] == "predicate"]
    top = max(ps, key=lambda p: p["p"], default=None)
    strengths = [p["x"][STRENGTH] for p in ps]
    return (
        [top["x"][f] if top else -1 for f in TOP]
        + [fn([x[f] for x in swaps]) if swaps else d for f, fn, d in SWAPS]
        + [max(strengths, default=0), sum(strengths), sum(x[NEAR] < FAR for x in swaps)]
        + [sum(x[SYNONYM] >= UNTIED and x[DERIVED] == 0 for x in swaps), sum(p["severity"] == "major" for p in ps)]
    )


def pair_vector(r):
    ps = [p["p"] for p in r["proposals"]]
    return r["pair"] + summary(ps) + [max([p["p"] for p in r["proposals"] if p["kind"] == k], default=0) for k in KINDS] + described(r)


labelled = [r for r in ROWS if r["drift"] is not None]
PX = np.array([pair_vector(r) for r in labelled], dtype=float)
py = np.array([r["drift"] for r in labelled])
pg = np.array([r["group"] for r in labelled])
ps = np.array([r["set"] for r in labelled])
# The two classes weigh the same within each set, so that 0.5 is the balanced decision.
pw = np.ones(len(py))
for s in set(ps):
    for y in (0, 1):
        m = (ps == s) & (py == y)
        pw[m] = 0.5 / max(1, m.sum())
    pw[ps == s] *= {"summedits": 3000, "family": 300, "corpus": 1500, "stsb": 90}[s]
# What a proposal says by itself: the first features, without those of its pair.
OWN = [i for i, f in enumerate(FEATURES) if not f.startswith("pair:")]
assert OWN == list(range(len(OWN)))
EVIDENCE_ROUNDS, EVIDENCE_TURNS = 120, 3
E = [(i, p) for i, r in enumerate(labelled) for p in r["proposals"]]
e_bag = np.array([i for i, _ in E])
e_x = np.array([p["x"] for _, p in E], dtype=float)[:, OWN]
e_first = np.array([p["p"] for _, p in E])
e_of_pairs = ps[e_bag] == "summedits"


def likeliest(p, candidates):
    best = {}
    for i in candidates:
        b = e_bag[i]
        if b not in best or p[i] > p[best[b]]:
            best[b] = i
    return np.array(list(best.values()), dtype=int)


def evidence(held):
    """The model without the groups `held`."""
    inside = np.where(e_of_pairs & ~np.isin(pg[e_bag], held))[0]
    wrong = inside[py[e_bag[inside]] == 0]
    perhaps = inside[py[e_bag[inside]] == 1]
    p, model = e_first, None
    for _ in range(EVIDENCE_TURNS):
        chosen = likeliest(p, perhaps)
        use = np.concatenate([wrong, chosen])
        y = np.concatenate([np.zeros(len(wrong)), np.ones(len(chosen))])
        # A pair with many proposals weighs little more than one with few, and both classes the same.
        size = np.bincount(e_bag[wrong], minlength=len(labelled))
        w = np.concatenate([1 / np.sqrt(size[e_bag[wrong]]), np.ones(len(chosen))])
        w[len(wrong):] *= w[: len(wrong)].sum() / len(chosen)
        model = fit(e_x[use], y, w, FINDING, EVIDENCE_ROUNDS)
        p = model.predict(e_x)
    return model, p


def evidence_of(p):
    by = defaultdict(list)
    for i, b in enumerate(e_bag):
        by[b].append(float(p[i]))
    return np.array([summary(by[b]) for b in range(len(labelled))])


# Without its own domain for the rows that are judged, without that and each other one for the rows of the fit. Other sets
# are not in these fits at all.
without = {}
for i, a in enumerate(DOMAINS):
    for b in DOMAINS[i:]:
        without[a, b] = without[b, a] = evidence_of(evidence([a, b])[1])
everything = evidence([])
of_all = evidence_of(everything[1])


def with_evidence(held):
    """The vectors for a fit without the list `held`: a domain alone, or none."""
    a = held[0] if held[0] in DOMAINS else None
    more = np.array([without[a or d, d][i] if d in DOMAINS else (without[a, a][i] if a else of_all[i]) for i, d in enumerate(pg)])
    return np.hstack([PX, more])


pp = np.zeros(len(py))
for held in folds(pg):
    out = np.isin(pg, held)
    vectors = with_evidence(held)
    pp[out] = fit(vectors[~out], py[~out], pw[~out], PAIR, PAIR_ROUNDS).predict(vectors[out])
PX = with_evidence([None])


def balanced(y, p):
    return ((p[y == 1] >= 0.5).mean() + (p[y == 0] < 0.5).mean()) / 2


per = []
for d in DOMAINS:
    m = pg == d
    per.append(balanced(py[m], pp[m]))
    print(f"summedits {d:14} balanced accuracy {per[-1]:.3f} recall {(pp[m & (py==1)]>=.5).mean():.3f} specificity {(pp[m & (py==0)]<.5).mean():.3f} AUC {auc(py[m], pp[m]):.3f}")
m = ps == "summedits"
print(f"summedits, leave one domain out: mean {np.mean(per):.4f}, pooled {balanced(py[m], pp[m]):.4f}, AUC {auc(py[m], pp[m]):.4f}")
for s in ("family", "corpus"):
    m = ps == s
    if m.any():
        print(f"pairs of {s}: balanced accuracy {balanced(py[m], pp[m]):.3f} AUC {auc(py[m], pp[m]):.3f}")
families()
for kind in FURTHER:
    print(f"further articles, {kind}: {families(quiet=True, further=kind)}")
etpc()
for file in sorted({r["file"] for r in ROWS if r["set"] == "corpus"}):
    rows = [r for r in ROWS if r["set"] == "corpus" and r["file"] == file]
    told = {y: [any(is_major(p) for p in reported(r)) for r in rows if r["drift"] == y] for y in (0, 1)}
    seen = [i for i, r in enumerate(labelled) if r["set"] == "corpus" and r["file"] == file]
    rank = f", AUC of drift {auc(py[seen], pp[seen]):.3f}" if len(set(py[seen])) == 2 else ""
    shares = ", ".join(f"{name} {np.mean(told[y]):.3f} of {len(told[y])}" for y, name in ((0, "fair"), (1, "changed")) if told[y])
    print(f"rows of {file}, with a major finding: {shares}{rank}")
for REPORT_LONE in (0.41, 0.42, 0.43, 0.44):
    print(f"lone pairs, report from {REPORT_LONE}: ", end="")
    etpc()
for REPORT_FROM, REPORT_MANGLED in ((0.25, 0.2), (0.22, 0.2), (0.22, 0.17), (0.18, 0.12)):
    print(f"report from {REPORT_FROM}, in mangled articles {REPORT_MANGLED}: {families(quiet=True)}")

if args.models:
    out = args.models
    final = fit(X[known], right[known], weight[known], FINDING, FINDING_ROUNDS)
    export_trees(final, NAMES['finding'], out / 'drift-finding.json')
    export_trees(fit(X[severe], major[severe], weight[severe], SEVERITY, SEVERITY_ROUNDS), NAMES["finding"], out / "drift-severity.json")
    export_trees(everything[0], [FEATURES[i] for i in OWN], out / "drift-evidence.json")
    pair = fit(PX, py, pw, PAIR, PAIR_ROUNDS)
    export_trees(pair, NAMES['pair'], out / "drift-pair.json")
for r, q in zip(labelled, pp):
    r["q"] = round(float(q), 3)
json.dump([{**{k: r.get(k) for k in ("set", "group", "variant", "file", "id", "ref", "cand", "drift", "q")}, "major": sum(is_major(p) for p in reported(r)), "rep": [(p["kind"], p["severity"], round(p["p"], 3), p["rt"], p["ct"], p["right"], p["marks"]) for p in r["proposals"]]} for r in ROWS], open(args.rows.with_suffix(".scored.json"), "w"))
