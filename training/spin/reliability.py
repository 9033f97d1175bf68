"""Calibration of a probability: expected calibration error over ten bins, and a reliability plot as SVG."""
import numpy as np

BINS = 10


def bins(p, y):
    place = np.minimum((p * BINS).astype(int), BINS - 1)
    return [(p[place == b].mean(), y[place == b].mean(), int((place == b).sum())) for b in range(BINS) if (place == b).any()]


def expected_calibration_error(p, y):
    return sum(n * abs(a - b) for a, b, n in bins(p, y)) / len(p)


def write_reliability(p, y, path):
    """Circles: mean predicted probability against the share that was spun, area by the number of documents."""
    rows = bins(p, y)
    dots = "".join(
        f'<circle cx="{40 + 240 * a:.1f}" cy="{260 - 240 * b:.1f}" r="{2 + 1.6 * np.log10(n + 1) ** 2:.1f}" fill="#0b6e99" fill-opacity=".6"><title>{n} documents: predicted {a:.3f}, spun {b:.3f}</title></circle>'
        for a, b, n in rows
    )
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 300" width="300" height="300" font-family="sans-serif" font-size="10"><title>Reliability of verdict.spin</title>'
        '<rect width="300" height="300" fill="#fff"/><path d="M40 20V260H280" fill="none" stroke="#333"/><path d="M40 260L280 20" stroke="#999" stroke-dasharray="4 3"/>'
        '<text x="160" y="286" text-anchor="middle">predicted probability of spinning</text><text x="14" y="140" text-anchor="middle" transform="rotate(-90 14 140)">share that was spun</text>'
        + "".join(f'<text x="{40 + 240 * t:.0f}" y="272" text-anchor="middle">{t:g}</text><text x="34" y="{263 - 240 * t:.0f}" text-anchor="end">{t:g}</text>' for t in (0, 0.5, 1))
        + dots + "</svg>\n"
    )
    with open(path, "w") as f:
        f.write(svg)
