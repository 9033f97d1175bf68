"""Fits the spin model (additive: one-split trees, so that contributions are exact) and the kind model on pass 2.

  python3 fit_verdict.py DIR SPIN.json KIND.json [RELIABILITY.svg]
"""
import json
import sys

import lightgbm as lgb
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

sys.path.insert(0, __file__.rsplit("/", 2)[0] + "/lib")
from export import export_nodes, export_trees_multi
from fit_pairs import FAMILY_KINDS, folds
from reliability import expected_calibration_error, write_reliability

KINDS = ["verbatim", "edited", "rewritten", "independent"]
# Signs that must hold whatever the sample says: +1 speaks for spinning, -1 against.
SIGNS = {"swaps": 1, "swapped": 1, "wrongSense": 1, "wrongShare": 1, "slips": 1, "fitDrop": 1, "cosine": -1,
         "follows": 1, "oneToOne": 1, "paragraphs": 1, "identical": -1, "quotesLost": 1, "quotesAdded": -1, "factsAdded": -1,
         "wrongForm": 1, "termsBroken": 1, "termsMade": -1, "varied": 1, "mended": -1, "regionSpun": 1, "spunWords": 1,
         "slotShare": 1, "accounted": 1}
# How the pairs of the whole document were labelled goes into the kind only: the spin evidence must stand on what was seen.
# How much of both texts corresponds is as high for copies as for spun texts and says nothing to a reader.
# Commas put in say opposite things where sentences were cut and where a spinner's text was polished.
LEFT_OUT = {"copiedWords", "editedWords", "rewrittenWords", "identicalWords", "spunWords", "regionShare", "marksAdded",
            "covered", "used"}
SPIN = dict(objective="binary", learning_rate=0.08, num_leaves=2, max_depth=1, min_data_in_leaf=25, lambda_l2=8.0,
            feature_fraction=0.4, bagging_fraction=0.7, bagging_freq=1, num_threads=1, seed=7, deterministic=True,
            force_row_wise=True, verbose=-1)
# The first rounds see only what was counted in the text, so that these reasons carry the evidence as far as they can; the
# labels of the pairs (`regionSpun`) then add what is left. Labels alone would be as accurate and explain nothing.
COUNTED_ROUNDS = 160
SPIN_ROUNDS = 360
LABEL_FEATURES = {"regionSpun", "regionWords"}
# Calling faithful work spun costs more than missing a spin: the verdict asks for more than even odds (see verdict.ts). At .55 six in a thousand
# faithful versions left out are called spun, as at .6 before the dictionaries were read by the links.
DECISION = 0.55
KIND = dict(objective="multiclass", num_class=4, learning_rate=0.1, num_leaves=4, min_data_in_leaf=15, lambda_l2=5.0,
            feature_fraction=0.6, bagging_fraction=0.8, bagging_freq=1, num_threads=1, seed=7, deterministic=True,
            force_row_wise=True, verbose=-1)
# Share of the words in sentences that look spun below which no probability is higher than even, as in verdict.ts.
BORNE_OUT = 0.2
# Share of the words worded anew from which a person may have done it, and how many of such texts a program wrote, as in verdict.ts.
ANEW = 0.05
BY_PROGRAM = 0.85
# Changed places below which nothing is called spun, as in verdict.ts.
MIN_SITES = 8
# Changed places and recased words, a word, below which a version is called a copy; the same figure stands in verdict.ts.
COPY_SITES = 0.004
KIND_FEATURES = ["copiedWords", "editedWords", "spunWords", "rewrittenWords", "identicalWords", "covered", "used", "kept", "follows", "oneToOne", "regionWords"]
KIND_ROUNDS = 40


def weight_of(kind):
    if kind in FAMILY_KINDS:
        return 10.0
    # As in fit_pairs.py: see there.
    if kind == "further-rewrite":
        return 20.0
    if kind == "further-spun-llm":
        return 0.15
    if kind == "people-verses":
        return 6.0
    # Sub-edits are many, and plain by what the labels say of their sentences: at more they hide light spinning of short texts.
    if kind in ("further-edited", "further-tightened", "further-edited-drifted"):
        return 1.5
    if kind.startswith("further-"):
        return 4.0
    if kind in ("llm-extreme_minor", "llm-edited-merged", "llm-edited-split"):
        return 5.0
    if kind in ("llm-1", "people-reworded"):
        return 3.0
    if kind.startswith("llm-") and "hard" not in kind and "mixed" not in kind:
        return 1.5
    return 0.7


def label_odds(share):
    """Log-odds of the share of words that look spun sentence by sentence; the same formula stands in verdict.ts."""
    return np.log((share + 0.01) / (1.01 - share))


