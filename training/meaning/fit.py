"""Fits src/core/models/meaning.json; see `run`.

  fit.py WORK MODEL.json [FOLD]

A sentence is the sum of its words' vectors: GloVe through one matrix, times a weight by frequency class, plus a correction
of its own for frequent words. Goal: cosines of such sums repeat those of a sentence encoder (all-MiniLM-L6-v2), on given
pairs, near neighbours and random pairs of a batch. With FOLD (0..3) every fourth pair is left out, so that what the
similarity model sees of its own training pairs is as good as what it will see of others.
"""
import base64
import json
import os
import sys

import numpy as np
import torch
from scipy.stats import pearsonr, spearmanr

sys.path.insert(0, "training/lib")
from encoder import cached  # noqa: E402

WORDS, DIMS, FOLDS = 4500, 100, 4
STEPS, RATE, PAIRS, SHRINK = 500, 0.01, 160, 0.03
LIMIT = {"wordnet": 20000, "pan-train": 6000}
work, target = sys.argv[1:3]
fold = int(sys.argv[3]) if len(sys.argv) > 3 else None
torch.manual_seed(0)
torch.set_num_threads(1)
rng = np.random.default_rng(0)


vectors = np.fromfile(f"{work}/vectors.f32", np.float32).reshape(-1, DIMS)
ranks = np.fromfile(f"{work}/ranks.i32", np.int32)
spelled = json.load(open(f"{work}/words.json"))
known = len(vectors)
mean = vectors[:30000][np.abs(vectors[:30000]).sum(1) > 0].mean(0).round(4)
unknown, sentences, goals, train, given, place = {}, [], [], [], [], {}
for name in ("stsb-train", "mrpc-train", "summedits-dev", "pan-train", "wordnet", "stsb-dev"):
    lines = [json.loads(line) for line in open(f"{work}/{name}.jsonl")][: LIMIT.get(name)]
    place[name] = (len(sentences), len(lines))
    # Only the sentences used are encoded.
    goals.append(cached(f"{work}/{name}.npy", [x["text"] for x in lines])[: len(lines)])
    for k, x in enumerate(lines):
        left_out = fold is not None and name in ("stsb-train", "mrpc-train", "pan-train") and k // 2 % FOLDS == fold
        use = name != "stsb-dev" and not left_out and len(x["words"]) > 0
        if use and name != "wordnet" and k % 2 == 0 and lines[k + 1]["words"]:
            given.append((len(sentences), len(sentences) + 1))
        train.append(use)
        sentences.append([w if isinstance(w, int) else known + unknown.setdefault(w, len(unknown)) for w in x["words"]])
goals, train, given = np.concatenate(goals), np.array(train), np.array(given)
length = np.array([len(s) for s in sentences])
start = np.concatenate([[0], np.cumsum(length)])
words = np.concatenate([np.array(s, np.int64) for s in sentences])

count = np.bincount(words[np.repeat(train, length)], minlength=known + len(unknown))[:known]
table = np.argsort(-count, kind="stable")[:WORDS]
row = np.zeros(known + len(unknown), np.int64)
row[table] = np.arange(1, WORDS + 1)
classes = np.concatenate([np.clip((np.log2(ranks + 4.0) - 2).astype(int), 0, 15), np.full(len(unknown), 16)])
directions = rng.standard_normal((len(unknown), DIMS)).astype(np.float32)
directions /= np.linalg.norm(directions, axis=1, keepdims=True)
words, row, classes, directions = (torch.tensor(x) for x in (words, row, classes, directions))
base = torch.tensor(vectors - mean * (np.abs(vectors).sum(1, keepdims=True) > 0)).float()

axes = np.linalg.svd(vectors[:20000] - mean, full_matrices=False)[2]
matrix = torch.nn.Parameter(torch.tensor(axes.T.copy()).float())
corrections = torch.nn.Embedding(WORDS + 1, DIMS, padding_idx=0)
torch.nn.init.zeros_(corrections.weight)
weights = torch.nn.Parameter(torch.tensor(-2 + 0.15 * np.arange(17)).float())
line = torch.nn.Parameter(torch.tensor([1.0, 0.0]))


