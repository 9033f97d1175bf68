"""Fits the judge of main text: is this block of a page part of the article?

Boosted trees on block features, every page weighing the same, words of a block weighing by their square root. Validation leaves whole
domains out (5 folds) and reports the measure of article-extraction-benchmark (token 4-grams, mean precision and recall a page).
Usage: fit.py ROWS.jsonl MODEL.json LEFT_OUT.jsonl
"""
import json
import re
import sys
from collections import Counter

import lightgbm as lgb
import numpy as np
from sklearn.model_selection import GroupKFold

sys.path.insert(0, "training/lib")
from export import export_trees  # noqa: E402

PARAMS = dict(objective="binary", learning_rate=0.05, num_leaves=12, min_data_in_leaf=15, feature_fraction=0.5, bagging_fraction=0.8,
              bagging_freq=1, lambda_l2=5.0, max_depth=6, num_threads=2, seed=1, deterministic=True, verbose=-1)
ROUNDS = 160
FOLDS = 8


def shingles(text):
    tokens = re.findall(r"\w+", text)
    return Counter(tuple(tokens[i:i + 4]) for i in range(max(1, len(tokens) - 3)) if tokens)


def page_score(want, got):
    a, b = shingles(want), shingles(got)
    tp = sum((a & b).values())
    fp, fn = sum(b.values()) - tp, sum(a.values()) - tp
    if fp == fn == 0:
        return 1.0, 1.0
    return (tp / (tp + fp) if tp + fp else None), (tp / (tp + fn) if tp + fn else None)


def measure(pages, chosen):
    ps, rs = [], []
    for page, keep in zip(pages, chosen):
        p, r = page_score(page["body"], "\n\n".join(t for t, k in zip(page["texts"], keep) if k))
        ps += [p] if p is not None else []
        rs += [r] if r is not None else []
    p, r = np.mean(ps), np.mean(rs)
    return p, r, 2 * p * r / (p + r)


def load(path):
    with open(path) as f:
        names = json.loads(next(f))["features"]
        return names, [json.loads(line) for line in f]


def matrix(pages):
    x = np.concatenate([np.array(p["x"]) for p in pages if p["x"]])
    y = np.concatenate([np.array(p["share"]) >= 0.5 for p in pages if p["x"]]).astype(int)
    w = np.concatenate([(lambda s: s / s.sum() * 100)(np.sqrt(np.array(p["words"]) + 1.0)) for p in pages if p["x"]])
    return x, y, w


def report(title, pages, prob, rule):
    for t in (0.4, 0.45, 0.5, 0.55, 0.6):
        keep = [(np.array(p) >= t) & (np.array([r[rule] for r in pg["x"]]) == 0) & (np.array(pg["captions"]) == 0) if pg["x"] else p
                for pg, p in zip(pages, prob)]
        print("%s, threshold %.2f: P %.4f R %.4f F1 %.4f" % (title, t, *measure(pages, keep)))


def main():
    names, pages = load(sys.argv[1])
    groups = [p["domain"] for p in pages]
    print("blocks", sum(len(p["x"]) for p in pages),
          "oracle P %.4f R %.4f F1 %.4f" % measure(pages, [np.array(p["share"]) >= 0.5 for p in pages]))
    prob = [None] * len(pages)
    for train, test in GroupKFold(FOLDS).split(pages, groups=groups):
        x, y, w = matrix([pages[i] for i in train])
        model = lgb.train(PARAMS, lgb.Dataset(x, y, weight=w), ROUNDS)
        for i in test:
            prob[i] = model.predict(np.array(pages[i]["x"])) if pages[i]["x"] else np.array([])
    report("left out", pages, prob, names.index("rule"))
    with open(sys.argv[3], "w") as f:
        for page, p in zip(pages, prob):
            f.write(json.dumps({"id": page["id"], "p": [round(float(v), 4) for v in p]}) + "\n")
    x, y, w = matrix(pages)
    model = lgb.train(PARAMS, lgb.Dataset(x, y, weight=w), ROUNDS)
    gain = model.feature_importance("gain")
    print("strongest:", ", ".join(names[i] for i in np.argsort(-gain)[:25]))
    export_trees(model, names, sys.argv[2])


if __name__ == "__main__":
    main()
