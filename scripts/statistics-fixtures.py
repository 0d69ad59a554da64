"""Writes __tests__/fixtures/statistics/*.json: reference values from scipy and statsmodels.

    python3 -m venv /some/where && /some/where/bin/pip install scipy==1.17.1 statsmodels==0.15.0
    /some/where/bin/python scripts/statistics-fixtures.py
"""

import json
import pathlib

import numpy as np
import scipy
from scipy import special, stats
from statsmodels.stats.multitest import multipletests

OUT = pathlib.Path(__file__).parent.parent / "__tests__" / "fixtures" / "statistics"


def write(name, rows):
    OUT.mkdir(parents=True, exist_ok=True)
    text = ",\n".join("    " + json.dumps(row, default=float) for row in rows)
    (OUT / f"{name}.json").write_text(f'{{\n  "scipy": "{scipy.__version__}",\n  "rows": [\n{text}\n  ]\n}}\n')


write("normal", [{"z": z, "upper": stats.norm.sf(z)} for z in [-8, -3, -1.96, -0.5, -1e-6, 0, 1e-6, 0.3, 1, 1.6448536269514722, 2.5, 5, 10, 37]])
DFS = [1, 2, 2.5, 4, 10, 13, 30, 100, 1e4, 1e6]
write("student", [{"t": t, "df": df, "upper": stats.t.sf(t, df)} for df in DFS for t in [-4, -1, -1e-5, 0, 1e-5, 0.2, 1, 3.5, 12, 60]])
write("student-quantile", [{"p": p, "df": df, "t": stats.t.ppf(p, df)} for df in DFS for p in [1e-6, 0.0025, 0.1, 0.5, 0.75, 0.99, 0.9975]])
AB = [0.1, 0.5, 1, 3, 12, 200]
write("beta", [{"x": x, "a": a, "b": b, "value": special.betainc(a, b, x)} for a in AB for b in AB for x in [0, 1e-8, 0.05, 0.5, 0.93, 1]])
write("gamma", [{"a": a, "x": x, "value": special.gammaincc(a, x)} for a in [0.1, 0.5, 1, 7, 60] for x in [0, 1e-6, 0.4, 1.6, 9, 80]])
write("log-gamma", [{"x": x, "value": special.gammaln(x)} for x in [1e-8, 0.1, 0.5, 1, 1.5, 2, 10, 171.5, 1e6]])

rng = np.random.default_rng(5)
families = [[0.01], [0.04, 0.01, 0.03, 0.5], [0.2, 0.2, 0.2], [0, 1], *[list(rng.beta(0.4, 2, size)) for size in (2, 5, 9, 20)]]
write("holm", [{"p": p, "adjusted": list(multipletests(p, method="holm")[1])} for p in families])

samples = [[3.0], [1.0, 2.0], *[list(rng.lognormal(3, 0.5, size)) for size in (3, 10, 101)]]
write("quantiles", [
    {"values": v, "p": p, "quantile": float(np.quantile(v, p)), "spread": float(stats.median_abs_deviation(v, scale="normal"))}
    for v in samples for p in [0, 0.05, 0.5, 0.95, 0.99, 1]
])

series = [list(np.round(rng.normal(0, 1, n), digits)) for n, digits in ((8, 6), (12, 6), (30, 6), (30, 0))]
write("rank-sum", [
    {"values": v, "split": k, "p": float(stats.mannwhitneyu(v[k:], v[:k], method="asymptotic", use_continuity=False, alternative="greater").pvalue)}
    for v in series for k in (4, len(v) - 3)
])
write("kendall", [{"values": v, "slope": float(stats.theilslopes(v)[0]), "tau": float(stats.kendalltau(range(len(v)), v).statistic)} for v in series])

histories = [list(rng.normal(4, 0.05, n)) for n in (2, 3, 10, 30)]
write("prediction", [
    {"history": h, "observed": y, "p": float(stats.ttest_ind([y], h, alternative="greater").pvalue)}
    for h in histories for y in (3.9, 4.0, 4.1, 4.3)
])
