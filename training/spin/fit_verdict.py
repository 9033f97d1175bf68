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
from export import export_trees_multi
from fit_pairs import FAMILY_KINDS, folds
from reliability import expected_calibration_error, write_reliability

KINDS = ["verbatim", "edited", "rewritten", "independent"]
# Signs that must hold whatever the sample says: +1 speaks for spinning, -1 against.
SIGNS = {"swaps": 1, "swapped": 1, "wrongSense": 1, "wrongShare": 1, "slips": 1, "fitDrop": 1, "cosine": -1,
         "follows": 1, "oneToOne": 1, "identical": -1, "quotesLost": 1, "regionSpun": 1, "spunWords": 1, "slotShare": 1}
# How the pairs of the whole document were labelled goes into the kind only: the spin evidence must stand on what was seen.
LEFT_OUT = {"copiedWords", "editedWords", "rewrittenWords", "identicalWords", "spunWords", "regionShare"}
SPIN = dict(objective="binary", learning_rate=0.08, num_leaves=2, max_depth=1, min_data_in_leaf=25, lambda_l2=8.0,
            feature_fraction=0.4, bagging_fraction=0.7, bagging_freq=1, num_threads=1, seed=7, deterministic=True,
            force_row_wise=True, verbose=-1)
SPIN_ROUNDS = 320
KIND = dict(objective="multiclass", num_class=4, learning_rate=0.1, num_leaves=4, min_data_in_leaf=15, lambda_l2=5.0,
            feature_fraction=0.6, bagging_fraction=0.8, bagging_freq=1, num_threads=1, seed=7, deterministic=True,
            force_row_wise=True, verbose=-1)
KIND_FEATURES = ["copiedWords", "editedWords", "spunWords", "rewrittenWords", "identicalWords", "covered", "used", "kept", "follows", "oneToOne", "regionWords"]
KIND_ROUNDS = 40


def weight_of(kind):
    if kind in FAMILY_KINDS:
        return 10.0
    if kind.startswith("llm-") and "hard" not in kind and "mixed" not in kind:
        return 1.5
    return 0.7


def midpoints(booster, x, names, spun, weight):
    """For each feature, its contribution midway between spun documents and the others: the zero of the evidence."""
    sums = np.zeros(x.shape)
    for tree in booster.dump_model()["tree_info"]:
        node = tree["tree_structure"]
        if "split_feature" not in node:
            continue
        f = node["split_feature"]
        sums[:, f] += np.where(x[:, f] <= node["threshold"], node["left_child"]["leaf_value"], node["right_child"]["leaf_value"])
    mean = lambda m: np.average(sums[m], axis=0, weights=weight[m])
    middle = (mean(spun == 1) + mean(spun == 0)) / 2
    return {n: round(float(v), 5) for n, v in zip(names, middle) if v}


def main(folder, spin_path, kind_path, plot=None):
    features = json.load(open(f"{folder}/document-features.json"))
    x = np.fromfile(f"{folder}/documents.f32", dtype=np.float32).reshape(-1, len(features))
    docs = [{k: v for k, v in json.loads(line).items() if k not in ("survey", "lengths", "gold")} for line in open(f"{folder}/surveys.jsonl")]
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
    params = {**SPIN, "monotone_constraints": [SIGNS.get(n, 0) for n in names]}
    raw = np.zeros(len(docs))
    kind_p = np.zeros((len(docs), 4))
    kcols = [features.index(n) for n in KIND_FEATURES]
    other = spun == 0
    ky = np.array([KINDS.index(v) if v in KINDS else -1 for v in verdict])
    for f in range(k):
        train, test = fold != f, fold == f
        b = lgb.train(params, lgb.Dataset(x[train][:, used], spun[train], weight=weight[train]), SPIN_ROUNDS)
        raw[test] = b.predict(x[test][:, used], raw_score=True)
        t = train & other
        b = lgb.train(KIND, lgb.Dataset(x[t][:, kcols], ky[t], weight=weight[t]), KIND_ROUNDS)
        kind_p[test] = b.predict(x[test][:, kcols])
    platt = LogisticRegression(C=1e4).fit(raw[:, None], spun, sample_weight=weight)
    scale, offset = float(platt.coef_[0, 0]), float(platt.intercept_[0])
    p = 1 / (1 + np.exp(-(scale * raw + offset)))
    label = np.where(p >= 0.5, "spun", np.array(KINDS)[kind_p.argmax(1)])
    real = np.array([kk in FAMILY_KINDS for kk in kinds])
    for name, m in [("families' own versions", real), ("all", np.ones(len(docs), bool))]:
        faithful = m & other
        print(f"{name}: verdict accuracy {(label[m] == verdict[m]).mean():.3f}, spin AUC {roc_auc_score(spun[m], p[m]):.4f}, "
              f"ECE {expected_calibration_error(p[m], spun[m]):.3f}, false spun {(p[faithful] >= .5).mean():.4f} of {faithful.sum()}, missed {(p[m & (spun == 1)] < .5).mean():.3f} of {(m & (spun == 1)).sum()}")
    for g in sorted(set(genres)):
        m = (genres == g) & other
        s = (genres == g) & (spun == 1)
        print(f"  genre {g:16s} false spun {(p[m] >= .5).mean():.3f} of {m.sum()}, missed {(p[s] < .5).mean():.3f} of {s.sum()}")
    for kk in sorted(set(kinds)):
        m = kinds == kk
        table = {v: int((label[m] == v).sum()) for v in sorted(set(label[m]))}
        print(f"  {kk:34s} {verdict[m][0]:12s} n {m.sum():4d} acc {(label[m] == verdict[m]).mean():.2f} mean spin {p[m].mean():.3f}  {table}")
    for i in np.where(real & (label != verdict))[0]:
        print("  WRONG", docs[i]["id"], "want", verdict[i], "got", label[i], f"spin {p[i]:.3f}", dict(zip(KINDS, kind_p[i].round(2))))
    if plot:
        write_reliability(p, spun, plot)
    b = lgb.train(params, lgb.Dataset(x[:, used], spun, weight=weight), SPIN_ROUNDS)
    baseline = midpoints(b, x[:, used], names, spun, weight)
    export_trees_multi(b, names, ["spun"], spin_path, extra={"scale": round(scale, 5), "offset": round(offset, 5), "baseline": baseline})
    contributions = b.predict(x[:, used], pred_contrib=True)
    size = {n: float(np.abs(contributions[:, i] - contributions[:, i].mean()).mean()) for i, n in enumerate(names)}
    print("mean absolute contributions:", ", ".join(f"{n} {v:.2f}" for n, v in sorted(size.items(), key=lambda t: -t[1])[:24]))
    b = lgb.train(KIND, lgb.Dataset(x[other][:, kcols], ky[other], weight=weight[other]), KIND_ROUNDS)
    export_trees_multi(b, KIND_FEATURES, KINDS, kind_path)
    np.save(f"{folder}/spin.npy", p)


if __name__ == "__main__":
    main(*sys.argv[1:])
