"""Writes a LightGBM booster as the JSON that src/core/models/trees.ts reads."""
import json


def export_trees(booster, features, path, scale=1.0, offset=0.0, digits=5, bias=0.0):
    """Flattens all trees of `booster`; `scale` and `offset` calibrate the raw sum (probability = sigmoid(scale*raw+offset)), which
    begins at `bias`: it goes into the leaves of the first tree."""
    out = {"features": list(features), "roots": [], "feature": [], "threshold": [], "left": [], "right": []}

    def add(node, more):
        at = len(out["feature"])
        leaf = "leaf_value" in node
        out["feature"].append(-1 if leaf else node["split_feature"])
        out["threshold"].append(float(f"{node['leaf_value'] + more if leaf else node['threshold']:.{digits}g}"))
        out["left"].append(0)
        out["right"].append(0)
        if not leaf:
            assert node["decision_type"] == "<="
            out["left"][at] = add(node["left_child"], more)
            out["right"][at] = add(node["right_child"], more)
        return at

    for k, tree in enumerate(booster.dump_model()["tree_info"]):
        out["roots"].append(add(tree["tree_structure"], bias if k == 0 else 0.0))
    out["scale"], out["offset"] = scale, offset
    with open(path, "w") as f:
        json.dump(out, f, separators=(",", ":"))
        f.write("\n")


def export_trees_multi(booster, features, classes, path, digits=4, extra=None):
    """Flattens a multiclass booster: tree t adds to class t % len(classes)."""
    export_nodes([t["tree_structure"] for t in booster.dump_model()["tree_info"]], features, classes, path, digits, extra)


def export_nodes(trees, features, classes, path, digits=4, extra=None):
    """Flattens trees given as nested nodes of a LightGBM dump. Features that no tree asks for are left out."""
    used = sorted({f for t in trees for f in split_features(t)})
    place = {i: k for k, i in enumerate(used)}
    out = {"classes": list(classes), "features": [features[i] for i in used], "roots": [], "feature": [], "threshold": [], "left": [], "right": []}

    def add(node):
        at = len(out["feature"])
        leaf = "leaf_value" in node
        out["feature"].append(-1 if leaf else place[node["split_feature"]])
        out["threshold"].append(float(f"{node['leaf_value'] if leaf else node['threshold']:.{digits}g}"))
        out["left"].append(0)
        out["right"].append(0)
        if not leaf:
            assert node["decision_type"] == "<="
            out["left"][at] = add(node["left_child"])
            out["right"][at] = add(node["right_child"])
        return at

    for tree in trees:
        out["roots"].append(add(tree))
    out.update(extra or {})
    with open(path, "w") as f:
        json.dump(out, f, separators=(",", ":"))
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
