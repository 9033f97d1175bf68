"""Fits src/core/models/substitutes.json and the words of it, substitutes-1.json and -2.json; see `run`.

  fit.py WORK [MODELS]

A word is a point: its GloVe vector through one matrix, plus a correction of its own. Goal: two words are near when the
project's dictionary lets the one stand for the other, and far when it says that they tell something else, however alike their
company is. The odds that a pair is a fair exchange are a line in the squared distance. Half of each batch is of the dictionary by sense: what
stands together in a set, and what a set holds apart. Cross-validation leaves out the lines of a fifth of the heads at a time (a pair
may still be known from the other word's line or from a set, as in use) and, further figures, the pairs that no other line and that no set has,
and a fifth of the sets, and says how well the points tell what the dictionary would have said.
"""
import base64
import json
import os
import sys

import numpy as np
from sklearn.metrics import roc_auc_score

WORDS, DIMS, FILES = 22000, 24, 2
STEPS, RATE, BATCH, SHRINK = 900, 0.02, 4096, 0.02
# Of a batch, what is of the dictionary by sense.
BY_SENSE = 0.5
# Pairs of head and item that were never said to have to do with each other, beside each batch.
STRANGERS = 0.3
# By what the dictionary says: something else, passes in some sentences, may stand for it.
GOAL = np.array([0.0, 0.6, 1.0])
FOLDS = 5

work = sys.argv[1]
words = json.load(open(f"{work}/words.json"))
vectors = np.fromfile(f"{work}/vectors.f32", np.float32).reshape(len(words), -1).astype(np.float64)
pairs = np.array(json.load(open(f"{work}/pairs.json")))
by_sense = np.array(json.load(open(f"{work}/by-sense.json")))
# Entries of one word, whatever its part of speech, share a correction beside that of their own.
word = np.unique(json.load(open(f"{work}/ids.json")), return_inverse=True)[1]
has = np.abs(vectors).sum(1) > 0
mean = vectors[has].mean(0).round(4)
base = (vectors - mean) * has[:, None]


def fit(pairs, by_sense):
    rng = np.random.default_rng(0)
    axes = np.linalg.svd(base[has][:20000], full_matrices=False)[2]
    p = {"matrix": axes[:DIMS].T * 1.5, "own": np.zeros((len(words), DIMS)), "shared": np.zeros((word.max() + 1, DIMS)), "line": np.array([2.0, 2.0])}
    first = {key: np.zeros_like(x) for key, x in p.items()}
    second = {key: np.zeros_like(x) for key, x in p.items()}
    share = np.bincount(pairs[:, 2], minlength=3) / len(pairs)
    sets = int(BATCH * BY_SENSE)
    # The weights balance the first dictionary; those of sets are as they come, two of other for one of same.
    weight = np.array([0.5 / share[0], 0.25 / (share[1] + share[2]), 0.5 / (share[1] + share[2])])
    for step in range(1, STEPS + 1):
        batch = np.concatenate([pairs[rng.integers(0, len(pairs), BATCH - sets)], by_sense[rng.integers(0, len(by_sense), sets), :3]])
        n = int(BATCH * STRANGERS)
        a = np.concatenate([batch[:, 0], pairs[rng.integers(0, len(pairs), n), 0]])
        b = np.concatenate([batch[:, 1], pairs[rng.integers(0, len(pairs), n), 1]])
        y = np.concatenate([GOAL[batch[:, 2]], np.zeros(n)])
        w = np.concatenate([weight[batch[:, 2]], np.full(n, 0.5)]) / len(y)
        gap = (base[a] - base[b]) @ p["matrix"] + p["own"][a] - p["own"][b] + p["shared"][word[a]] - p["shared"][word[b]]
        square = (gap**2).sum(1)
        slope, offset = p["line"]
        fair = 1 / (1 + np.exp(-np.clip(offset - slope * square, -30, 30)))
        d = w * (fair - y)
        of_gap = -2 * slope * d[:, None] * gap
        g = {"matrix": (base[a] - base[b]).T @ of_gap, "line": np.array([-(d * square).sum(), d.sum()]), "own": SHRINK * p["own"] / len(words), "shared": SHRINK * p["shared"] / len(words)}
        np.add.at(g["own"], a, of_gap)
        np.subtract.at(g["own"], b, of_gap)
        np.add.at(g["shared"], word[a], of_gap)
        np.subtract.at(g["shared"], word[b], of_gap)
        rate = RATE * (1 - step / (STEPS + 1))
        for key in p:  # Adam
            first[key] = 0.9 * first[key] + 0.1 * g[key]
            second[key] = 0.99 * second[key] + 0.01 * g[key] ** 2
            p[key] = p[key] - rate * (first[key] / (1 - 0.9**step)) / (np.sqrt(second[key] / (1 - 0.99**step)) + 1e-8)
    return p


def odds(p, pairs):
    e = base @ p["matrix"] + p["own"] + p["shared"][word]
    slope, offset = p["line"]
    return offset - slope * ((e[pairs[:, 0]] - e[pairs[:, 1]]) ** 2).sum(1)


