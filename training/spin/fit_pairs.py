"""Fits the pair label model on pass 1 and writes out-of-group predictions for pass 2.

  python3 fit_pairs.py DIR MODEL.json
"""
import json
import sys

import lightgbm as lgb
import numpy as np

sys.path.insert(0, __file__.rsplit("/", 2)[0] + "/lib")
from export import export_trees_multi

LABELS = ["copied", "edited", "spun", "rewritten"]
ROUNDS = 60
PARAMS = dict(
    objective="multiclass", num_class=4, learning_rate=0.12, num_leaves=8, min_data_in_leaf=60, lambda_l2=5.0,
    feature_fraction=0.5, bagging_fraction=0.7, bagging_freq=1, num_threads=1, seed=7, deterministic=True,
    force_row_wise=True, max_bin=63, verbose=-1,
)
FAMILY_KINDS = {"verbatim", "edited", "drifted", "spun-synonym", "spun-roundtrip", "spun-llm", "rewrite", "independent"}


def kind_weight(kind):
    """A family's own versions are the real thing; slices repeat them; makers only widen the range."""
    if kind in FAMILY_KINDS:
        return 12.0
    # Retellings by people are few. The paraphrases of `corpus/paraphrases` are many, by few writers and told freely: weighted as the
    # others, they make spinning of every close retelling by a writer whom the fit has not seen.
    if kind == "further-rewrite":
        return 20.0
    if kind == "further-spun-llm":
        return 0.15
    if kind == "people-verses":
        return 6.0
    if kind.startswith("further-"):
        return 4.0
    # The nearest thing to a paraphrase that is none: polish of every sentence.
    if kind == "llm-extreme_minor":
        return 9.0
    if kind.startswith("llm-") and "hard" not in kind and "mixed" not in kind:
        return 1.5
    if kind == "people-reworded":
        return 5.0
    return 1.0 if kind.endswith("-slice") else 0.5


def folds(groups, k=6):
    """Whole groups go to folds in turn: no family is ever on both sides."""
    names = sorted(set(groups))
    place = {g: i % k for i, g in enumerate(names)}
    return np.array([place[g] for g in groups]), k


def main(folder, path):
    features = json.load(open(f"{folder}/pair-features.json"))
    x = np.fromfile(f"{folder}/pairs.f32", dtype=np.float32).reshape(-1, len(features))
    rows = [json.loads(line) for line in open(f"{folder}/pairs.jsonl")]
    docs = [json.loads(line) for line in open(f"{folder}/surveys.jsonl")]
    y = np.array([LABELS.index(r["label"]) for r in rows])
    doc = np.array([r["document"] for r in rows])
    alone = np.array([r["pair"] < 0 for r in rows])
    groups = np.array([d["group"] for d in docs])
    kinds = np.array([d["kind"] for d in docs])
    weight = np.array([kind_weight(k) for k in kinds])[doc] * np.where(alone, 0.5, 1.0)
    for c in range(4):
        weight[y == c] *= len(y) / weight[y == c].sum()
    fold, k = folds(groups[doc].tolist())
    # The makers' pairs resemble each other: a third of them teaches as much and fits three times as fast.
    family = np.array([kk in FAMILY_KINDS for kk in kinds])[doc]
    further = np.array([kk.startswith("further-") for kk in kinds])[doc]
    taught = family | further | (np.arange(len(y)) % 3 == 0)
    p = np.zeros((len(y), 4))
    for f in range(k):
        train, test = (fold != f) & taught, fold == f
        b = lgb.train(PARAMS, lgb.Dataset(x[train], y[train], weight=weight[train]), ROUNDS)
        p[test] = b.predict(x[test])
    hit = p.argmax(1) == y
    real = family & ~alone
    print(f"pair labels, group left out: all {hit[~alone].mean():.3f}, families' own versions {hit[real].mean():.3f}, alone {hit[alone].mean():.3f}")
    for kk in sorted(set(kinds)):
        m = (kinds[doc] == kk) & ~alone
        if m.sum():
            table = " ".join(f"{l} {(p[m].argmax(1) == i).mean():.2f}" for i, l in enumerate(LABELS))
            print(f"  {kk:32s} {m.sum():6d} acc {hit[m].mean():.3f}  -> {table}")
    print("confusion in families' own versions (rows truth):")
    for i, l in enumerate(LABELS):
        print("  ", l, [int(((y == i) & real & (p.argmax(1) == j)).sum()) for j in range(4)])
    with open(f"{folder}/labels.jsonl", "w") as out:
        for r, pp in zip(rows, p):
            if r["pair"] >= 0:
                out.write(json.dumps({"document": r["document"], "pair": r["pair"], "p": [round(float(v), 5) for v in pp]}) + "\n")
    b = lgb.train(PARAMS, lgb.Dataset(x[taught], y[taught], weight=weight[taught]), ROUNDS)
    export_trees_multi(b, features, LABELS, path)
    gain = sorted(zip(b.feature_importance("gain"), features), reverse=True)
    print("strongest:", ", ".join(f"{n} {g / sum(a for a, _ in gain):.2f}" for g, n in gain[:16]))


if __name__ == "__main__":
    main(*sys.argv[1:])
