"""Pairs of neighbouring sentences with a sentence encoder's cosine as their similarity.

  neighbours.py DATA_FOLDER OUT.jsonl

STS-B is captions, headlines and some news; a model that has only seen these rates other kinds of text a tenth too low.
Human labels of blogs, mail, speeches, reviews and talk are not at hand, so an encoder's judgement stands in for them: each
sentence of APT-Eval and GUM with near and not so near ones, and some strangers.
"""
import json
import re
import sys

import numpy as np

sys.path.insert(0, "training/lib")
from encoder import encode  # noqa: E402

SENTENCES, PAIRS = 7000, 10000
data, target = sys.argv[1:3]
rng = np.random.default_rng(0)


def rows(name):
    return (json.loads(line) for line in open(f"{data}/{name}.jsonl"))


found = {s for r in rows("apt-gpt") for side in ("reference", "candidate") for s in re.split(r"(?<=[.!?])\s+|\n+", r[side])}
found |= {s for r in rows("gum-dev") for paragraph in r["paragraphs"] for s in paragraph}
sentences = sorted(s for s in found if 4 <= len(s.split()) <= 28)
rng.shuffle(sentences)
sentences = sentences[:SENTENCES]
e = encode(sentences).astype(np.float32)
cosines = e @ e.T
pairs = set()
for i in range(len(sentences)):
    near = np.argsort(-cosines[i], kind="stable")[1:120]
    others = [near[0], near[1], near[rng.integers(2, 11)], near[rng.integers(11, 119)]]
    if i % 4 == 0:
        others.append(rng.integers(len(sentences)))
    pairs |= {(min(i, int(j)), max(i, int(j))) for j in others if int(j) != i}
pairs = sorted(pairs)
rng.shuffle(pairs)
with open(target, "w") as f:
    for i, j in pairs[:PAIRS]:
        f.write(json.dumps({"reference": sentences[i], "candidate": sentences[j], "similarity": float(cosines[i, j])}) + "\n")
