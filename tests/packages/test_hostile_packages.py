"""Whatever bytes a package holds, the answer is a list of faults or one sentence, never anything else."""

import random
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.any_exhibit import little_exhibit

from kiosk.domain.faults import KioskError
from kiosk.packages.archive import unpack
from kiosk.packages.documents import read_document
from kiosk.packages.read_package import read_package
from kiosk.packages.write_package import package_documents

DOCUMENTS = package_documents(little_exhibit())
NAMES = sorted(DOCUMENTS)
INSERTS = [
    b": ",
    b"- ",
    b"\t",
    b"&a ",
    b"*a ",
    b"!!x ",
    b"'",
    b'"',
    b"[",
    b"{",
    b"|\n",
    b"\xff",
    b"\0",
    b"\xe2\x80\xa8",
]

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
    max_leaves=5,
)


def read_spoilt(name: str, content: bytes) -> None:
    """Read the little package with one document spoilt; every fault must be a line of words."""
    with TemporaryDirectory() as scratch:
        root = Path(scratch)
        for other, sound in DOCUMENTS.items():
            (root / other).parent.mkdir(exist_ok=True)
            (root / other).write_bytes(content if other == name else sound)
        for fault in read_package(root).faults:
            assert "\n" not in fault.file
            assert fault.reason


@settings(max_examples=60)
@given(st.sampled_from(NAMES), st.integers(0, 2**32), st.integers(1, 6))
def test_a_mutated_document_never_ends_in_a_traceback(name: str, seed: int, changes: int) -> None:
    chance = random.Random(seed)  # noqa: S311
    content = bytearray(DOCUMENTS[name])
    for _ in range(changes):
        at = chance.randrange(len(content) + 1)
        match chance.randrange(4):
            case 0:
                content[at:at] = chance.choice(INSERTS)
            case 1:
                del content[at : at + chance.randrange(1, 30)]
            case 2:
                content[at:at] = content[at : at + chance.randrange(1, 60)]
            case _:
                content[at : at + 1] = bytes([chance.randrange(256)])
    read_spoilt(name, bytes(content))


@settings(max_examples=40)
@given(st.sampled_from(NAMES), st.binary(max_size=200))
def test_random_bytes_never_end_in_a_traceback(name: str, content: bytes) -> None:
    read_spoilt(name, content)


@settings(max_examples=60)
@given(st.data())
def test_a_value_of_any_other_kind_never_ends_in_a_traceback(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(NAMES))
    document = yaml.safe_load(DOCUMENTS[name])
    holder: Any = document
    while True:
        key = data.draw(st.sampled_from(sorted(holder) if isinstance(holder, dict) else range(len(holder))))
        inner = holder[key]
        if not isinstance(inner, dict | list) or not inner or data.draw(st.booleans()):
            break
        holder = inner
    holder[key] = data.draw(values)
    read_spoilt(name, yaml.safe_dump(document, allow_unicode=True).encode())


@settings(max_examples=60)
@given(st.binary(max_size=300) | st.text(max_size=100).map(str.encode))
def test_any_bytes_are_a_document_or_a_fault(content: bytes) -> None:
    node, faults = read_document(content, "x.yaml")
    assert node is not None or faults


@settings(max_examples=40)
@given(st.binary(max_size=400))
def test_any_bytes_are_refused_as_a_zip_with_a_sentence(content: bytes) -> None:
    with TemporaryDirectory() as scratch:
        path, staging = Path(scratch) / "package.zip", Path(scratch) / "staging"
        path.write_bytes(b"PK\x05\x06" + content)
        with pytest.raises(KioskError, match=r"\."), unpack(path, staging) as folder:
            read_package(folder)
        assert not list(staging.glob("*"))


def test_a_deeply_nested_document_is_a_fault() -> None:
    for content in (b"[" * 50_000, b"- " * 5_000 + b"a", b"a: " + b"{a: " * 500):
        node, faults = read_document(content, "x.yaml")
        assert node is None
        assert faults


def test_a_mile_of_aliases_is_a_fault() -> None:
    laughs = b"a: &a [x]\n" + b"".join(b"b%d: &b%d [*a, *a]\n" % (n, n) for n in range(100))
    node, faults = read_document(laughs, "x.yaml")
    assert node is None
    assert "an alias (*a) stands here; write the value out" in faults[-1].reason
