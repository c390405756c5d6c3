"""Writes answers.csv, the log of a made-up learner, and figures.csv, what `retain evaluate` must make of it.

Written from src/docs/10-memory.md alone, beside the program and not after it; needs numpy. EvaluationFiguresTest
holds the program against the two files. Run it in this folder."""

import csv, math, random
import numpy as np

W = [0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614,
     0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542]
DECAY = -W[20]
FACTOR = 0.9 ** (1 / DECAY) - 1
GRADE = [1, 1, 1, 2, 3, 4]
PREDICTORS = ["fsrs6", "sm2", "moving_average", "constant"]


def recall(t, s):
    return (1 + FACTOR * t / s) ** DECAY


def d0(g):
    return W[4] - math.exp(W[5] * (g - 1)) + 1


def fsrs(answers):
    """Stability after (day, quality), oldest first."""
    s = d = last = None
    for day, quality in answers:
        g = GRADE[quality]
        if s is None:
            s, d = W[g - 1], min(10, max(1, d0(g)))
        else:
            t = day - last
            r = recall(t, s)
            if t == 0:
                k = math.exp(W[17] * (g - 3 + W[18])) * s ** -W[19]
                new = s * (max(1, k) if g > 1 else k)
            elif g == 1:
                new = min(W[11] * d ** -W[12] * ((s + 1) ** W[13] - 1) * math.exp(W[14] * (1 - r)),
                          s / math.exp(W[17] * W[18]))
            else:
                new = s * (1 + math.exp(W[8]) * (11 - d) * s ** -W[9] * (math.exp(W[10] * (1 - r)) - 1)
                           * {2: W[15], 3: 1, 4: W[16]}[g])
            s = min(36500, max(0.001, new))
            d = min(10, max(1, W[7] * d0(4) + (1 - W[7]) * (d - W[6] * (g - 3) * (10 - d) / 9)))
        last = day
    return s


def sm2(answers):
    """(day, interval) of the last answer that moved the schedule, or None."""
    n, interval, ease, day = 0, 0, 250, None
    seen = set()
    for at, kind, quality in answers:
        if kind != "scheduled" or at in seen:
            continue
        seen.add(at)
        early = day is not None and at < day + interval
        if quality < 3:
            n, interval, day = 0, 1, at
        elif not early:
            n += 1
            interval = 1 if n == 1 else 6 if n == 2 else -(-interval * ease // 100)
            ease = max(130, ease + {5: 10, 4: 0, 3: -14}[quality])
            day = at
    return None if day is None else (day, interval)


def live():
    """A learner who is no FSRS: memory halves with a time of its own, now and then an answer slips."""
    rng = random.Random(20261124)
    log, of = [], {}
    hold = {}
    for day in range(90):
        if rng.random() < 0.15:
            continue
        for i in range(50):
            item = f"nests/i{i}"
            before = of.setdefault(item, [])
            place = sm2(before)
            if not before:
                if i > day:
                    continue
                kind = "cram" if i % 17 == 5 else "scheduled"
            elif place is None or day >= sum(place):
                if rng.random() < 0.2:
                    continue
                kind = "scheduled"
            elif rng.random() < 0.01:
                kind = rng.choice(["early", "cram"])
            else:
                continue
            half = hold.get(item, 1 + 3 * rng.random())
            gap = day - before[-1][0] if before else 1
            known = rng.random() < 0.96 * 2 ** (-gap / half / 3)
            quality = rng.choice([3, 4, 4, 5]) if known else rng.choice([0, 1, 1, 2])
            hold[item] = half * (2.1 if known else 0.5)
            before.append((day, kind, quality))
            log.append((item, day, kind, quality))
            if quality < 4 and kind == "scheduled":
                before.append((day, "redrill", 4))
                log.append((item, day, "redrill", 4))
    return log


def foretell(log):
    rows, of = [], {}
    right = total = 0
    window = []
    for item, day, kind, quality in log:
        before = of.setdefault(item, [])
        place = sm2(before)
        if before and before[-1][0] < day and place:
            last = before[-1][0]
            firsts = [q for i, (d, _, q) in enumerate(before) if i == 0 or before[i - 1][0] < d]
            lapses = sum(q < 3 for q in firsts[1:])
            y = quality >= 3
            rows.append({
                "item": item, "y": float(y),
                "bin": (math.floor(math.log(day - last) / math.log(3.62)),
                        math.floor(math.log(len(firsts) + 1) / math.log(1.89)),
                        -1 if lapses == 0 else math.floor(math.log(lapses) / math.log(1.73))),
                "fsrs6": recall(day - last, fsrs([(d, q) for d, _, q in before])),
                "sm2": 0.9 ** ((day - place[0]) / place[1]),
                "moving_average": (sum(window) + 1) / (len(window) + 2),
                "constant": (right + 1) / (total + 2)})
            right, total, window = right + y, total + 1, (window + [y])[-50:]
        before.append((day, kind, quality))
    return rows


def figures(rows, name):
    y = np.array([r["y"] for r in rows])
    p = np.array([r[name] for r in rows])
    c = np.clip(p, 1e-6, 1 - 1e-6)
    loss = -np.mean(y * np.log(c) + (1 - y) * np.log(1 - c))
    groups = {}
    for i, r in enumerate(rows):
        groups.setdefault(r["bin"], []).append(i)
    square = sum(len(g) * (y[g].mean() - p[g].mean()) ** 2 for g in groups.values()) / len(y)
    up, down = p[y == 1][:, None], p[y == 0][None, :]
    auc = np.mean((up > down) + 0.5 * (up == down))
    return [len(rows), int(y.sum()), len(groups), p.mean(), loss, math.sqrt(square), auc]


def main():
    log = live()
    rows = foretell(log)
    with open("answers.csv", "w", newline="") as f:
        out = csv.writer(f, lineterminator="\n")
        out.writerow(["item", "day", "kind", "quality"])
        out.writerows(log)
    with open("figures.csv", "w", newline="") as f:
        out = csv.writer(f, lineterminator="\n")
        out.writerow(["predictor", "foretold", "right", "bins", "expected", "log loss", "rmse", "auc",
                      "log loss from", "to"])
        items = sorted({r["item"] for r in rows})
        by = {i: [r for r in rows if r["item"] == i] for i in items}
        for name in PREDICTORS:
            rng = np.random.default_rng(7)
            loss = {i: (len(by[i]), len(by[i]) * figures(by[i], name)[4] if by[i] else 0) for i in items}
            drawn = []
            for _ in range(20000):
                some = [loss[items[k]] for k in rng.integers(len(items), size=len(items))]
                drawn.append(sum(x for _, x in some) / sum(n for n, _ in some))
            low, high = np.percentile(drawn, [2.5, 97.5])
            out.writerow([name, *(f"{v:.9f}" if isinstance(v, float) else v for v in figures(rows, name)),
                          f"{low:.4f}", f"{high:.4f}"])


main()
