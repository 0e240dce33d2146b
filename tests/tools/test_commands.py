"""./run and ./test before Python comes in."""

import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
NEEDED = ("sh", "dirname", "uname", "cat", "cksum", "id", "ldconfig", "mktemp", "rm", "find", "basename")

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the two commands are shell scripts")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """The commands and what they read, with no environment installed."""
    place = tmp_path / "checkout"
    place.mkdir()
    for name in ("run", "test"):
        shutil.copy(ROOT / name, place)
    shutil.copytree(ROOT / "requirements", place / "requirements")
    (place / "tools").mkdir()
    shutil.copy(ROOT / "tools/environment.sh", place / "tools")
    translations = place / "src/kiosk/translations"
    translations.mkdir(parents=True)
    for name, age_s in (("kiosk_sr.ts", 60), ("kiosk_sr.qm", 0)):
        (translations / name).touch()
        os.utime(translations / name, (time.time() - age_s,) * 2)
    return place


def call(command: Path, *arguments: str, path: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [command, *arguments],
        env={"PATH": path, "HOME": str(command.parent), **variables},
        capture_output=True,
        text=True,
        check=False,
    )


def path_with_python(folder: Path, script: str) -> str:
    """A PATH of the needed programs, and `script` under the name python3."""
    folder.mkdir()
    for name in NEEDED:
        found = shutil.which(name, path=f"{os.environ['PATH']}:/sbin:/usr/sbin")
        assert found, name
        (folder / name).symlink_to(found)
    python = folder / "python3"
    python.write_text(f"#!/bin/sh\n{script}\n")
    python.chmod(0o755)
    return str(folder)


@pytest.mark.parametrize("arguments", [(), ("run",), ("run", "--windowed"), ("studio",)])
def test_without_a_display_run_says_so_and_offers_the_tour(
    checkout: Path, arguments: tuple[str, ...]
) -> None:
    result = call(checkout / "run", *arguments, path=os.environ["PATH"])
    assert result.returncode == 2
    assert result.stderr.count("\n") == 1
    assert "no display" in result.stderr
    assert "./run tour --out DIR" in result.stderr


@pytest.mark.parametrize("command", ["run", "test"])
@pytest.mark.parametrize("script", ["exit 1", "echo 'no such version' >&2; exit 127"])
def test_without_a_fitting_python_one_sentence_says_what_to_install(
    checkout: Path, tmp_path: Path, command: str, script: str
) -> None:
    path = path_with_python(tmp_path / "programs", script)
    result = call(checkout / command, "tour", path=path)
    assert result.returncode == 2
    assert result.stderr.count("\n") == 1
    assert "Python 3.12 or newer" in result.stderr
    assert not (checkout / ".venv").exists()


def test_a_pyenv_version_serves_when_the_path_has_none(checkout: Path, tmp_path: Path) -> None:
    path = path_with_python(tmp_path / "programs", "exit 1")
    python = tmp_path / "pyenv/versions/3.12.9/bin/python3"
    python.parent.mkdir(parents=True)
    python.write_text("#!/bin/sh\n[ $1 = -c ] && exit 0\n[ $1 = --version ] && echo Python 3.12.9\nexit 1\n")
    python.chmod(0o755)
    result = call(checkout / "test", path=path, PYENV_ROOT=str(tmp_path / "pyenv"))
    assert "Creating a virtual environment with Python 3.12.9" in result.stderr
    assert result.returncode == 2
    assert "venv module does not work" in result.stderr.splitlines()[-1]


def test_the_environment_is_left_alone_while_the_lock_stays(checkout: Path, tmp_path: Path) -> None:
    path = path_with_python(tmp_path / "programs", "exit 1")
    python = checkout / ".venv/bin/python"
    python.parent.mkdir(parents=True)
    python.write_text('#!/bin/sh\necho "$@" >>"$HOME/calls"\n')
    python.chmod(0o755)
    calls = checkout / "calls"

    first = call(checkout / "run", "tour", "--out", "x y", path=path)
    assert first.returncode == 0, first.stderr
    installs = [line for line in calls.read_text().splitlines() if "pip install" in line]
    assert len(installs) == 3
    assert all("--require-hashes" in line for line in installs[:2])

    calls.unlink()
    assert call(checkout / "run", "tour", "--out", "x y", path=path).returncode == 0
    assert [line for line in calls.read_text().splitlines() if "-c" not in line] == [
        "-P -m kiosk tour --out x y"
    ]

    with (checkout / "requirements/runtime.txt").open("a") as lock:
        lock.write("# changed\n")
    call(checkout / "run", "tour", path=path)
    assert "pip install" in calls.read_text()


def test_a_translation_older_than_its_source_is_compiled_again(checkout: Path, tmp_path: Path) -> None:
    path = path_with_python(tmp_path / "programs", "exit 1")
    python = checkout / ".venv/bin/python"
    python.parent.mkdir(parents=True)
    python.write_text('#!/bin/sh\necho "$@" >>"$HOME/calls"\n')
    python.chmod(0o755)
    call(checkout / "run", "tour", path=path)
    assert "build_translations" not in (checkout / "calls").read_text()
    (checkout / "src/kiosk/translations/kiosk_sr.ts").touch()
    os.utime(checkout / "src/kiosk/translations/kiosk_sr.ts", (time.time() + 60,) * 2)
    call(checkout / "run", "tour", path=path)
    assert "tools/build_translations.py" in (checkout / "calls").read_text()