class Additive:
    """One-split trees in two stages, as one additive model."""

    def __init__(self, x, y, weight, names):
        signs = [SIGNS.get(n, 0) for n in names]
        self.counted = [i for i, n in enumerate(names) if n not in LABEL_FEATURES]
        first = {**SPIN, "monotone_constraints": [signs[i] for i in self.counted]}
        self.first = lgb.train(first, lgb.Dataset(x[:, self.counted], y, weight=weight), COUNTED_ROUNDS)
        start = self.first.predict(x[:, self.counted], raw_score=True)
        data = lgb.Dataset(x, y, weight=weight, init_score=start)
        self.second = lgb.train({**SPIN, "monotone_constraints": signs}, data, SPIN_ROUNDS)

    def raw(self, x):
        return self.first.predict(x[:, self.counted], raw_score=True) + self.second.predict(x, raw_score=True)

    def trees(self):
        """All trees, with the first stage's features renumbered."""
        def renumbered(node):
            if "split_feature" not in node:
                return node
            return {**node, "split_feature": self.counted[node["split_feature"]]}

        return [renumbered(t["tree_structure"]) for t in self.first.dump_model()["tree_info"]] + [
            t["tree_structure"] for t in self.second.dump_model()["tree_info"]
        ]


def contributions(model, x):
    """Of each feature to the raw sum of each document."""
    sums = np.zeros(x.shape)
    for node in model.trees():
        if "split_feature" not in node:
            continue
        f = node["split_feature"]
        sums[:, f] += np.where(x[:, f] <= node["threshold"], node["left_child"]["leaf_value"], node["right_child"]["leaf_value"])
    return sums


def middle_of(sums, spun, weight):
    """Midway between spun documents and the others: the zero of the evidence."""
    mean = lambda m: np.average(sums[m], axis=0, weights=weight[m])
    return (mean(spun == 1) + mean(spun == 0)) / 2


def midpoints(model, x, names, spun, weight):
    """For each feature, its contribution midway."""
    sums = contributions(model, x)
    middle = middle_of(sums, spun, weight)
    size = np.abs(sums - middle).mean(axis=0)
    print("mean absolute contributions:", ", ".join(f"{names[i]} {size[i]:.2f}" for i in np.argsort(-size)[:24]))
    return {n: round(float(v), 5) for n, v in zip(names, middle) if v}


def read_documents(path):
    out = []
    for line in open(path):
        d = json.loads(line)
        whole = d["survey"]["whole"]
        out.append({**{k: d[k] for k in ("id", "group", "genre", "kind", "verdict", "spunShare")}, "sites": whole["sites"], "changed": whole["sites"] + whole["recased"], "words": whole["cWords"]})
    return out


def write_wrong(path, docs, label, p, x, features, effects, names):
    """What `wrong.py` explains: every wrong verdict with its figures and the strongest contributions of the left-out model."""
    out = []
    for i in np.where(label != np.array([d["verdict"] for d in docs]))[0]:
        strongest = np.argsort(-np.abs(effects[i]))
        out.append({
            **{n: docs[i][n] for n in ("id", "genre", "kind", "spunShare", "sites", "words")},
            "want": docs[i]["verdict"], "got": str(label[i]), "changed": docs[i]["changed"], "spin": float(p[i]),
            "features": {n: round(float(v), 3) for n, v in zip(features, x[i])},
            "effects": [[names[k], round(float(effects[i, k]), 2)] for k in strongest],
        })
    json.dump(out, open(path, "w"))


