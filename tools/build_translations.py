"""The interface's words in other languages: collect what is to be translated, and compile what has been.

Without arguments it compiles src/kiosk/translations/*.ts into *.qm, which git ignores. `kiosk_*.ts` hold
the words that visitors meet, `studio_*.ts` those of the curators' studio. `kiosk_sr.ts` is written in
Cyrillic and becomes kiosk_sr-Cyrl.qm, and in Latin letters kiosk_sr-Latn.qm; any other `kiosk_TAG.ts`
becomes kiosk_TAG.qm.
English is what the words are written in, so `kiosk_en.ts` holds only its plurals. With `--update` it brings
the .ts files up to the words that stand in the QML; new ones are then to be translated. It also lists those
that visitors meet, with the words that editions add, in src/kiosk/domain/program_words.py: what a museum may
say in another way.
"""

import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree as ET

from kiosk.domain.transliteration import to_latin
from kiosk.publishing.edition_words import counted_words, plain_words

ROOT = Path(__file__).resolve().parent.parent
QML = ROOT / "src/kiosk/qml"
TRANSLATIONS = ROOT / "src/kiosk/translations"
PROGRAM_WORDS = ROOT / "src/kiosk/domain/program_words.py"
PROGRAMS = Path(sys.executable).parent
SERBIAN = "kiosk_sr.ts"
STUDIO = "studio_"
CURATORS_MODULE = "Curator"


class TranslationError(Exception):
    """A program of Qt's failed; the message is what it said."""


def collect(ts: Path, qml: Path = QML) -> None:
    """Bring `ts` up to the words in its QML files below `qml`; translations that are still wanted stay."""
    is_studio = ts.name.startswith(STUDIO)
    files = [path for path in qml.rglob("*.qml") if (path.parent.name == CURATORS_MODULE) is is_studio]
    sources = sorted(str(path) for path in files)
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en"]
    tag = ts.stem.partition("_")[2]
    if tag == "en":
        options.append("-pluralonly")
    _run("pyside6-lupdate", *sources, *options, "-target-language", tag, "-ts", str(ts))


def compile_all(folder: Path = TRANSLATIONS, into: Path | None = None) -> list[Path]:
    """Compile every .ts in `folder`; returns the .qm files."""
    made = []
    for ts in sorted(folder.glob("*_*.ts")):
        tree = ET.parse(ts)  # noqa: S314 - our own file
        targets = (
            {f"{ts.stem}-Cyrl": tree, f"{ts.stem}-Latn": in_latin(ts)}
            if ts.stem.endswith("_sr")
            else {ts.stem: tree}
        )
        made += [_compile(content, (into or folder) / f"{name}.qm") for name, content in targets.items()]
    return made


def in_latin(ts: Path) -> ET.ElementTree:
    """The Serbian translation with every translated word in Latin letters."""
    tree = ET.parse(ts)  # noqa: S314 - our own file
    for message in tree.iter("message"):
        for written in [*message.iter("translation"), *message.iter("numerusform")]:
            if written.text:
                written.text = to_latin(written.text)
    return tree


def untranslated(ts: Path) -> list[str]:
    """The words in `ts` that have no finished translation, each with the file it stands in."""
    return [
        f"{context.findtext('name')}: {message.findtext('source')}"
        for context in ET.parse(ts).iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
        if not _is_finished(message)
    ]


def program_words(ts: Path) -> str:
    """The module that lists every word of the program that a visitor may meet, and those that are counted."""
    messages = list(ET.parse(ts).iter("message"))  # noqa: S314 - our own file
    said = {message.findtext("source", "") for message in messages} | set(plain_words())
    counted = {message.findtext("source", "") for message in messages if message.get("numerus")}
    counted |= set(counted_words())
    return "\n".join(
        [
            '"""The words of the program that visitors meet, as tools/build_translations.py finds them."""',
            "",
            "from typing import Final",
            "",
            *_listed("PROGRAM_WORDS", said | counted),
            *_listed("COUNTED_WORDS", counted),
        ]
    )


def _listed(name: str, words: set[str]) -> list[str]:
    entries = [f"        {json.dumps(word, ensure_ascii=False)}," for word in sorted(words)]
    return [f"{name}: Final = frozenset(", "    {", *entries, "    }", ")", ""]


def _is_finished(message: ET.Element) -> bool:
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return False
    forms = translation.findall("numerusform") or [translation]
    return all((form.text or "").strip() for form in forms)


def _compile(tree: ET.ElementTree, qm: Path) -> Path:
    with TemporaryDirectory() as folder:
        ts = Path(folder) / "words.ts"
        tree.write(ts, encoding="utf-8", xml_declaration=True)
        _run("pyside6-lrelease", "-silent", str(ts), "-qm", str(qm))
    return qm


def _run(program: str, *arguments: str) -> None:
    done = subprocess.run([PROGRAMS / program, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise TranslationError(f"{program} failed: {done.stdout}{done.stderr}")


def main() -> int:
    try:
        if "--update" in sys.argv[1:]:
            for ts in sorted(TRANSLATIONS.glob("*_*.ts")):
                collect(ts)
                print("\n".join(f"{ts.name}: not translated: {each}" for each in untranslated(ts)))
            PROGRAM_WORDS.write_text(program_words(TRANSLATIONS / SERBIAN), encoding="utf-8")
        made = compile_all()
    except TranslationError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{len(made)} translations compiled")
    return 0


if __name__ == "__main__":
    sys.exit(main())
