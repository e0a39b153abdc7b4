# Sourced by ./mingzhang: builds and starts the server. Its jars are in .mingzhang/server, the pages in .mingzhang/web.

server=$root/.mingzhang/server
web=$root/.mingzhang/web

run_server() {
    # The JDK of the last build is used again; see ./mingzhang.
    jdk=
    if [ -r "$server/jdk" ]; then IFS= read -r jdk <"$server/jdk" || true; fi
    if [ -n "${JAVA_HOME:-}" ] && [ "$JAVA_HOME" != "$jdk" ] && is_jdk_25 "$JAVA_HOME"; then jdk=$JAVA_HOME; fi
    if [ -z "$jdk" ] || [ ! -x "$jdk/bin/java" ]; then find_jdk; fi
    if newer "$server/stamp" pom.xml {kernel,standards,model,checks,documents,reports,server}/{pom.xml,src/main}; then
        . "$root/launcher/build.sh"
        find_maven
        build_once "$server/stamp" assemble_server
    fi
    if [ "$1" = serve ] && newer "$web/stamp" web/{src,public,index.html,package.json,package-lock.json,vite.config.ts,tsconfig.json}; then
        . "$root/launcher/build.sh"
        . "$root/launcher/web.sh"
        find_node
        build_once "$web/stamp" assemble_web
    fi
    if [ "$1" = serve ]; then
        . "$root/launcher/fonts.sh"
        prepare_fonts optional
    fi
    if [ "$1" = serve ] && [ ! -e "$server/server.aot" ]; then train_server; fi
    # shellcheck disable=SC2046
    exec "$jdk/bin/java" $(server_flags) -XX:AOTCache="$server/server.aot" -Xlog:disable -Xlog:all=error:stderr \
        ${MINGZHANG_OPTS:-} -Dmingzhang.web.folder="$web/pages" -Dmingzhang.examples="$root/examples" -Dmingzhang.fonts="$root/.mingzhang/fonts" \
        -cp "$(server_path)" io.mingzhang.server.start.Server "$@"
}

# Is one of these files missing its stamp, or newer than it? A folder is newer when a file was added or removed.
newer() {
    local stamp=$1
    shift
    [ ! -e "$stamp" ] || [ -n "$(cd "$root" && find "$@" -newer "$stamp" -print 2>/dev/null | head -n 1)" ]
}

server_path() {
    local jars
    jars=$(printf ':%s' "$server"/lib/*.jar)
    printf '%s' "${jars#:}"
}

# Measured in docs/adr/0041: within 600 MB with the database, and pauses that nobody notices.
server_flags() {
    printf '%s ' -XX:+UseSerialGC -Xmx320m -Xss1m --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED
}

assemble_server() {
    assemble_module server "$server"
}

# One run in a folder that goes again: the JVM keeps what it learns of the classes. Without it all works, only slower.
train_server() {
    local data
    say '正在为快速启动做准备(只需一次,约二十秒)… Preparing a fast start.'
    data=$(mktemp -d)
    # shellcheck disable=SC2046
    "$jdk/bin/java" $(server_flags) -XX:AOTCacheOutput="$server/server.aot" -Xlog:disable \
        -Dmingzhang.web.folder="$web/pages" -Dmingzhang.examples="$root/examples" -Dmingzhang.fonts="$root/.mingzhang/fonts" \
        -cp "$(server_path)" io.mingzhang.server.start.Server train --data "$data" >/dev/null 2>"$root/.mingzhang/training.log" || true
    rm -rf "$data"
    rm -f "$server"/*.aot.config
}
