"""Fits src/core/models/substitutes.json; see `run`.

  fit.py WORK [MODEL.json]

A word is a point: its GloVe vector through one matrix, plus a correction of its own. Goal: two words are near when the
project's dictionary lets the one stand for the other, and far when it says that they tell something else, however alike their
company is. The odds that a pair is a fair exchange are a line in the squared distance. Cross-validation leaves out the lines of a
fifth of the heads at a time (a pair may still be known from the other word's line, as in use) and, a second figure, the
pairs that no other line has, and says how well the points tell what the dictionary would have said.
"""
import base64
import json
import os
import sys

import numpy as np
from sklearn.metrics import roc_auc_score

WORDS, DIMS = 14000, 24
STEPS, RATE, BATCH, SHRINK = 600, 0.02, 4096, 0.02
# Pairs of head and item that were never said to have to do with each other, beside each batch.
STRANGERS = 0.3
# By what the dictionary says: something else, passes in some sentences, may stand for it.
GOAL = np.array([0.0, 0.6, 1.0])
FOLDS = 5

work = sys.argv[1]
target = sys.argv[2] if len(sys.argv) > 2 else None
words = json.load(open(f"{work}/words.json"))
vectors = np.fromfile(f"{work}/vectors.f32", np.float32).reshape(len(words), -1).astype(np.float64)
pairs = np.array(json.load(open(f"{work}/pairs.json")))
# Entries of one word, whatever its part of speech, share a correction beside that of their own.
word = np.unique(json.load(open(f"{work}/ids.json")), return_inverse=True)[1]
has = np.abs(vectors).sum(1) > 0
mean = vectors[has].mean(0).round(4)
base = (vectors - mean) * has[:, None]


def fit(pairs):
    rng = np.random.default_rng(0)
    axes = np.linalg.svd(base[has][:20000], full_matrices=False)[2]
    p = {"matrix": axes[:DIMS].T * 1.5, "own": np.zeros((len(words), DIMS)), "shared": np.zeros((word.max() + 1, DIMS)), "line": np.array([2.0, 2.0])}
    first = {key: np.zeros_like(x) for key, x in p.items()}
    second = {key: np.zeros_like(x) for key, x in p.items()}
    share = np.bincount(pairs[:, 2], minlength=3) / len(pairs)
    weight = np.array([0.5 / share[0], 0.25 / (share[1] + share[2]), 0.5 / (share[1] + share[2])])
    for step in range(1, STEPS + 1):
        batch = pairs[rng.integers(0, len(pairs), BATCH)]
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


unit = base / (np.linalg.norm(base, axis=1, keepdims=True) + 1e-9)
fold = np.random.default_rng(1).integers(0, FOLDS, len(words))[pairs[:, 0]]
out = np.zeros(len(pairs))
for f in range(FOLDS):
    out[fold == f] = odds(fit(pairs[fold != f]), pairs[fold == f])
lines = {}
for (a, b, _), f in zip(pairs, fold):
    lines.setdefault((min(a, b), max(a, b)), set()).add(f)
alone = np.array([len(lines[min(a, b), max(a, b)]) == 1 for a, b, _ in pairs])
cosine = (unit[pairs[:, 0]] * unit[pairs[:, 1]]).sum(1)
share = np.bincount(pairs[:, 2], minlength=3) / len(pairs)
print(f"{len(pairs)} pairs of {len(words)} entries: same {share[2]:.2f}, near {share[1]:.2f}, other {share[0]:.2f}")
print(f"heads left out: AUC {auc(pairs, out):.4f}, of {alone.sum()} pairs no other line has {auc(pairs[alone], out[alone]):.4f}; cosine of the vectors {auc(pairs, cosine):.4f}")

if target:
    p = fit(pairs)
    print(f"seen: AUC {auc(pairs, odds(p, pairs)):.4f}")
    kept = np.sort(np.argsort(-np.bincount(pairs[:, :2].ravel(), minlength=len(words)), kind="stable")[:WORDS])
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
    print(f"as stored: AUC {auc(pairs, odds({'matrix': (whole * units[:, None]).T, 'own': stored, 'shared': 0 * p['shared'], 'line': (slope, offset)}, pairs)):.4f}")
    model = {
        "words": ",".join(words[i] for i in kept),
        "corrections": base64.b64encode(((halves + 8).reshape(-1, 2) @ [16, 1]).astype(np.uint8).tobytes()).decode(),
        "steps": base64.b64encode(codes.tobytes()).decode(),
        "finest": finest,
        "matrix": base64.b64encode(whole.tobytes()).decode(),
        "units": units.tolist(),
        "mean": [round(float(x), 4) for x in mean],
        "slope": slope,
        "offset": offset,
    }
    with open(target, "w") as f:
        json.dump(model, f, separators=(",", ":"))
        f.write("\n")
    print(f"{target}: {os.path.getsize(target)} bytes")
