"""Fits the decision "this document is a source of the candidate": boosted trees, more evidence never less likely.

Validation leaves candidates out a fifth at a time; a family, or a text with all that was made of it, goes as one.
Usage: python fit.py FEATURES.tsv OUT.json
"""
import sys
from pathlib import Path

import lightgbm as lgb
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

sys.path.insert(0, str(Path(__file__).parent.parent / "lib"))
from export import export_trees  # noqa: E402

FEATURES = ["openShared", "openShare", "openOrder", "openSupported", "shared", "share", "sentences",
            "runs", "facts", "concepts", "stops", "rare", "content",
            "openWords", "openTogether", "words", "together", "margin"]
RISING = {"openShared", "openShare", "openOrder", "openSupported", "openWords", "openTogether", "margin"}
SETTINGS = dict(objective="binary", num_leaves=12, learning_rate=0.08, min_data_in_leaf=40, lambda_l2=5, verbosity=-1,
                num_threads=1, seed=1, deterministic=True, monotone_constraints=[int(f in RISING) for f in FEATURES])
ROUNDS = 150
# Of SEARCH_OPTIONS.
NAMED = 0.3


def main():
    rows = [line.rstrip("\n").split("\t") for line in open(sys.argv[1])]
    w = np.array([float(r[0]) for r in rows])
    y = np.array([int(r[1]) for r in rows])
    group = np.array([r[2] for r in rows])
    kind = np.array([r[4] for r in rows])
    candidate = np.array([f"{r[3]}-{r[5]}" for r in rows])
    x = np.array([[float(v) for v in r[6:]] for r in rows])
    assert x.shape[1] == len(FEATURES)

    def fit(rows):
        return lgb.train(SETTINGS, lgb.Dataset(x[rows], y[rows], weight=w[rows], feature_name=FEATURES), ROUNDS)

    raw = np.zeros(len(y))
    for train, test in GroupKFold(5).split(x, y, group):
        raw[test] = fit(train).predict(x[test], raw_score=True)
    platt = LogisticRegression(C=1e6).fit(raw[:, None], y, sample_weight=w)
    scale, offset = float(platt.coef_[0, 0]), float(platt.intercept_[0])
    p = 1 / (1 + np.exp(-(scale * raw + offset)))
    print("candidates of which a source is within reach, for which it is the best and named; others named")
    for k in dict.fromkeys(kind):
        best = {}
        for c, pc, yc in zip(candidate[kind == k], p[kind == k], y[kind == k]):
            within, top = best.get(c, (0, (-1, 0)))
            best[c] = (within | yc, max(top, (pc, yc)))
        within = sum(b[0] for b in best.values())
        named = [b[1][1] for b in best.values() if b[1][0] >= NAMED]
        right = f"{sum(named) / within:.4f}" if within else "–"
        print(f"{k:40} {within:5} of {len(best):5}   found {right:6}   false {(len(named) - sum(named)) / len(best):.4f}")
    export_trees(fit(np.arange(len(y))), FEATURES, sys.argv[2], scale=round(scale, 4), offset=round(offset, 4), digits=4)


main()
