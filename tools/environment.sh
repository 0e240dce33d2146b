# What ./run and ./test share: a Python that can carry the kiosk, Qt's system libraries, and a virtual
# environment that holds exactly the locked packages. Sourced from the root of the repository.
# shellcheck shell=sh disable=SC2034

python=.venv/bin/python
unset PYTHONDONTWRITEBYTECODE # every start would have to compile the program again

fail() {
    printf '%s\n' "$1" >&2
    exit 2
}

# --- an interpreter ----------------------------------------------------------------------------------------

runs_well() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 12))' >/dev/null 2>&1
}

# The first interpreter that really runs and is new enough; a name on the PATH may be an empty shim.
find_python() {
    for candidate in python3.13 python3.12 python3 python3.14 \
        "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3.1[3-9]*/bin/python3 \
        "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3.12*/bin/python3; do
        if runs_well "$candidate"; then
            printf '%s\n' "$candidate"
            return
        fi
    done
    if command -v uv >/dev/null 2>&1; then
        uv python find --quiet '>=3.12' 2>/dev/null && return
        uv python install --quiet 3.13 >/dev/null 2>&1 && uv python find --quiet 3.13 2>/dev/null && return
    fi
    return 1
}

# --- system libraries --------------------------------------------------------------------------------------

# Every line: the library that Qt loads, and the Debian package that has it.
offscreen_libraries='
libEGL.so.1 libegl1
libGL.so.1 libgl1
libGLX.so.0 libglx0
libOpenGL.so.0 libopengl0
libX11.so.6 libx11-6
libbrotlidec.so.1 libbrotli1
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libglib-2.0.so.0 libglib2.0-0
libgssapi_krb5.so.2 libgssapi-krb5-2
libpng16.so.16 libpng16-16
libpulse.so.0 libpulse0
libxcb.so.1 libxcb1
libxkbcommon.so.0 libxkbcommon0
'
x11_libraries='
libX11-xcb.so.1 libx11-xcb1
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-render.so.0 libxcb-render0
libxcb-shape.so.0 libxcb-shape0
libxcb-shm.so.0 libxcb-shm0
libxcb-sync.so.1 libxcb-sync1
libxcb-util.so.1 libxcb-util1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
'

# Every line: a program that the tests start, and the Debian package that has it.
test_programs='
Xvfb xvfb
'

# The packages of the libraries given in $1 that this machine lacks.
missing_packages() {
    known=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p)
    printf '%s' "$1" | while read -r library package; do
        [ -n "$library" ] || continue
        case $known in
            *"$library "*) ;;
            *) printf '%s ' "$package" ;;
        esac
    done
}

# The packages of the programs given in $1 that this machine lacks.
missing_program_packages() {
    printf '%s' "$1" | while read -r program package; do
        [ -z "$program" ] || command -v "$program" >/dev/null 2>&1 || printf '%s ' "$package"
    done
}

install_packages() {
    if [ "$(id -u)" -eq 0 ]; then
        as_root=
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        as_root=sudo
    else
        fail "Qt needs system libraries; ask an administrator to run: apt-get install $*"
    fi
    printf 'Installing system packages: %s\n' "$*" >&2
    log=$(mktemp)
    for attempt in 1 2 3; do
        if $as_root apt-get -qq update >"$log" 2>&1 &&
            $as_root env DEBIAN_FRONTEND=noninteractive \
                apt-get -qq install -y --no-install-recommends "$@" >>"$log" 2>&1; then
            rm -f "$log"
            return
        fi
        sleep "$attempt"
    done
    cat "$log" >&2
    rm -f "$log"
    fail "These system packages could not be installed: $*"
}

# Only where packages are Debian's; elsewhere Qt itself says what it lacks.
ensure_libraries() {
    [ "$(uname -s)" = Linux ] && command -v apt-get >/dev/null 2>&1 || return 0
    missing=$(missing_packages "$1")
    # shellcheck disable=SC2086 # one word per package
    [ -z "$missing" ] || install_packages $missing
}

ensure_programs() {
    [ "$(uname -s)" = Linux ] && command -v apt-get >/dev/null 2>&1 || return 0
    missing=$(missing_program_packages "$1")
    # shellcheck disable=SC2086 # one word per package
    [ -z "$missing" ] || install_packages $missing
}

# --- the virtual environment -------------------------------------------------------------------------------

create_environment() {
    found=$(find_python) ||
        fail "The kiosk needs Python 3.12 or newer; install one (for example package python3.13, or pyenv install 3.13) and try again."
    printf 'Creating a virtual environment with %s\n' "$("$found" --version)" >&2
    if ! "$found" -m venv --clear .venv >/dev/null 2>&1; then
        command -v apt-get >/dev/null 2>&1 && install_packages python3-venv
        "$found" -m venv --clear .venv >&2 ||
            fail "Python's venv module does not work here; install it (for example package python3-venv) and try again."
    fi
}

install_locked() {
    "$python" -m pip install --quiet --disable-pip-version-check --no-input --no-deps "$@" >>"$log" 2>&1
}

# The state of .venv that belongs to requirements/$1.txt, in this place.
lock_of() {
    { pwd && cat requirements/build.txt "requirements/$1.txt"; } | cksum
}

# Bring .venv in line with requirements/$1.txt (runtime, or dev, which holds runtime too); instant if it is.
ensure_environment() {
    lock=$(lock_of "$1")
    runs_well "$python" || create_environment
    stamp=.venv/installed-$1
    [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$lock" ] && return
    printf 'Installing the locked packages (%s)\n' "$1" >&2
    log=$(mktemp)
    if ! { install_locked --require-hashes --only-binary :all: -r requirements/build.txt &&
        install_locked --require-hashes --only-binary :all: -r "requirements/$1.txt" &&
        install_locked --no-index --no-build-isolation --editable .; }; then
        cat "$log" >&2
        rm -f "$log"
        fail "The packages of requirements/$1.txt could not be installed; the lines above say why."
    fi
    rm -f "$log"
    printf '%s\n' "$lock" >"$stamp"
    if [ "$1" = dev ]; then
        lock_of runtime >.venv/installed-runtime
    fi
}

# --- the interface's translations --------------------------------------------------------------------------

# Compile them where one is missing or older than its source.
ensure_translations() {
    for ts in src/kiosk/translations/kiosk_*.ts; do
        compiled=$(find src/kiosk/translations -name "$(basename "$ts" .ts)*.qm")
        stale=$(find src/kiosk/translations -name "$(basename "$ts" .ts)*.qm" ! -newer "$ts")
        [ -n "$compiled" ] && [ -z "$stale" ] && continue
        "$python" tools/build_translations.py >/dev/null ||
            fail "The interface's translations could not be compiled."
        return
    done
}
