"""Full-text search as a peer: SQLite FTS5, BM25 over the candidate's rarest words.

Usage: python3 fts5.py ARTICLES.jsonl CANDIDATES.jsonl DATABASE > ANSWERS.jsonl     last line: seconds, bytes
"""
import json
import os
import re
import resource
import sqlite3
import sys

TERMS = 40


def cpu():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def main():
    articles, candidates, path = sys.argv[1:4]
    db = sqlite3.connect(path)
    db.execute("PRAGMA journal_mode = OFF")
    db.execute("PRAGMA synchronous = OFF")
    db.execute("CREATE VIRTUAL TABLE a USING fts5(text, tokenize = 'porter unicode61')")
    names = []
    begun = cpu()

    def rows():
        with open(articles) as f:
            for line in f:
                row = json.loads(line)
                names.append(row["id"])
                yield (row["text"],)

    db.executemany("INSERT INTO a(text) VALUES (?)", rows())
    db.execute("INSERT INTO a(a) VALUES ('optimize')")
    db.commit()
    built = cpu() - begun
    db.execute("CREATE VIRTUAL TABLE v USING fts5vocab(a, 'row')")
    db.execute("CREATE VIRTUAL TABLE w USING fts5(text, tokenize = 'porter unicode61')")
    frequency = dict(db.execute("SELECT term, doc FROM v"))
    with open(candidates) as f:
        for line in f:
            text = json.loads(line)["text"]
            begun = cpu()
            words = set(re.findall(r"[^\W_]{2,}", text.lower()))
            # The stem is not known here; a word that is no term itself ranks by its first letters' longest known prefix.
            rare = sorted(words, key=lambda x: (known(x, frequency), x))[:TERMS]
            query = " OR ".join(f'"{x}"' for x in rare)
            found = db.execute("SELECT rowid FROM a WHERE a MATCH ? ORDER BY rank LIMIT 5", (query,)).fetchall() if rare else []
            taken = cpu() - begun
            print(json.dumps({"found": [names[r[0] - 1] for r in found], "milliseconds": taken * 1000}))
    db.close()
    print(json.dumps({"seconds": built, "bytes": os.path.getsize(path)}))


def known(word, frequency):
    for end in range(len(word), 3, -1):
        if word[:end] in frequency:
            return frequency[word[:end]]
    return 0


main()
