# Sourced by ./mingzhang: finds a JDK 25 without starting one (the file "release" in it tells its version).

is_jdk_25() {
    local line
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    while IFS= read -r line || [ -n "$line" ]; do
        case $line in 'JAVA_VERSION="25"'* | 'JAVA_VERSION="25.'*) return 0 ;; esac
    done <"$1/release"
    return 1
}

java_on_path() {
    local java
    java=$(command -v java) || return 0
    java=$(source_of "$java")
    dirname "$(dirname "$java")"
}

# Sets "jdk", or says what to install and ends with status 69 (service unavailable, as in sysexits.h).
find_jdk() {
    local candidate
    for candidate in "${JAVA_HOME:-}" "$(java_on_path)" /usr/lib/jvm/* /usr/local/lib/jvm/* /opt/java/* /opt/*jdk* /usr/local/*jdk* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home; do
        if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
            jdk=$candidate
            return
        fi
    done
    if [ -x /usr/libexec/java_home ] && candidate=$(/usr/libexec/java_home -v 25 2>/dev/null) && is_jdk_25 "$candidate"; then
        jdk=$candidate
        return
    fi
    say '没有找到 JDK 25。请安装 JDK 25(例如 Eclipse Temurin 25),或将环境变量 JAVA_HOME 指向它,然后重试。'
    say 'No JDK 25 found: install one (for example Eclipse Temurin 25) or point JAVA_HOME at it. Looked at JAVA_HOME, java on the PATH, /usr/lib/jvm, SDKMAN and the usual folders.'
    exit 69
}
