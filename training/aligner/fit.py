"""Fits the two passes of the word aligner; see `run`.

  fit.py first  WORK DATA MODEL.json
  fit.py second WORK DATA MODEL.json
"""
import json
import os
import sys

import lightgbm as lgb
import numpy as np

sys.path.insert(0, "training/lib")
from export import export_trees  # noqa: E402
from groups import folds_of, groups_of  # noqa: E402

stage, work, data, target = sys.argv[1:5]
THREADS = int(os.environ.get("THREADS", "2"))
FOLDS = int(os.environ.get("FOLDS", "5"))
trees = {"first": 60, "second": 120}[stage]
PARAMS = {
    "objective": "binary",
    "learning_rate": {"first": 0.12, "second": 0.08}[stage],
    "num_leaves": 31,
    "min_data_in_leaf": 60,
    "lambda_l2": 5.0,
    "feature_fraction": 0.7,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "max_bin": 63,
    "num_threads": THREADS,
    "seed": 7,
    "deterministic": True,
    "force_row_wise": True,
    "verbosity": -1,
}
rows = [json.loads(line) for line in open(data)]
info = json.load(open(f"{work}/{stage}.n"))
X = np.fromfile(f"{work}/{stage}.x", dtype=np.float32).reshape(-1, len(info["features"]))
y = np.fromfile(f"{work}/{stage}.y", dtype=np.uint8)
at = np.fromfile(f"{work}/{stage}.at", dtype=np.int32).reshape(-1, 3)
groups = groups_of(rows)
fold = np.array(folds_of(groups, FOLDS))[at[:, 0]]
print(f"{stage}: {len(y)} cells, {y.mean():.3f} linked, {len(set(groups))} groups of {len(rows)} rows")

p = np.zeros(len(y))
for k in range(FOLDS):
    model = lgb.train(PARAMS, lgb.Dataset(X[fold != k], y[fold != k]), trees)
    p[fold == k] = model.predict(X[fold == k])
p.tofile(f"{work}/{stage}.f64")


def f1(th):
    """Precision, recall and F1 averaged over sentence pairs as in Lan et al. 2021 (final marks left out)."""
    n = len(rows)
    gold = np.array([len(set(map(tuple, r["sure"] + r["possible"]))) for r in rows])
    hit = p >= th
    pred = np.bincount(at[hit, 0], minlength=n)
    tp = np.bincount(at[hit & (y == 1), 0], minlength=n)
    P = np.where(pred > 0, tp / np.maximum(pred, 1), gold == 0).mean()
    R = np.where(gold > 0, tp / np.maximum(gold, 1), 1).mean()
    return P, R, 2 * P * R / (P + R)


for th in (0.3, 0.4, 0.5, 0.6):
    print("  out of fold at %.2f: P %.4f R %.4f F1 %.4f" % (th, *f1(th)))
print("  log loss %.4f" % -(np.log(np.clip(np.where(y == 1, p, 1 - p), 1e-9, 1)).mean()))
for lo in np.arange(0, 1, 0.1):
    m = (p >= lo) & (p < lo + 0.1)
    if m.sum():
        print("  %.1f-%.1f  n %7d  mean p %.3f  linked %.3f" % (lo, lo + 0.1, m.sum(), p[m].mean(), y[m].mean()))
model = lgb.train(PARAMS, lgb.Dataset(X, y), trees)
gain = sorted(zip(model.feature_importance("gain"), info["features"]), reverse=True)
print("  gain:", ", ".join(f"{n} {g / sum(x for x, _ in gain):.3f}" for g, n in gain[:25]))
export_trees(model, info["features"], target)
