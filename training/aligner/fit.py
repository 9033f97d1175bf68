"""Fits the passes of the word aligner; see `run`.

  fit.py folds              WORK DATA
  fit.py first|second|third WORK DATA MODEL.json
"""
import json
import os
import sys

import numpy as np
from catboost import CatBoostClassifier

sys.path.insert(0, "training/lib")
from export import export_oblivious  # noqa: E402
from groups import folds_of, groups_of  # noqa: E402

stage, work, data = sys.argv[1:4]
THREADS = int(os.environ.get("THREADS", "2"))
FOLDS = int(os.environ.get("FOLDS", "5"))
rows = [json.loads(line) for line in open(data)]
if stage == "folds":
    json.dump(folds_of(groups_of(rows), FOLDS), open(f"{work}/folds.json", "w"))
    sys.exit()

TREES = {"first": 100, "second": 320, "third": 200}[stage]
RATE = {"first": 0.15, "second": 0.08, "third": 0.07}[stage]
# Early answers: after so many trees, cells of which at most this share end on the other side of LINE (the first pass only
# informs the second, so its line is where a cell begins to matter).
EXITS = {"first": (16, 40), "second": (16, 48, 120), "third": (12, 48)}[stage]
LINE = {"first": (0.1, 0.9), "second": (0.4, 0.6), "third": (0.4, 0.6)}[stage]
STRAY = {"first": 0.005, "second": 0.0005, "third": 0.002}[stage]

info = json.load(open(f"{work}/{stage}.n"))
X = np.fromfile(f"{work}/{stage}.x", dtype=np.int16).reshape(-1, len(info["features"])).astype(np.float32)
y = np.fromfile(f"{work}/{stage}.y", dtype=np.uint8)
at = np.fromfile(f"{work}/{stage}.at", dtype=np.int32).reshape(-1, 3)
fold = np.array(json.load(open(f"{work}/folds.json")))[at[:, 0]]
print(f"{stage}: {len(y)} cells, {y.mean():.3f} linked")


def fit(X, y):
    model = CatBoostClassifier(
        iterations=TREES, depth=6, learning_rate=RATE, l2_leaf_reg=5, border_count=63, random_seed=7, bootstrap_type="Bernoulli",
        subsample=0.8, boosting_type="Plain", leaf_estimation_iterations=2, thread_count=THREADS, allow_writing_files=False, verbose=0,
    )
    return model.fit(X, y)


p = np.zeros(len(y))
for k in range(FOLDS):
    p[fold == k] = fit(X[fold != k], y[fold != k]).predict_proba(X[fold == k])[:, 1]
p.tofile(f"{work}/{stage}.f64")


def f1(th):
    """Precision, recall and F1 averaged over sentence pairs as in Lan et al. 2021."""
    n = len(rows)
    settled = np.array(info["settled"])
    gold = np.array([len(set(map(tuple, r["sure"] + r["possible"]))) for r in rows])
    hit = p >= th
    pred = np.bincount(at[hit, 0], minlength=n) + settled[:, 1]
    tp = np.bincount(at[hit & (y == 1), 0], minlength=n) + settled[:, 0]
    P = np.where(pred > 0, tp / np.maximum(pred, 1), gold == 0).mean()
    R = np.where(gold > 0, tp / np.maximum(gold, 1), 1).mean()
    return P, R, 2 * P * R / (P + R)


for th in (0.4, 0.45, 0.5, 0.55, 0.6):
    print("  out of fold at %.2f: P %.4f R %.4f F1 %.4f" % (th, *f1(th)))
print("  log loss %.4f" % -(np.log(np.clip(np.where(y == 1, p, 1 - p), 1e-9, 1)).mean()))
for lo in np.arange(0, 1, 0.1):
    m = (p >= lo) & (p < lo + 0.1)
    if m.sum():
        print("  %.1f-%.1f  n %7d  mean p %.3f  linked %.3f" % (lo, lo + 0.1, m.sum(), p[m].mean(), y[m].mean()))
model = fit(X, y)
gain = sorted(zip(model.get_feature_importance(), info["features"]), reverse=True)
print("  gain:", ", ".join(f"{n} {g:.1f}" for g, n in gain[:30]))


def line_of(x, goal):
    """Slope (not below 0) and offset of the log odds that say `goal`, shares, of `x` best."""
    a = np.column_stack([x, np.ones(len(x))])
    w = np.array([1.0, 0.0])
    for _ in range(30):  # Newton
        q = 1 / (1 + np.exp(-np.clip(a @ w, -30, 30)))
        h = (a * (q * (1 - q))[:, None]).T @ a + 1e-6 * np.eye(2)
        w = w - np.linalg.solve(h, a.T @ (q - goal))
    if w[0] < 0:
        mean = np.clip(goal.mean(), 1e-4, 1 - 1e-4)
        return 0.0, float(np.log(mean / (1 - mean)))
    return float(w[0]), float(w[1])


whole = model.predict_proba(X)[:, 1]
open_ = np.ones(len(y), bool)
exits = []
for trees in EXITS:
    head = model.predict(X, prediction_type="RawFormulaVal", ntree_end=trees)
    out = {"trees": trees}
    for side, sign, strays in (("low", 1, whole > LINE[0]), ("high", -1, whole < LINE[1])):
        order = np.argsort(sign * head[open_])
        wrong = np.cumsum(strays[open_][order])
        # The furthest point up to which the share of strays stays small.
        ok = np.nonzero(wrong <= STRAY * np.arange(1, len(order) + 1))[0]
        cut = head[open_][order[ok[-1]]] if len(ok) > 100 else sign * -99.0
        beyond = open_ & (sign * head < sign * cut)
        out[side] = round(float(cut), 3)
        # What the whole forest says of such cells out of fold, as a line in the head's log odds.
        slope, offset = line_of(head[beyond], p[beyond]) if beyond.sum() else (0.0, -sign * 9.0)
        out[f"{side}Slope"], out[f"{side}Offset"] = round(slope, 4), round(offset, 4)
        print("  after %d trees %s %.2f: %.3f of all" % (trees, side, cut, beyond.mean()))
    open_ &= (head >= out["low"]) & (head <= out["high"])
    exits.append(out)
export_oblivious(model, info["features"], exits, sys.argv[4])
