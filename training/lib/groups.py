"""Groups of rows that share a sentence or most of its words, so that cross-validation never sees a near copy."""
from collections import defaultdict


def groups_of(rows, share=0.6):
    """One group id a row; rows with a text in common (Jaccard of words >= share) get the same id."""
    parent = list(range(len(rows)))

    def find(x):
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    def words(t):
        return frozenset(w.lower() for w in (t.split() if isinstance(t, str) else t) if len(w) > 3)

    seen = defaultdict(list)
    for k, row in enumerate(rows):
        for side in ("reference", "candidate"):
            w = words(row[side])
            if not w:
                continue
            votes = defaultdict(int)
            for x in w:
                if len(seen[x]) < 400:
                    for other, size in seen[x]:
                        votes[(other, size)] += 1
            for (other, size), v in votes.items():
                if v / (len(w) + size - v) >= share:
                    parent[find(other)] = find(k)
            for x in w:
                seen[x].append((k, len(w)))
    return [find(k) for k in range(len(rows))]


def folds_of(groups, n=5):
    """Fold of each row: whole groups, spread by size, deterministic."""
    from collections import Counter

    sizes = Counter(groups)
    load = [0] * n
    fold = {}
    for g, size in sorted(sizes.items(), key=lambda x: (-x[1], x[0])):
        f = min(range(n), key=lambda k: load[k])
        fold[g] = f
        load[f] += size
    return [fold[g] for g in groups]
