"""How long a door stays shut after wrong guesses.

Times are seconds of a clock that counts from the start of the machine: nobody can set it, and it begins anew
when the plug is pulled. A wait measured on it may then take longer than it should, and never less.
"""

__all__ = ["FREE_MISSES", "LONGEST_WAIT_S", "MISSES_THAT_SHUT", "wait_after", "wait_left"]

FREE_MISSES = 5
FIRST_WAIT_S = 30
LONGEST_WAIT_S = 15 * 60
MISSES_THAT_SHUT = 50


def wait_after(misses: int) -> int:
    """The wait in seconds that `misses` wrong tries in a row bring."""
    beyond = misses - FREE_MISSES
    if beyond < 0:
        return 0
    return min(LONGEST_WAIT_S, FIRST_WAIT_S << min(beyond, LONGEST_WAIT_S.bit_length()))


def wait_left(misses: int, missed_at: float, now: float) -> float:
    """Seconds until the next try, when the last of `misses` was at `missed_at`.

    Where the machine was started since, at least `now` seconds have passed, and `now - missed_at` is less.
    """
    passed = now - missed_at if now >= missed_at else now
    return max(0.0, wait_after(misses) - passed)
