"""Writes a LightGBM booster as the JSON that src/core/models/quick-trees.ts reads."""
import json


def export_trees(booster, features, path, scale=1.0, offset=0.0, digits=5, bias=0.0):
    """All trees of `booster`; `scale` and `offset` calibrate the raw sum (probability = sigmoid(scale*raw+offset)), which
    begins at `bias`: it goes into the leaves of the first tree."""
    trees = [t["tree_structure"] for t in booster.dump_model()["tree_info"]]
    write(path, {**taken_apart(trees, features, range(len(features)), digits, bias), "scale": scale, "offset": offset})


def export_trees_multi(booster, features, classes, path, digits=4, extra=None):
    """A multiclass booster: tree t adds to class t % len(classes)."""
    export_nodes([t["tree_structure"] for t in booster.dump_model()["tree_info"]], features, classes, path, digits, extra)


def export_nodes(trees, features, classes, path, digits=4, extra=None):
    """Trees given as nested nodes of a LightGBM dump. Features that no tree asks for are left out."""
    used = sorted({f for t in trees for f in split_features(t)})
    write(path, {"classes": list(classes), **taken_apart(trees, features, used, digits), **(extra or {})})


def taken_apart(trees, features, used, digits, bias=0.0):
    """Nodes by feature (those of `used`, in that order) and ascending threshold; leaves tree by tree, from the left."""
    nodes = {f: [] for f in used}
    sizes, leaves = [], []

    def rounded(x):
        return float(f"{x:.{digits}g}")

    def visit(node, t, first):
        if "leaf_value" in node:
            leaves.append(rounded(node["leaf_value"] + (bias if t == 0 else 0.0)))
            return
        assert node["decision_type"] == "<="
        start = len(leaves) - first
        visit(node["left_child"], t, first)
        nodes[node["split_feature"]].append((rounded(node["threshold"]), t, start, len(leaves) - first))
        visit(node["right_child"], t, first)

    for t, tree in enumerate(trees):
        first = len(leaves)
        visit(tree, t, first)
        sizes.append(len(leaves) - first)
    ordered = [node for f in used for node in sorted(nodes[f], key=lambda n: n[0])]
    columns = {name: [node[k] for node in ordered] for k, name in enumerate(("thresholds", "trees", "from", "to"))}
    return {"features": [features[f] for f in used], "asked": [len(nodes[f]) for f in used], **columns, "sizes": sizes, "leaves": leaves}


def write(path, model):
    with open(path, "w") as f:
        json.dump(model, f, separators=(",", ":"))
        f.write("\n")


def split_features(node):
    if "split_feature" not in node:
        return
    yield node["split_feature"]
    yield from split_features(node["left_child"])
    yield from split_features(node["right_child"])


def export_oblivious(model, features, exits, path, depth=6):
    """Flattens a CatBoost model of whole-number features; src/core/models/oblivious.ts reads it. Shallower trees get questions
    whose answer is always no."""
    import math
    import os
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        name = os.path.join(folder, "model.json")
        model.save_model(name, format="json")
        dump = json.load(open(name))
    splits, leaves = [], []
    for tree in dump["oblivious_trees"]:
        asked = [(s["float_feature_index"], math.floor(s["border"])) for s in tree["splits"] or []]
        assert len(asked) <= depth
        for f, border in asked + [(0, 1 << 29)] * (depth - len(asked)):
            splits += [f, border]
        values = [round(1000 * v) for v in tree["leaf_values"]]
        leaves += values + [0] * ((1 << depth) - len(values))
    scale, bias = dump["scale_and_bias"]
    assert scale == 1
    out = {"features": list(features), "splits": splits, "leaves": leaves, "bias": round(bias[0], 5), "exits": exits}
    with open(path, "w") as f:
        json.dump(out, f, separators=(",", ":"))
        f.write("\n")