def main(folder, spin_path, kind_path, plot=None):
    features = json.load(open(f"{folder}/document-features.json"))
    x = np.fromfile(f"{folder}/documents.f32", dtype=np.float32).reshape(-1, len(features))
    docs = read_documents(f"{folder}/surveys.jsonl")
    verdict = np.array([d["verdict"] for d in docs])
    kinds = np.array([d["kind"] for d in docs])
    genres = np.array([d["genre"] for d in docs])
    fold, k = folds([d["group"] for d in docs])
    spun = (verdict == "spun").astype(int)
    weight = np.array([weight_of(kk) for kk in kinds])
    for v in set(verdict):
        weight[verdict == v] *= len(docs) / weight[verdict == v].sum() * (2 if v == "spun" else 1)
    used = [i for i, n in enumerate(features) if n not in LEFT_OUT]
    names = [features[i] for i in used]
    raw = np.zeros(len(docs))
    effects = np.zeros((len(docs), len(names)))
    kind_p = np.zeros((len(docs), 4))
    kcols = [features.index(n) for n in KIND_FEATURES]
    other = spun == 0
    ky = np.array([KINDS.index(v) if v in KINDS else -1 for v in verdict])
    for f in range(k):
        train, test = fold != f, fold == f
        model = Additive(x[train][:, used], spun[train], weight[train], names)
        raw[test] = model.raw(x[test][:, used])
        middle = middle_of(contributions(model, x[train][:, used]), spun[train], weight[train])
        effects[test] = contributions(model, x[test][:, used]) - middle
        t = train & other
        b = lgb.train(KIND, lgb.Dataset(x[t][:, kcols], ky[t], weight=weight[t]), KIND_ROUNDS)
        kind_p[test] = b.predict(x[test][:, kcols])
    # Trees are steps: of sentences of which one in a hundred or one in ten looks spun they know no better. The calibration
    # takes the labels in once more, as a straight line.
    odds = label_odds(x[:, features.index("regionSpun")].astype(float))
    seen = np.stack([raw, odds], axis=1)
    platt = LogisticRegression(C=1e4).fit(seen, spun, sample_weight=weight)
    (scale, label_scale), offset = platt.coef_[0].tolist(), float(platt.intercept_[0])
    p = platt.predict_proba(seen)[:, 1]
    borne_out = x[:, features.index("regionSpun")] >= BORNE_OUT
    p[~borne_out] = np.minimum(p[~borne_out], 0.5)
    anew = x[:, features.index("reworded")] >= ANEW
    p[anew] *= BY_PROGRAM
    changed = np.array([d["changed"] / max(1, d["words"]) for d in docs])
    other_label = np.array(KINDS)[kind_p.argmax(1)]
    near_copy = np.isin(other_label, ["verbatim", "edited"])
    other_label[near_copy] = np.where(changed[near_copy] < COPY_SITES, "verbatim", "edited")
    # As in verdict.ts: too few changed places to tell spinning from editing.
    enough = np.array([d["sites"] for d in docs]) >= MIN_SITES
    called = (p >= DECISION) & enough
    label = np.where(called, "spun", np.where(p >= DECISION, "insufficient", other_label))
    real = np.array([kk in FAMILY_KINDS for kk in kinds])
    for name, m in [("families' own versions", real), ("all", np.ones(len(docs), bool))]:
        faithful = m & other
        print(f"{name}: verdict accuracy {(label[m] == verdict[m]).mean():.3f}, spin AUC {roc_auc_score(spun[m], p[m]):.4f}, "
              f"ECE {expected_calibration_error(p[m], spun[m]):.3f}, false spun {called[faithful].mean():.4f} of {faithful.sum()}, missed {(~called[m & (spun == 1)]).mean():.3f} of {(m & (spun == 1)).sum()}")
    for g in sorted(set(genres)):
        m = (genres == g) & other
        s = (genres == g) & (spun == 1)
        print(f"  genre {g:16s} false spun {called[m].mean():.3f} of {m.sum()}, missed {(~called[s]).sum() / max(1, s.sum()):.3f} of {s.sum()}")
    for kk in sorted(set(kinds)):
        m = kinds == kk
        table = ", ".join(f"{v} {int((label[m] == v).sum())}" for v in sorted(set(label[m])))
        print(f"  {kk:34s} {verdict[m][0]:12s} n {m.sum():4d} acc {(label[m] == verdict[m]).mean():.2f} mean spin {p[m].mean():.3f}  {table}")
    for i in np.where(real & (label != verdict))[0]:
        print("  WRONG", docs[i]["id"], "want", verdict[i], "got", label[i], f"spin {p[i]:.3f}", dict(zip(KINDS, kind_p[i].round(2))))
    for name, m in [("worded anew", anew), ("not worded anew", ~anew)]:
        print(f"{name}: called spun {called[m & (spun == 1)].sum()} of {(m & (spun == 1)).sum()} spun, {called[m & other].sum()} of {(m & other).sum()} others")
    write_wrong(f"{folder}/wrong.json", docs, label, p, x, features, effects, names)
    if plot:
        write_reliability(p, spun, plot)
    model = Additive(x[:, used], spun, weight, names)
    baseline = midpoints(model, x[:, used], names, spun, weight)
    label_middle = sum(np.average(odds[spun == s], weights=weight[spun == s]) for s in (0, 1)) / 2
    extra = {"scale": scale, "labelScale": label_scale, "labelBaseline": label_middle, "offset": offset}
    export_nodes(model.trees(), names, ["spun"], spin_path, extra={**{n: round(float(v), 5) for n, v in extra.items()}, "decision": DECISION, "baseline": baseline})
    b = lgb.train(KIND, lgb.Dataset(x[other][:, kcols], ky[other], weight=weight[other]), KIND_ROUNDS)
    export_trees_multi(b, KIND_FEATURES, KINDS, kind_path)
    np.save(f"{folder}/spin.npy", p)


if __name__ == "__main__":
    main(*sys.argv[1:])
