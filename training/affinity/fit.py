"""What all word vectors have in common, as a small model: the mean and the first principal directions of the 30,000 most
frequent words (Mu & Viswanath 2018, "All-but-the-Top"), each written as a weighted sum of the vectors of some anchor words,
so that the product needs nothing but cosines with those words to take them off.

  fit.py VECTORS.json MODEL.json
"""
import json
import sys

import numpy as np

DIRECTIONS, ANCHORS, TOP, DIMS = 8, 160, 30_000, 100
source, target = sys.argv[1:3]
data = json.load(open(source))
words = data["words"]
unit = np.array([data["vectors"][w][:DIMS] for w in words[:TOP]], dtype=float)
unit /= np.linalg.norm(unit, axis=1, keepdims=True)
mean = unit.mean(0)
directions = np.linalg.svd(unit - mean, full_matrices=False)[2][:DIRECTIONS]
# Anchors: plain words spread over the middle frequencies, whose vectors are well trained.
pool = [i for i in range(200, 12_000) if words[i].isalpha() and words[i].isascii() and len(words[i]) > 3]
anchors = [pool[k * len(pool) // ANCHORS] for k in range(ANCHORS)]
A = unit[anchors]
goals = np.vstack([mean, directions])
# Ridge keeps the weights small, so that rounding of the packed vectors does not add up.
weights = goals @ A.T @ np.linalg.inv(A @ A.T + 0.02 * np.eye(ANCHORS))
print("rest of each goal not reached:", np.round(np.linalg.norm(weights @ A - goals, axis=1), 3))
json.dump(
    {
        "anchors": [words[i] for i in anchors],
        "square": float(mean @ mean),
        "offsets": [round(float(d @ mean), 5) for d in directions],
        "weights": [[round(float(x), 4) for x in row] for row in weights],
    },
    open(target, "w"),
    separators=(",", ":"),
)
