"""A deliberately naive reading of what the filters mean, to hold the real ones against.

It works on plain dicts, one intervention and one question at a time, and searches again for every count. Slow, short and
obvious; it shares no code with the package.
"""

import re
import unicodedata

FIELDS = {
    "target_groups": "target_groups",
    "mechanisms": "mechanisms",
    "formats": "formats",
    "prevention_levels": "prevention_levels",
    "jgz_roles": "jgz_role",
    "attachment_links": "attachment_link",
    "themes": "themes",
    "locations": "locations",
    "deliverers": "deliverers",
    "outcomes": "outcomes",
}
LISTS = (*FIELDS, "recognition_levels", "training_lengths")


def plain(text):
    kept = [c for c in unicodedata.normalize("NFD", text.lower()) if unicodedata.combining(c) == 0]
    return "".join(kept)


def terms(text):
    return re.findall(r"[^\W_]+", plain(text))


def values_of(item, criterion):
    if criterion == "recognition_levels":
        level = item["recognition"]["level"]
        return [] if level in (None, "onbekend") else [level]
    if criterion == "training_lengths":
        return list(item["implementation"]["training_lengths"])
    value = item[FIELDS[criterion]]
    return [value] if isinstance(value, str) else list(value or [])


def asked(criteria):
    """The criteria that ask something."""
    names = [name for name in LISTS if criteria.get(name)]
    if terms(criteria.get("text") or ""):
        names.append("text")
    if criteria.get("age_from") is not None or criteria.get("age_to") is not None:
        names.append("age")
    if criteria.get("max_sessions") is not None:
        names.append("max_sessions")
    return names


def answer(item, criteria, name):
    """match, miss or unknown: one intervention, one criterion."""
    if name == "text":
        text = [item["name"], item["abbreviation"] or "", *item["other_names"], item["summary"], item["goal"]]
        have = terms(" ".join([*text, *item["mechanisms"], *item["target_groups"]]))
        found = [any(word.startswith(q) for word in have) for q in terms(criteria["text"])]
        return "match" if all(found) else "miss"
    if name == "age":
        low, high = item["age"]["min_months"], item["age"]["max_months"]
        if low is None and high is None:
            return "unknown"
        if criteria.get("age_to") is not None and low is not None and low > criteria["age_to"]:
            return "miss"
        if criteria.get("age_from") is not None and high is not None and high < criteria["age_from"]:
            return "miss"
        return "match"
    if name == "max_sessions":
        most = item["sessions"]["number_max"]
        if most is None:
            return "unknown"
        return "match" if most <= criteria["max_sessions"] else "miss"
    have = values_of(item, name)
    if not have:
        return "unknown"
    wanted = criteria[name]
    if name == "mechanisms":
        return "match" if all(value in have for value in wanted) else "miss"
    return "match" if any(value in have for value in wanted) else "miss"


def groups(items, criteria):
    """Ids in past, mogelijk and bijna, each as a set, and the number of the rest."""
    result = {"fits": set(), "possible": set(), "near": set()}
    hidden = 0
    for item in items:
        answers = [answer(item, criteria, name) for name in asked(criteria)]
        if answers.count("miss") == 0:
            result["possible" if "unknown" in answers else "fits"].add(item["id"])
        elif answers.count("miss") == 1:
            result["near"].add(item["id"])
        else:
            hidden += 1
    return {**result, "hidden": hidden}


def count_with(items, criteria, name, value):
    """How many would be in past if this value were chosen too."""
    chosen = [*criteria.get(name, ()), value]
    return len(groups(items, {**criteria, name: chosen})["fits"])


def comes_back(items, criteria, name):
    """Ids that come back into past without this criterion."""
    empty = {"text": {"text": ""}, "age": {"age_from": None, "age_to": None}, "max_sessions": {"max_sessions": None}}
    less = {**criteria, **empty.get(name, {name: []})}
    return groups(items, less)["fits"] - groups(items, criteria)["fits"]


def nearest_limit(items, criteria):
    """The lowest session limit above the present one that brings something back (up to 100), with the ids; or None."""
    now = groups(items, criteria)["fits"]
    for limit in range(criteria["max_sessions"] + 1, 101):
        back = groups(items, {**criteria, "max_sessions": limit})["fits"] - now
        if back:
            return limit, back
    return None


#: Whose own help comes first, and up to which asked age, in months; where an intervention cannot be had.
OWN_HELP = {"zwangeren": 0, "jonge ouders / tienermoeders": None}
NO_OFFER = ("internationaal, Nederlands aanbod niet bevestigd", "internationaal, geen Nederlands aanbod gevonden")


def stands_before(one, other, criteria):
    """Tell whether the rule of own help puts one intervention before another; None where the rule says nothing."""
    asked = [
        group
        for group, age in OWN_HELP.items()
        if group in criteria.get("target_groups", ())
        or (age is not None and criteria.get("age_to") is not None and criteria["age_to"] <= age)
    ]
    if not asked:
        return None
    own = [len([group for group in asked if group in item["target_groups"]]) for item in (one, other)]
    if own[0] != own[1]:
        return own[0] > own[1]
    lacks = [item["origin"] in NO_OFFER for item in (one, other)]
    return None if lacks[0] == lacks[1] else lacks[1]
