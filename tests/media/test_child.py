import os
import signal
import time
from pathlib import Path

import pytest
from tests.exhibits import draw

from kiosk.media.child import ChildProcess, never
from kiosk.media.prepare import PictureJob, prepare_pictures
from kiosk.media.refusals import CancelledError, PictureRefusedError, UnfitPictureError


def test_a_result_comes_back() -> None:
    with ChildProcess() as child:
        assert child.run(divmod, never, 7, 2) == (3, 1)
        assert child.run(os.getpid, never) != os.getpid()


def test_an_exception_of_any_type_is_a_refusal_and_the_child_lives_on() -> None:
    with ChildProcess() as child:
        first = child.run(os.getpid, never)
        for function, argument in ((int, "x"), (ord, "xx"), (os.stat, "/nowhere/at/all")):
            with pytest.raises(UnfitPictureError):
                child.run(function, never, argument)
        assert child.run(os.getpid, never) == first


def test_a_child_that_takes_too_long_is_ended_and_the_next_work_gets_another() -> None:
    with ChildProcess(most_seconds=0.5) as child:
        with pytest.raises(UnfitPictureError, match="longer than"):
            child.run(time.sleep, never, 60)
        assert child.run(abs, never, -1) == 1


def test_a_child_that_dies_is_a_refusal_and_the_next_work_gets_another() -> None:
    with ChildProcess() as child:
        pid = child.run(os.getpid, never)
        with pytest.raises(UnfitPictureError, match="all of a sudden"):
            child.run(os.kill, never, pid, signal.SIGKILL)
        assert child.run(abs, never, -1) == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such cap")
def test_a_child_that_wants_too_much_memory_is_refused_it() -> None:
    with ChildProcess(most_memory=1024**3) as child, pytest.raises(UnfitPictureError, match="memory"):
        child.run(bytearray, never, 2 * 1024**3)


def test_cancelling_ends_the_work_under_way() -> None:
    wishes = iter([False])
    with ChildProcess() as child:
        started = time.monotonic()
        with pytest.raises(CancelledError):
            child.run(time.sleep, lambda: next(wishes, True), 60)
        assert time.monotonic() - started < 30


def test_work_that_is_cancelled_before_it_begins_is_not_begun(tmp_path: Path) -> None:
    with ChildProcess() as child, pytest.raises(CancelledError):
        child.run((tmp_path / "begun").touch, lambda: True)

    assert not (tmp_path / "begun").exists()


def test_preparing_can_be_cancelled_between_pictures(tmp_path: Path) -> None:
    original = draw(tmp_path / "slika.jpg", (900, 600))
    jobs = [PictureJob("slika", original, tmp_path / str(number)) for number in range(40)]
    done: list[int] = []

    with pytest.raises(CancelledError):
        prepare_pictures(jobs, lambda number, _total: done.append(number), lambda: len(done) >= 2)

    assert len(done) < len(jobs)


def test_one_bad_picture_stops_the_others_and_is_named(tmp_path: Path) -> None:
    good = draw(tmp_path / "slika.jpg", (900, 600))
    bad = tmp_path / "pismo.jpg"
    bad.write_bytes(b"Dragi muzeju")
    jobs = [PictureJob("pictures/pismo.jpg", bad, tmp_path / "bad")]
    jobs += [PictureJob("slika", good, tmp_path / str(number)) for number in range(40)]

    with pytest.raises(PictureRefusedError, match=r"pictures/pismo\.jpg: This is not a picture"):
        prepare_pictures(jobs)

    assert len(list(tmp_path.iterdir())) < len(jobs)
