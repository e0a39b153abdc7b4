# Sourced by ./mingzhang: everything that needs Node and npm.

# Sets nothing; says what to install and ends with status 69 when Node or npm is missing or too old.
find_node() {
    local version major minor
    if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
        say '没有找到 Node.js 和 npm。构建网页需要 Node.js 20.19 或更新版本(Debian/Ubuntu:apt-get install nodejs npm;macOS:brew install node;或 https://nodejs.org)。'
        say 'Node.js and npm not found: install Node.js 20.19 or newer.'
        exit 69
    fi
    version=$(node --version)
    version=${version#v}
    major=${version%%.*}
    minor=${version#*.}
    minor=${minor%%.*}
    if [ "$major" -lt 20 ] || { [ "$major" -eq 20 ] && [ "$minor" -lt 19 ]; }; then
        say "Node.js 版本过旧($version),请安装 20.19 或更新版本。 Node.js is too old: 20.19 or newer is needed."
        exit 69
    fi
}

# npm leaves a file in node_modules that tells which lock file it has installed.
install_web() {
    local installed=$root/web/node_modules/.package-lock.json
    if [ ! -e "$installed" ] || [ "$root/web/package-lock.json" -nt "$installed" ]; then
        say '正在安装网页所需的包(npm ci)…'
        run_npm ci --no-audit --no-fund
        touch "$installed"
    fi
}

run_npm() {
    local log=$root/.mingzhang/web.log
    if ! (cd "$root/web" && npm "$@") >"$log" 2>&1 </dev/null; then
        tail -n 20 "$log" >&2
        say "网页构建失败,完整日志:$log"
        exit 70
    fi
}

# The pages, in a new folder that takes the place of the old one only when it is complete.
assemble_web() {
    local fresh=$web.new
    say '正在构建网页 … Building the pages.'
    rm -rf "$fresh"
    mkdir -p "$fresh"
    touch "$fresh/stamp"
    install_web
    MINGZHANG_WEB_OUT=$fresh/pages run_npm run build
    rm -rf "$web"
    mv "$fresh" "$web"
}

# Every gate and test of the pages, then the pages themselves, which the browser tests open.
test_web() {
    local status=0
    (
        cd "$root/web"
        npm ci --no-audit --no-fund --loglevel=error &&
            npm run check && MINGZHANG_WEB_OUT=$root/.mingzhang/test-pages npm run build --silent
    ) </dev/null || status=$?
    if [ "$status" -ne 0 ]; then say '网页的检查没有通过。 The checks of the pages failed.'; fi
    return "$status"
}

# The browser tests need a Chromium of the system; CI runs as root on Debian and gets it there.
find_browser() {
    local name
    for name in "${MINGZHANG_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'; do
        if [ -n "$name" ] && command -v "$name" >/dev/null; then
            MINGZHANG_CHROMIUM=$(command -v "$name")
            export MINGZHANG_CHROMIUM
            return
        fi
    done
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
        say '没有找到 Chromium,正在安装(apt-get install chromium)…'
        if { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends chromium fonts-noto-cjk; } >&2 </dev/null; then
            MINGZHANG_CHROMIUM=$(command -v chromium)
            export MINGZHANG_CHROMIUM
            return
        fi
    fi
    say '没有找到 Chromium。浏览器测试需要 Chromium 或 Chrome(Debian/Ubuntu:apt-get install chromium),或用环境变量 MINGZHANG_CHROMIUM 指出它。'
    say 'No Chromium found: install Chromium or Chrome, or point MINGZHANG_CHROMIUM at it.'
    exit 69
}
