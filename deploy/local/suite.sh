# Shared by the scripts of this folder: finds Java, builds what is missing or older than its sources, runs a command.
# shellcheck shell=bash

set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd "$here/../.." && pwd)"
services="candidates-service admissions-service evaluation-service reporting-service"
stamp="$here/target/suite.stamp"
build_log="$here/target/build.log"
build_lock="$here/target/build.lock"
# The jar, not the classes: Java archives no classes of a folder.
classpath="$here/target/memberdev-local-1.0.0-SNAPSHOT.jar:$here/target/lib/*"
archive="$here/target/classes.jsa"

fail() {
    echo "$*" >&2
    exit 1
}

find_java() {
    if [ -n "${JAVA_HOME:-}" ]; then
        java="$JAVA_HOME/bin/java"
    else
        java="$(command -v java || true)"
    fi
    [ -n "$java" ] && [ -x "$java" ] \
        || fail "No Java was found. Install a JDK 17 or newer, and put it on the PATH or in JAVA_HOME."
    local version
    version="$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)"
    [ -n "$version" ] && [ "$version" -ge 17 ] \
        || fail "Java ${version:-of an unknown version} was found at $java; the suite needs a JDK 17 or newer."
}

require_compiler() {
    local home
    home="$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.home = //p')"
    [ -x "$home/bin/javac" ] \
        || fail "$home is only a runtime. The first start builds the suite: install a JDK 17 or newer."
    export JAVA_HOME="$home"
}

is_built() {
    [ -f "$stamp" ] && [ -d "$here/target/lib" ] || return 1
    local service
    for service in $services; do
        [ -f "$root/$service/target/quarkus-app/quarkus-run.jar" ] || return 1
    done
    local newer
    newer="$(cd "$root" && find pom.xml contracts platform deploy/local $services \
        \( -name target -not -path '*/src/*' -o -path deploy/local/data -o -path '*/src/test' \) -prune -o \
        -type f \( -path '*/src/main/*' -o -name pom.xml \) -newer "$stamp" -print -quit)"
    [ -z "$newer" ]
}

# One build at a time: two would write the same folders. The lock of a build that was killed does not count.
take_build_lock() {
    if ! mkdir "$build_lock" 2>/dev/null; then
        local holder
        holder="$(cat "$build_lock/pid" 2>/dev/null || true)"
        if [ -z "$holder" ] || kill -0 "$holder" 2>/dev/null; then
            fail "Another start is building the suite (process ${holder:-unknown}); wait for it. If there is none, remove $build_lock."
        fi
    fi
    echo $$ >"$build_lock/pid"
    trap 'rm -rf "$build_lock"' EXIT
}

build() {
    require_compiler
    mkdir -p "$here/target"
    take_build_lock
    echo "Building the suite; the first time this downloads its libraries and takes some minutes ..."
    local began=$SECONDS modules=deploy/local service
    for service in $services; do modules="$modules,$service"; done
    # What is changed during the build is newer than the stamp and is built the next time.
    touch "$stamp.begun"
    # Progress is the modules as they come; everything else that Maven says is in the log.
    if ! (cd "$root" && ./mvnw -B -ntp -Dquick -Dmaven.test.skip=true -pl "$modules" -am package </dev/null 2>&1 \
        | tee "$build_log" | sed -un 's/^\[INFO\] Building \(.*\) 1\.0.*\(\[[0-9/]*\]\)$/  \2 \1/p'); then
        tail -n 40 "$build_log" >&2
        fail "The build failed; all it said is in $build_log"
    fi
    archive_classes
    mv "$stamp.begun" "$stamp"
    rm -rf "$build_lock"
    echo "Built in $((SECONDS - began)) s"
}

# Half of the time of a short command is reading classes: those of a first run are kept in an archive that Java maps
# into memory. Without it, or where it does not fit, Java reads the classes as ever.
archive_classes() {
    local data
    data="$(mktemp -d)"
    echo '{"load":"01900000-0000-7000-8000-000000000002","startedAt":"2026-01-01T00:00:00Z","finished":true,"organisations":{"bloc":"01900000-0000-7000-8000-000000000003"}}' \
        >"$data/demo.json"
    rm -f "$archive"
    MEMBERDEV_DATA="$data" "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable "-XX:ArchiveClassesAtExit=$archive" \
        "-Dmemberdev.repository=$root" -cp "$classpath" vn.memberdev.local.cli.Main token committee-officer >/dev/null 2>&1 || true
    rm -rf "$data"
}

is_running() {
    local supervisor
    supervisor="$(sed -n 's/^supervisor \([0-9]*\) .*/\1/p' "${MEMBERDEV_DATA:-$here/data}/run/processes" 2>/dev/null || true)"
    [ -n "$supervisor" ] && kill -0 "$supervisor" 2>/dev/null
}

ensure_built() {
    is_built && return
    if is_running; then
        echo "The sources are newer than what runs: ./deploy/local/down, then up, builds and starts the new ones."
    else
        build
    fi
}

suite() {
    find_java
    [ -d "$here/target/classes" ] && [ -d "$here/target/lib" ] || fail "The suite is not built yet: run ./deploy/local/up first."
    exec "$java" -Xmx192m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-Dmemberdev.repository=$root" \
        -cp "$here/target/classes:$here/target/lib/*" vn.memberdev.local.cli.Main "$@"
}

# A short command: which Java it is was seen when the suite was built.
short_command() {
    java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
    [ -f "$archive" ] || suite "$@"
    exec "$java" -Xmx192m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable "-XX:SharedArchiveFile=$archive" \
        "-Dmemberdev.repository=$root" -cp "$classpath" vn.memberdev.local.cli.Main "$@"
}