def vectors_of(w):
    v = base[w.clamp(max=known - 1)] @ matrix
    v = torch.where((w >= known)[:, None], directions[(w - known).clamp(min=0)], v)
    return v * torch.exp(weights[classes[w]])[:, None] + corrections(row[w])


def sums(which):
    at = np.concatenate([np.arange(start[i], start[i + 1]) for i in which])
    out = torch.zeros(len(which), DIMS).index_add_(0, torch.tensor(np.repeat(np.arange(len(which)), length[which])), vectors_of(words[at]))
    return out / (out.norm(dim=1, keepdim=True) + 1e-6)


def report(title):
    first, n = place["stsb-dev"]
    with torch.no_grad():
        e = sums(np.arange(first, first + n)).numpy()
    c = (e[::2] * e[1::2]).sum(1)
    y = np.fromfile(f"{work}/stsb-dev.y", np.float32)
    t = (goals[first : first + n : 2] * goals[first + 1 : first + n : 2]).sum(1)
    print(f"{title}: STS-B dev Pearson {pearsonr(c, y)[0]:.4f} Spearman {spearmanr(c, y)[0]:.4f}, with the encoder {pearsonr(c, t)[0]:.4f}; encoder alone {pearsonr(t, y)[0]:.4f}", flush=True)


pool = np.where(train)[0]
near = []
of_pool = torch.tensor(goals[pool])
anchors = rng.permutation(len(pool))[:8000]
for at in range(0, len(anchors), 1000):
    part = anchors[at : at + 1000]
    best = (of_pool[part] @ of_pool.T).topk(9, dim=1)[1].numpy()[:, 1:]
    near.append(np.stack([np.repeat(pool[part], 8), pool[best].ravel()], 1))
near = np.concatenate(near)

optimizer = torch.optim.Adam([matrix, weights, line, *corrections.parameters()], lr=RATE)
for step in range(STEPS):
    for group in optimizer.param_groups:
        group["lr"] = RATE * (1 - step / STEPS)
    which = np.concatenate([given[rng.integers(0, len(given), PAIRS)], near[rng.integers(0, len(near), PAIRS)]]).ravel()
    e, t = sums(which), torch.tensor(goals[which])
    miss = (e @ e.T) * line[0] + line[1] - t @ t.T
    pair = torch.arange(0, len(which), 2)
    some = words[np.concatenate([np.arange(start[i], start[i + 1]) for i in which[:64]])]
    loss = 3 * (miss[pair, pair + 1] ** 2).mean() + 3 * (miss**2).mean() + SHRINK * (corrections(row[some]) ** 2).sum(1).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
report(f"fold {fold}" if fold is not None else "all")

with torch.no_grad():
    c = corrections.weight[1:].numpy()
    steps = np.maximum(np.abs(c).max(1) / 7.5, 1e-6)
    steps = np.array([float(f"{s:.3g}") for s in steps])
    halves = np.clip(np.round(c / steps[:, None]), -8, 7).astype(int)
    corrections.weight[1:] = torch.tensor(halves * steps[:, None]).float()
    rows = matrix.numpy().T
    units = np.array([float(f"{x:.3g}") for x in np.abs(rows).max(1) / 127])
    whole = np.round(rows / units[:, None]).clip(-127, 127).astype(np.int8)
    matrix.copy_(torch.tensor((whole * units[:, None]).T).float())
    report("as stored")
    packed = ((halves + 8).reshape(-1, 2) @ [16, 1]).astype(np.uint8)
    model = {
        "words": " ".join(spelled[i] for i in table),
        "corrections": base64.b64encode(packed.tobytes()).decode(),
        "steps": steps.tolist(),
        "matrix": base64.b64encode(whole.tobytes()).decode(),
        "units": units.tolist(),
        "mean": [round(float(x), 4) for x in mean],
        "weights": [float(f"{x:.4g}") for x in torch.exp(weights).numpy()],
    }
with open(target, "w") as f:
    json.dump(model, f, separators=(",", ":"))
    f.write("\n")
print(f"{target}: {os.path.getsize(target)} bytes", flush=True)
