"""The rules that span fields, each on a small record of its own."""

import pytest
from pydantic import BaseModel

from hechting.schema import rules


class Entry(BaseModel):
    fields: tuple[str, ...]


class Ages(BaseModel):
    low: int | None = None
    high: int | None = None


class Finding(BaseModel):
    source: str


class Record(BaseModel):
    name: str = ""
    ages: Ages = Ages()
    groups: tuple[str, ...] = ()
    provenance: tuple[Entry, ...] = ()
    unknown: tuple[Entry, ...] = ()
    sources: dict[str, str] = {}
    findings: tuple[Finding, ...] = ()
    by_field: dict[str, Finding] = {}


def told(faults):
    return [(fault.path, fault.problem, fault.allowed) for fault in faults]


@pytest.mark.parametrize(("low", "high"), [(None, None), (3, None), (None, 3), (3, 3), (2, 3), (0, 3)])
def test_bounds_in_order_are_no_fault(low, high):
    assert told(rules.out_of_order(Ages(low=low, high=high), ("low", "high"))) == []


def test_a_minimum_above_its_maximum_is_a_fault_at_the_minimum():
    expected = (("low",), "low 4 is hoger dan high 3", "het eerste getal is hoogstens het tweede")
    assert told(rules.out_of_order(Ages(low=4, high=3), ("low", "high"))) == [expected]
    # A field that is wrong in itself is not there; the other pairs are still judged.
    assert told(rules.out_of_order(Ages(low=4, high=3), ("no", "high"), ("low", "high"))) == [expected]


def test_a_value_that_stands_twice_is_named():
    assert rules.without_repeats(("a", "b")) == ("a", "b")
    with pytest.raises(ValueError, match=r"^'b' staat er twee keer — elke waarde één keer$"):
        rules.without_repeats(tuple("zyxwvutsrqponmlkjihgfedcb" * 2 + "a"))


def test_names_that_differ_in_capitals_alone_are_the_same():
    values = [(("x", 0), "Eén"), (("x", 1), "twee"), (("x", 2), "EÉN")]
    assert told(rules.repeats(values, "elk één")) == [(("x", 2), "'EÉN' staat er twee keer", "elk één")]
    assert told(rules.repeats(values))[0][2] == "een eigen naam voor elk"


def test_a_reference_to_nothing_names_what_there_is():
    known = iter(["a", "b"])
    assert told(rules.unknown_name("c", known, "x", 0)) == [(("x", 0), "'c' bestaat hier niet", "een van: a, b")]
    assert told(rules.unknown_name("a", ["a", "b"], "x")) == []


def test_a_dotted_path_leads_into_a_record():
    assert rules.field_value(Record(ages=Ages(high=7)), "ages.high") == 7
    with pytest.raises(AttributeError):
        rules.field_value(Record(), "ages.middle")


@pytest.mark.parametrize(
    ("path", "there"),
    [
        ("name", True), ("ages", True), ("ages.low", True), ("ages.middle", False), ("height", False), ("name.low", False),
        ("groups.low", False), ("ages.low.low", False), ("height.low", False),
    ],
)  # fmt: skip
def test_only_fields_of_the_kind_have_a_path(path, there):
    assert rules.has_field(Record, path) is there


def test_a_value_needs_a_place_in_provenance():
    record = Record(name="x", ages=Ages(low=1), groups=("a",), provenance=(Entry(fields=("ages.low",)),))
    faults = told(rules.sourceless(record, ("name", "ages.low", "ages", "groups", "gone")))
    remedy = "noem het veld in een onderdeel van provenance"
    assert [path for path, *_ in faults] == [("name",), ("ages.low",), ("groups",)]
    assert {words for _, *words_of in faults for words in words_of} == {"is een waarde zonder bron", remedy}
    covered = Record(name="x", groups=("a",), provenance=(Entry(fields=("groups", "name")),))
    assert told(rules.sourceless(covered, ("name", "groups"))) == []


def test_an_empty_field_needs_no_source():
    assert told(rules.sourceless(Record(), ("groups", "ages.low"))) == []


def test_every_reference_to_a_source_is_followed_wherever_it_stands():
    record = Record.model_construct(
        sources={"b": "", "a": ""},
        provenance=(Record.model_construct(sources=("a", "x")),),
        findings=(Finding(source="a"), Finding(source="y")),
        by_field={"name": Finding(source="z")},
    )
    assert told(rules.dangling_sources(record)) == [
        (("provenance", 0, "sources", 1), "bron 'x' staat niet onder sources van dit bestand", "een van: a, b"),
        (("findings", 1, "source"), "bron 'y' staat niet onder sources van dit bestand", "een van: a, b"),
        (("by_field", "name", "source"), "bron 'z' staat niet onder sources van dit bestand", "een van: a, b"),
    ]


def test_what_is_no_key_under_the_name_of_a_source_is_looked_into():
    class Remark(BaseModel):
        source: Finding
        sources: dict[str, Finding]

    class Remarks(BaseModel):
        sources: dict[str, str]
        remark: Remark

    remark = Remark(source=Finding(source="x"), sources={"y": Finding(source="z")})
    assert [fault.path for fault in rules.dangling_sources(Remarks(sources={}, remark=remark))] == [
        ("remark", "source", "source"),
        ("remark", "sources", "y", "source"),
    ]


def test_a_gap_is_named_and_a_named_gap_is_empty():
    record = Record(
        name="x", ages=Ages(low=1), unknown=(Entry(fields=("ages.low", "vreemd", "anders")), Entry(fields=()))
    )
    assert told(rules.unknown_mismatches(record, ("ages.low", "ages.high", "groups", "name", "gone"))) == [
        (("ages", "low"), "heeft een waarde en staat ook onder unknown", "haal een van de twee weg"),
        (("ages", "high"), "is leeg", "vul een waarde in, of noem het veld onder unknown met wat er is gezocht"),
        (("groups",), "is leeg", "vul een waarde in, of noem het veld onder unknown met wat er is gezocht"),
        (("unknown",), "'anders' kan hier niet staan", "een van: ages.low, ages.high, groups, name, gone"),
        (("unknown",), "'vreemd' kan hier niet staan", "een van: ages.low, ages.high, groups, name, gone"),
    ]


def test_a_gap_that_is_named_is_no_fault():
    assert told(rules.unknown_mismatches(Record(unknown=(Entry(fields=("groups",)),)), iter(["groups"]))) == []


def test_a_value_off_the_list_is_named_at_its_place():
    allowed = {"name": ("x", "y"), "groups": ("a", "b"), "gone": ()}
    faults = told(rules.off_vocabulary(Record(name="z", groups=("a", "c")), allowed, allowed.__getitem__))
    assert faults == [
        (("name",), "'z' staat niet in vocabulary.yaml", "een van: x; y"),
        (("groups", 1), "'c' staat niet in vocabulary.yaml", "een van: a; b"),
    ]
    inside = rules.off_vocabulary(Record(ages=Ages(low=3)), ("ages.low",), lambda _: ("1",))
    assert told(inside) == [(("ages", "low"), "3 staat niet in vocabulary.yaml", "een van: 1")]


def test_several_faults_of_a_record_are_one_error():
    first, second = rules.FieldFault(("a",), "is leeg", "vul in"), rules.FieldFault((), "is fout", "anders")
    error = rules.FieldFaults(iter([first, second]))
    assert error.faults == (first, second)
    assert str(error) == "is leeg — vul in; is fout — anders"


def test_a_rule_is_known_by_its_mark():
    def judge(self, context):
        return ()

    assert rules.rule(judge) is judge
    assert judge.is_rule is True
