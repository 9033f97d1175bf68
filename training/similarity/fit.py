"""Fits src/core/models/similarity.json; see `run`.

  fit.py WORK DATA_FOLDER MODEL.json [ablation]

One forest of boosted trees, each kind of data with its own loss:
  STS-B train             squared error to people's similarity;
  neighbours              squared error to an encoder's cosine (neighbours.py), carried to people's scale on STS-B train;
  MRPC train, PAN         a yes or no asks only for the right side of a threshold (log loss), not for a value.
Values given to yes and no instead pull graded pairs with them (bench/DEAD-ENDS.md). Pairs of training data that stand in a development set are left out, and cross-validation keeps pairs with a common sentence
together.
"""
import json
import re
import sys

import lightgbm as lgb
import numpy as np
from scipy.stats import pearsonr, spearmanr
from sklearn.isotonic import IsotonicRegression

sys.path.insert(0, "training/lib")
from export import export_trees  # noqa: E402

work, data, target = sys.argv[1:4]
names = json.load(open(f"{work}/stsb-train.n"))
PARAMS = {
    "learning_rate": 0.06,
    "num_leaves": 31,
    "min_data_in_leaf": 40,
    "lambda_l2": 10.0,
    "feature_fraction_bynode": 0.4,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "max_bin": 127,
    "num_threads": 1,
    "seed": 7,
    "deterministic": True,
    "force_row_wise": True,
    "verbosity": -1,
}
TREES, FOLDS = 280, 4
WEIGHT = {"stsb-train": 1.0, "neighbours": 0.5, "pan-train": 0.4, "mrpc-train": 0.25}
THRESHOLD = {"pan-train": 0.47, "mrpc-train": 0.64}
WIDTH = 0.1
# Where boosting starts: about the mean of STS-B.
START = 0.54


def load(name):
    x = np.fromfile(f"{work}/{name}.x", dtype=np.float32).reshape(-1, len(names))
    return x, np.fromfile(f"{work}/{name}.y", dtype=np.float32).astype(float)


def rows(name):
    folder = work if name == "neighbours" else data
    keys = (re.sub("[^a-z0-9]", "", s.lower()) for line in open(f"{folder}/{name}.jsonl") for s in sides(json.loads(line)))
    return list(zip(keys, keys))


def sides(row):
    return row["reference"], row["candidate"]


TRAIN = ("stsb-train", "neighbours", "pan-train", "mrpc-train")
parts = {name: load(name) for name in TRAIN}
dev = {name: load(name) for name in ("stsb-dev", "mrpc-dev")}
x = np.vstack([parts[name][0] for name in TRAIN])
label = np.concatenate([parts[name][1] for name in TRAIN])
part = np.repeat(TRAIN, [len(parts[name][1]) for name in TRAIN])
text = [pair for name in TRAIN for pair in rows(name)]


# The encoder's vectors were kept by training/meaning/run, two sentences a pair.
e = np.load("out/meaning/stsb-train.npy").astype(np.float32)
lengths = np.linalg.norm(e, axis=1)
scale = IsotonicRegression(out_of_bounds="clip").fit((e[::2] * e[1::2]).sum(1) / (lengths[::2] * lengths[1::2]), parts["stsb-train"][1])
goal = label.copy()
goal[part == "neighbours"] = scale.predict(label[part == "neighbours"])
threshold = np.array([THRESHOLD.get(name, np.nan) for name in part])
weight = np.array([WEIGHT[name] for name in part])

shown = [pair for name in dev for pair in rows(name)]
shown_pairs, shown_sentences = {frozenset(p) for p in shown}, {s for p in shown for s in p}
allowed = np.array([
    frozenset(p) not in shown_pairs if name == "stsb-train" else not shown_sentences & set(p) for p, name in zip(text, part)
])


def folds():
    """Pairs with a common sentence in the same fold, the folds of equal size; neighbours are in none (−1), hence in every fit:
    they share no sentence with the others, and as one large group they would be a fold of their own."""
    reported = np.flatnonzero(part != "neighbours")
    parent = {}

    def find(a):
        while parent.setdefault(a, a) != a:
            parent[a] = parent[parent[a]]
            a = parent[a]
        return a

    for i in reported:
        parent[find(text[i][0])] = find(text[i][1])
    group = np.unique([find(text[i][0]) for i in reported], return_inverse=True)[1]
    size = np.bincount(group)
    of_group, load = np.zeros(len(size), int), np.zeros(FOLDS)
    for g in np.argsort(-size, kind="stable"):
        of_group[g] = np.argmin(load)
        load[of_group[g]] += size[g]
    fold = np.full(len(text), -1)
    fold[reported] = of_group[group]
    return fold


