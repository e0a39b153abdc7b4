# Sourced by ./mingzhang: everything that needs Maven.

# Sets "maven", or says what to install and ends with status 69.
find_maven() {
    local version major minor
    if ! maven=$(command -v mvn); then
        say '没有找到 Maven。请安装 Maven 3.8 或更新版本(Debian/Ubuntu:apt-get install maven;macOS:brew install maven)。'
        say 'Maven not found: install Maven 3.8 or newer.'
        exit 69
    fi
    version=$(JAVA_HOME=$jdk "$maven" --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -n 1)
    major=${version%%.*}
    minor=${version#*.}
    minor=${minor%%.*}
    if [ -z "$version" ] || [ "$major" -lt 3 ] || { [ "$major" -eq 3 ] && [ "$minor" -lt 8 ]; }; then
        say "Maven 版本过旧(${version:-未知}),请安装 3.8 或更新版本。 Maven is too old: 3.8 or newer is needed."
        exit 69
    fi
}

# The two options silence warnings of the JDK about libraries inside Maven.
run_maven() {
    (cd "$root" && JAVA_HOME=$jdk MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED" \
        "$maven" -B -ntp "$@")
}

# Shows which module is being built; the rest goes to the log.
show_progress() {
    local line
    while IFS= read -r line; do
        printf '%s\n' "$line" >>"$1"
        case $line in
            *'Building '*' ['*/*']') line=${line##*Building } && say "  … ${line% *-SNAPSHOT*} [${line##*\[}" ;;
        esac
    done
}

# Runs a command alone: a lock keeps two first calls from building at once. $1 is the file that shows that another call
# has just done the same work.
build_once() {
    local started=$SECONDS lock=$root/.mingzhang/lock waited=0 done_by_other=$1
    shift
    mkdir -p "$root/.mingzhang"
    until mkdir "$lock" 2>/dev/null; do
        if [ "$waited" -eq 0 ]; then say '另一个进程正在构建,等待中 … (waiting for another build)'; fi
        waited=$((waited + 1))
        if [ "$waited" -gt 600 ]; then
            say "等待超过十分钟。若没有其他构建在运行,请删除 $lock 后重试。"
            exit 75
        fi
        sleep 1
    done
    trap 'rmdir "$root/.mingzhang/lock" 2>/dev/null || true' EXIT
    if [ "$waited" -gt 0 ] && [ -e "$done_by_other" ]; then
        rmdir "$lock"
        trap - EXIT
        return
    fi
    "$@"
    rmdir "$lock"
    trap - EXIT
    say "构建完成,用时 $((SECONDS - started)) 秒。"
}

# Builds the program into .mingzhang/app.
build_app() {
    find_maven
    build_once "$app/stamp" assemble
}

# The jars of a module with all it needs, in a new folder that takes the place of the old one only when it is complete.
assemble_module() {
    local module=$1 target=$2 log=$root/.mingzhang/build.log fresh=$2.new
    say '正在构建明账(首次需下载依赖,约一至三分钟)… Building.'
    rm -rf "$fresh"
    mkdir -p "$fresh/lib"
    touch "$fresh/stamp" # before the build, so that an edit made meanwhile counts as newer
    : >"$log"
    rm -rf "$root/$module/target/fast/app" # jars that are needed no more
    if ! run_maven -Dfast -Dmaven.test.skip=true -pl "$module" -am package 2>&1 | show_progress "$log"; then
        grep '^\[ERROR\]' "$log" | head -n 20 >&2 || tail -n 20 "$log" >&2
        say "构建失败,完整日志:$log"
        exit 70
    fi
    cp "$root/$module"/target/fast/app/*.jar "$root/$module/target/fast/$module"-*.jar "$fresh/lib/"
    printf '%s\n' "$jdk" >"$fresh/jdk"
    rm -rf "$target"
    mv "$fresh" "$target"
}

assemble() {
    assemble_module cli "$app"
    train
}

# Start-up of the JVM: an AOT cache from one training run over the example documents. Without it all works, only slower.
train() {
    local jars
    jars=$(printf ':%s' "$app"/lib/*.jar)
    "$jdk/bin/java" -XX:+UseSerialGC --sun-misc-unsafe-memory-access=allow -XX:AOTCacheOutput="$app/mingzhang.aot" -Xlog:disable -cp "${jars#:}" \
        io.mingzhang.cli.Training "$root/examples" >/dev/null 2>"$root/.mingzhang/training.log" || true
    rm -f "$app"/*.aot.config
}

run_build() {
    rm -f "$app/stamp"
    build_app
}

run_format() {
    find_maven
    run_maven -q -Dfast spotless:apply "$@"
}

# What CI runs: every gate and all tests; "--long" adds longer fuzzing, mutation runs and large documents.
run_test() {
    local status=0 long=()
    if [ "${1:-}" = --long ]; then
        long=(-Dmingzhang.long=true)
        shift
    fi
    find_maven
    . "$root/launcher/web.sh"
    find_node
    find_browser
    . "$root/launcher/fonts.sh"
    prepare_fonts
    mkdir -p "$root/.mingzhang"
    touch "$root/.mingzhang/test-started"
    test_web || status=$?
    run_maven -fae verify -Dmingzhang.pages="$root/.mingzhang/test-pages" ${long[@]+"${long[@]}"} "$@" || status=$?
    sum_of_tests
    return "$status"
}

# One line over all modules, from the reports that this run wrote.
sum_of_tests() {
    find "$root"/*/target/surefire-reports -name 'TEST-*.xml' -newer "$root/.mingzhang/test-started" \
        -exec grep -h -m 1 '<testsuite ' {} + 2>/dev/null |
        awk '
            function value(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0 }
            { tests += value("tests"); failed += value("failures") + value("errors"); skipped += value("skipped") }
            END { printf "%d passed, %d failed, %d skipped\n", tests - failed - skipped, failed, skipped }'
}
