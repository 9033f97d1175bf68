"""Every wrong verdict of the last fit, grouped by cause and explained one by one.

  python3 wrong.py DIR OUT.md
"""
import json
import math
import sys

# What a contribution is of, in words; {v} is the figure.
WORDS = {
    "regionSpun": "pairs look spun to {p}", "swaps": "{v:.2f} swaps a content word", "swapped": "{p} of the changed pairs swapped",
    "follows": "{p} in order", "oneToOne": "{p} one to one", "paragraphs": "{p} of the paragraph breaks kept",
    "synonymShare": "{p} of the swaps synonyms", "slotShare": "{p} of the changes swaps in place", "kept": "{p} of the words kept",
    "keptContent": "{p} of the content words kept", "keptStop": "{p} of the function words kept", "length": "length changed by {v:+.2f}",
    "inserted": "{p} added", "deleted": "{p} dropped", "moved": "{p} moved", "reworded": "{p} worded anew", "used": "{p} of the reference used",
    "covered": "{p} of the text has a source", "skeleton": "{p} of the marks kept", "mended": "{p} slips put right", "varied": "{p} of the terms varied",
    "identical": "{p} of the pairs untouched", "touched": "{p} of the pairs touched", "fairShare": "swaps {p} fair by the dictionaries", "wrongSense": "{v:.3f} wrong senses a content word",
    "unexplainedShare": "{p} of the swaps unexplained", "recast": "{p} of the words in recast pairs", "voice": "{v:.2f} changes of voice a pair",
    "unslotted": "{p} changed otherwise", "respelled": "{p} respelled", "slips": "{p} slips", "regionWords": "size of the part",
    "fitDrop": "fit among the words around {v:+.2f}", "mutablesKept": "{p} of the swappable words kept", "immutablesKept": "{p} of the names kept",
    "contrast": "names kept against words {v:+.2f}", "stopInserted": "{p} function words added", "stopDeleted": "{p} function words dropped",
    "wrongForm": "{p} of another form", "termsMade": "expressions made", "termsBroken": "expressions broken", "cosine": "likeness of the swaps {v:.2f}",
    "factsAdded": "{p} facts of its own", "stopSwaps": "{p} function words swapped", "inflected": "{p} inflected anew", "quotesAdded": "quotation marks added",
    "wordwise": "{p} word for word", "wrongShare": "{p} of the swaps wrong", "rarer": "rarer words {v:+.2f}", "accounted": "{p} of the content words kept or swapped", "quotesLost": "quotation marks lost",
}


def said(name, value):
    return WORDS.get(name, name).format(v=value, p=f"{100 * value:.0f}%")


def strongest(d, sign, most=3):
    """The reasons that led astray."""
    return ", ".join([said(n, d["features"][n]) for n, e in d["effects"] if e * sign > 0][:most])


def cause(d):
    """(order, heading, what is to be said of this one)."""
    f = d["features"]
    part = math.exp(f["regionWords"]) - 1
    if d["got"] == "spun":
        if "extreme" in d["kind"] or "edited" in d["kind"]:
            return 0, "Polish or edit called spun", f"spin {d['spin']:.2f}; for it {strongest(d, 1)}; against it {strongest(d, -1, 2)}"
        return 1, "Another's text called spun: the few shared sentences stand in order", f"spin {d['spin']:.2f}; {part:.0f} words in pairs, {100 * f['covered']:.0f}% of the text; {strongest(d, 1)}"
    if d["got"] == "insufficient" and d["want"] != "spun":
        return 1.5, "Edited, called insufficient: what little was changed looks spun", f"{d['sites']} changed places in {d['words']} words, spin {d['spin']:.2f}"
    if d["want"] == "spun":
        if d["sites"] < 8:
            return 2, "Spun, fewer than the 8 changed places that the verdict asks for", f"{d['sites']} changed places in {d['words']} words, spin {d['spin']:.2f}"
        if d["spunShare"] < 0.75 and "mixed" in d["kind"]:
            return 3, "A part was spun, the rest copied or edited", f"{100 * d['spunShare']:.0f}% of {d['words']} words, spin {d['spin']:.2f}; {strongest(d, -1)}"
        if "hard" in d["kind"]:
            return 4, "Spun, then merged, split, shuffled, filled or embedded", f"spin {d['spin']:.2f}; {strongest(d, -1)}"
        if "round-trip" in d["kind"] or "spinner" in d["kind"] or "every" in d["kind"]:
            return 5, "Light spinning with eight changes or more", f"{d['sites']} changed places in {d['words']} words, spin {d['spin']:.2f}; {strongest(d, -1)}"
        return 6, "A language model's paraphrase in order", f"spin {d['spin']:.2f}; {strongest(d, -1)}"
    if d["got"] == "verbatim":
        return 7, "Edited, but so lightly that it counts as a copy (fewer than 4 changes in 1,000 words)", f"{d['changed']} changed places in {d['words']} words"
    if d["want"] == "verbatim":
        return 8, "Copied, called edited or independent", f"{d['changed']} changed places in {d['words']} words, {100 * f['covered']:.0f}% of the text has a source"
    return 9, "Rewritten and independent taken for each other, or for an edit", f"{100 * f['covered']:.0f}% of the text has a source, {100 * f['kept']:.0f}% of its words kept, {100 * f['follows']:.0f}% in order"


def main(folder, path):
    wrong = json.load(open(f"{folder}/wrong.json"))
    groups = {}
    for d in wrong:
        order, heading, text = cause(d)
        groups.setdefault((order, heading), []).append((d, text))
    with open(path, "w") as out:
        out.write(
            "# Wrong verdicts, one by one\n\n"
            f"All {len(wrong)} wrong verdicts of the last fit (`training/spin/run DATA`), each by the models that had not seen its family or article.\n"
            "An entry: document and maker, the verdict it should and did get, and what led astray. Figures in RESULTS.md, \"Spin verdict\".\n"
        )
        for (_, heading), rows in sorted(groups.items()):
            out.write(f"\n## {heading}: {len(rows)}\n\n")
            for d, text in rows:
                out.write(f"- `{d['id']}` ({d['want']} → {d['got']}): {text}.\n")
    print(f"{len(wrong)} wrong verdicts; " + "; ".join(f"{h}: {len(r)}" for (_, h), r in sorted(groups.items())))


if __name__ == "__main__":
    main(*sys.argv[1:])