def fit(use, columns=slice(None)):
    t, w, at = goal[use], weight[use], threshold[use]
    binary = ~np.isnan(at)

    def objective(f, _):
        first, second = w * (f - t), w.copy()
        p = 1 / (1 + np.exp(-(f[binary] - at[binary]) / WIDTH))
        first[binary] = w[binary] * (p - t[binary])
        second[binary] = w[binary] * np.maximum(p * (1 - p), 0.02) / WIDTH
        return first, second

    return lgb.train({**PARAMS, "objective": objective}, lgb.Dataset(x[use][:, columns], t, init_score=np.full(len(t), START)), TREES)


def predict(model, rows, columns=slice(None)):
    return np.clip(START + model.predict(rows[:, columns]), 0, 1)


def best(score, gold):
    """Accuracy at the best of the evaluator's thresholds."""
    return max((((score >= t) == (gold > 0.5)).mean(), t) for t in np.arange(1, 100) / 100)


def figures(stsb, mrpc, pan=None):
    of = {name: np.array(values) for name, values in (("stsb", stsb), ("mrpc", mrpc), ("pan", pan)) if values is not None}
    out = f"STS-B Pearson {pearsonr(*of['stsb'])[0]:.4f} Spearman {spearmanr(*of['stsb'])[0]:.4f}"
    return out + "".join(f", {n.upper()} {best(*of[n])[0]:.4f} at {best(*of[n])[1]:.2f}" for n in ("mrpc", "pan") if n in of)


def of_part(score, name):
    return score[part == name], label[part == name]


def on_dev(model, columns=slice(None)):
    return figures(*((predict(model, dev[n][0], columns), dev[n][1]) for n in ("stsb-dev", "mrpc-dev")))


fold = folds()
cross = np.zeros(len(label))
for k in range(FOLDS):
    cross[fold == k] = predict(fit(fold != k), x[fold == k])
print(f"{FOLDS} folds:", figures(of_part(cross, "stsb-train"), of_part(cross, "mrpc-train"), of_part(cross, "pan-train")), flush=True)
cross.astype(np.float32).tofile(f"{work}/cross.f32")  # to read the errors
final = fit(allowed)
print("dev:", on_dev(final), flush=True)
genre = np.array([json.loads(line)["genre"] for line in open(f"{data}/stsb-dev.jsonl")])
s, d = predict(final, dev["stsb-dev"][0]), dev["stsb-dev"][1]
print("dev by genre:", ", ".join(f"{g} {pearsonr(s[genre == g], d[genre == g])[0]:.3f} ({(s - d)[genre == g].mean():+.3f})" for g in np.unique(genre)))
words = np.exp(x[part == "pan-train"][:, names.index("fewer")]) - 1
score, gold = of_part(cross, "pan-train")
hit = (score >= best(score, gold)[1]) == (gold > 0.5)
ends = (0, 12, 16, 20, 30, 50, 1000)
print("PAN by words of the shorter side:", ", ".join(f"to {b} {hit[(words > a) & (words <= b)].mean():.3f}" for a, b in zip(ends, ends[1:])))
gain = sorted(zip(final.feature_importance("gain"), names), reverse=True)
print("gain:", ", ".join(f"{n} {g / sum(v for v, _ in gain):.3f}" for g, n in gain[:16]), flush=True)
export_trees(final, names, target, bias=START)

if len(sys.argv) > 4:
    groups = {
        "word vectors": ("sentence", "plain", "nouns", "verbs", "distance", "lengths", "within", "soft", "worst", "first", "lastNoun", "strangers", "left"),
        "word links": ("linked", "kept", "noun", "verb", "modifier", "name", "number", "lost", "identicalShare", "contextualShare", "confidence", "rare"),
        "what is left over": ("strangers", "left"),
        "letters": ("letters",),
        "order": ("crossing", "argumentCrossing", "company", "swaps", "sequence", "inRuns", "span", "step"),
        "negation, antonyms": ("negation", "antonyms"),
        "length": ("ratio", "shorter", "massMean", "longer", "fewer"),
    }
    for title, prefixes in groups.items():
        keep = [k for k, n in enumerate(names) if not n.startswith(prefixes) or n in ("nouns", "verbs") and title == "word links"]
        print(f"without {title:20s}", on_dev(fit(allowed, keep), keep), flush=True)
    for name in ("neighbours", "pan-train", "mrpc-train"):
        print(f"without {name:20s}", on_dev(fit(allowed & (part != name))), flush=True)
