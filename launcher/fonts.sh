# Sourced by ./mingzhang: the fonts of printed forms, from npm into .mingzhang/fonts; see docs/adr/0050.

fonts=$root/.mingzhang/fonts

# One face for running text and one for titles, each with its licence.
font_files=(
    noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf
    noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf
)

fonts_are_there() {
    [ -e "$fonts/stamp" ] && [ ! "$root/fonts/package-lock.json" -nt "$fonts/stamp" ]
}

# Gets them when they are not there; "optional" goes on without them and says so.
prepare_fonts() {
    if fonts_are_there; then return; fi
    . "$root/launcher/build.sh"
    . "$root/launcher/web.sh"
    if [ "${1:-}" = optional ] && ! command -v npm >/dev/null; then
        say '没有 npm,打印 PDF 的字体没有准备;其余功能不受影响。装好 Node.js 后运行 ./mingzhang fonts 即可。'
        return
    fi
    find_node
    build_once "$fonts/stamp" assemble_fonts "${1:-}"
}

assemble_fonts() {
    local fresh=$fonts.new log=$root/.mingzhang/fonts.log file name
    say '正在准备打印 PDF 用的字体(只需一次,下载约 100 MB)… Getting the fonts for print.'
    rm -rf "$fresh"
    mkdir -p "$fresh/npm"
    cp "$root"/fonts/package.json "$root"/fonts/package-lock.json "$root"/fonts/.npmrc "$fresh/npm/"
    if ! (cd "$fresh/npm" && npm ci --ignore-scripts --prefer-offline --no-audit --no-fund) >"$log" 2>&1 </dev/null; then
        rm -rf "$fresh"
        if [ "${1:-}" = optional ]; then
            say "字体没有下载成功,暂不能打印 PDF;其余功能不受影响。稍后运行 ./mingzhang fonts 重试。日志:$log"
            return
        fi
        tail -n 20 "$log" >&2
        say "字体下载失败,请检查网络后重试。完整日志:$log"
        exit 70
    fi
    for file in "${font_files[@]}"; do
        name=${file%%/*}
        cp "$fresh/npm/node_modules/@expo-google-fonts/$file" "$fresh/"
        cp "$fresh/npm/node_modules/@expo-google-fonts/$name/LICENSE_FONT" "$fresh/$name.LICENSE"
    done
    rm -rf "$fresh/npm"
    touch "$fresh/stamp"
    rm -rf "$fonts"
    mv "$fresh" "$fonts"
}
