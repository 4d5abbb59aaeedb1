"""Makes addresses that nobody in their right mind would follow, the same for the same seed."""

import random
from collections.abc import Iterator, Sequence

#: Values that break careless readers: half a percent escape, names of every object, other kinds of numbers, code, signs that are none.
VALUES = (
    "", "%", "%E0%A4%A", "%00", "%ED%A0%80", "%C0%AF", "%uD800", "+", "%2B%2B", "&&==", "#", "%23%23", "..%2F..%2Fetc",
    "__proto__", "constructor", "toString", "hasOwnProperty", "__proto__.polluted", "valueOf,__proto__",
    "-1", "-0", "NaN", "Infinity", "1e999", "-1e999", "9" * 400, "0x10", "1.5", "1,5", "null", "undefined", "true",
    "[]", "{}", "[1,2", '{"a":{"b":[{"c":null}]}}', "%5B%5B%5B%5D%5D%5D", '"', "'", "`", "\\", "a" * 5000, ",".join(["x"] * 900),
    ":" * 300, ";" * 300, "a:b:c:d", "a.b.c.d", "1.1.1.1", ".", ",", ",,,", ";;", "::",
    "%3Cscript%3Ealert(1)%3C/script%3E", "%3Cimg%20src=x%20onerror=alert(1)%3E", "javascript:alert(1)", "//example.org/x.js",
    "%22%3E%3Csvg%20onload=alert(1)%3E", "%7B%7B7*7%7D%7D", "%E2%80%AE", "%F0%9F%91%A9%E2%80%8D%F0%9F%91%A6", "e%CC%81" * 40,
)  # fmt: skip

_HASHES = (
    "",
    "#",
    "#%",
    "#%E0%A4%A",
    "#__proto__",
    "#constructor",
    "#verkenner",
    "#x%22%5D",
    "#%3Cscript%3E",
    "#" + "a" * 3000,
)


def hostile_addresses(keys: Sequence[str], values: Sequence[str], count: int, seed: int) -> Iterator[str]:
    """Yield queries with a hash; ``keys`` and ``values`` are some that pages know."""
    chance = random.Random(seed)
    all_keys = (*keys, "__proto__", "constructor", "__proto__[x]", "klas", "q", "%", "", "x" * 500)
    for _ in range(count):
        parts = []
        for _ in range(chance.choice((1, 1, 2, 3, 8, 40))):
            value = chance.choice(VALUES)
            known = chance.choice(values)
            shaped = chance.choice(("{v}", "{k}", "{k}{v}", "{v},{k}", "{k}.{v}", "{k}:{v}", "{v};{k};{k}"))
            parts.append(f"{chance.choice(all_keys)}={shaped.format(v=value, k=known)}")
        if chance.random() < 0.3:
            parts.append(chance.choice(parts))
        yield "?" + "&".join(parts).replace("#", "%23") + chance.choice((*_HASHES, f"#{chance.choice(values)}"))
