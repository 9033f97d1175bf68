"""Fits the decision "this document is a source of the candidate" and validates it leaving candidates out (a fifth at a time).

Usage: python fit.py FEATURES.tsv OUT.json
"""
import json
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold
from sklearn.preprocessing import StandardScaler

FEATURES = ["openShared", "openShare", "openOrder", "openSupported", "shared", "share", "sentences",
            "runs", "facts", "concepts", "stops", "rare", "content"]


def main():
    rows = [line.rstrip("\n").split("\t") for line in open(sys.argv[1])]
    w = np.array([float(r[0]) for r in rows])
    y = np.array([int(r[1]) for r in rows])
    group = np.array([r[2] for r in rows])
    kind = np.array([r[3] for r in rows])
    x = np.array([[float(v) for v in r[4:]] for r in rows])
    assert x.shape[1] == len(FEATURES)

    def fit(rows):
        scale = StandardScaler().fit(x[rows])
        model = LogisticRegression(C=3, max_iter=3000).fit(scale.transform(x[rows]), y[rows], sample_weight=w[rows])
        weights = model.coef_[0] / scale.scale_
        return weights, model.intercept_[0] - weights @ scale.mean_

    p = np.zeros(len(y))
    for train, test in GroupKFold(5).split(x, y, group):
        weights, bias = fit(train)
        p[test] = 1 / (1 + np.exp(-(x[test] @ weights + bias)))
    for k in dict.fromkeys(kind):
        m = kind == k
        caught = p[m & (y == 1)] >= 0.5
        print(f"{k:26} sources {caught.size:5} found {caught.mean() if caught.size else 0:.4f}   "
              f"others {np.sum(m & (y == 0)):5} false {np.mean(p[m & (y == 0)] >= 0.5):.4f}")
    weights, bias = fit(np.arange(len(y)))
    print({n: round(float(v), 3) for n, v in zip(FEATURES, weights)}, round(float(bias), 3))
    with open(sys.argv[2], "w") as f:
        json.dump({"bias": round(float(bias), 4), "weights": {n: round(float(v), 4) for n, v in zip(FEATURES, weights)}}, f, separators=(",", ":"))
        f.write("\n")


main()