def auc(pairs, score):
    """Of what may stand for a word and what tells something else."""
    clear = pairs[:, 2] != 1
    return roc_auc_score(pairs[clear, 2] == 2, score[clear])


def without_order(pairs):
    return [(min(a, b), max(a, b)) for a, b in pairs[:, :2]]


def left_out(fold, whole, fit_without):
    out = np.zeros(len(whole))
    for f in range(FOLDS):
        out[fold == f] = odds(fit_without(fold != f), whole[fold == f])
    return out


def alone_in(whole, fold, others):
    """Pairs that stand in one fold alone and in none of `others`."""
    folds = {}
    for pair, f in zip(without_order(whole), fold):
        folds.setdefault(pair, set()).add(f)
    return np.array([len(folds[pair]) == 1 and pair not in others for pair in without_order(whole)])


unit = base / (np.linalg.norm(base, axis=1, keepdims=True) + 1e-9)
cosine = (unit[pairs[:, 0]] * unit[pairs[:, 1]]).sum(1)
share = np.bincount(pairs[:, 2], minlength=3) / len(pairs)
print(f"{len(pairs)} pairs of {len(words)} entries: same {share[2]:.2f}, near {share[1]:.2f}, other {share[0]:.2f}; {len(by_sense)} by sense")
fold = np.random.default_rng(1).integers(0, FOLDS, len(words))[pairs[:, 0]]
out = left_out(fold, pairs, lambda use: fit(pairs[use], by_sense))
alone, nowhere = alone_in(pairs, fold, set()), alone_in(pairs, fold, set(without_order(by_sense)))
print(f"heads left out: AUC {auc(pairs, out):.4f}, of {alone.sum()} pairs no other line has {auc(pairs[alone], out[alone]):.4f},")
print(f"  of {nowhere.sum()} that no set has either {auc(pairs[nowhere], out[nowhere]):.4f}; cosine of the vectors {auc(pairs, cosine):.4f}", flush=True)
fold = np.random.default_rng(2).integers(0, FOLDS, by_sense[:, 3].max() + 1)[by_sense[:, 3]]
out = left_out(fold, by_sense, lambda use: fit(pairs, by_sense[use]))
alone = alone_in(by_sense, fold, set(without_order(pairs)))
print(f"sets left out: AUC {auc(by_sense, out):.4f}, of {alone.sum()} pairs nothing else has {auc(by_sense[alone], out[alone]):.4f}", flush=True)

if len(sys.argv) > 2:
    p = fit(pairs, by_sense)
    print(f"seen: AUC {auc(pairs, odds(p, pairs)):.4f}, by sense {auc(by_sense, odds(p, by_sense)):.4f}")
    kept = np.sort(np.argsort(-np.bincount(np.concatenate([pairs[:, :2].ravel(), by_sense[:, :2].ravel()]), minlength=len(words)), kind="stable")[:WORDS])
    own = (p["own"] + p["shared"][word])[kept]
    finest = float(f"{np.abs(own).max() / 7.5 / 255:.3g}")
    codes = np.clip(np.ceil(np.abs(own).max(1) / 7.5 / finest), 1, 255).astype(np.uint8)
    steps = codes * finest
    halves = np.clip(np.round(own / steps[:, None]), -8, 7).astype(int)
    rows = p["matrix"].T
    units = np.array([float(f"{x:.3g}") for x in np.abs(rows).max(1) / 127])
    whole = np.round(rows / units[:, None]).clip(-127, 127).astype(np.int8)
    stored = np.zeros_like(p["own"])
    stored[kept] = halves * steps[:, None]
    slope, offset = (round(float(x), 4) for x in p["line"])
    rounded = {"matrix": (whole * units[:, None]).T, "own": stored, "shared": 0 * p["shared"], "line": (slope, offset)}
    print(f"as stored: AUC {auc(pairs, odds(rounded, pairs)):.4f}, by sense {auc(by_sense, odds(rounded, by_sense)):.4f}")

    def write(name, model):
        target = f"{sys.argv[2]}/{name}.json"
        with open(target, "w") as f:
            json.dump(model, f, separators=(",", ":"))
            f.write("\n")
        print(f"{target}: {os.path.getsize(target)} bytes")

    def text(numbers):
        return base64.b64encode(numbers.astype(np.uint8).tobytes()).decode()

    for k, part in enumerate(np.array_split(np.arange(len(kept)), FILES)):
        own = ((halves[part] + 8).reshape(-1, 2) @ [16, 1])
        write(f"substitutes-{k + 1}", {"words": ",".join(words[kept[i]] for i in part), "corrections": text(own), "steps": text(codes[part])})
    write("substitutes", {
        "finest": finest,
        "matrix": base64.b64encode(whole.tobytes()).decode(),
        "units": units.tolist(),
        "mean": [round(float(x), 4) for x in mean],
        "slope": slope,
        "offset": offset,
    })
