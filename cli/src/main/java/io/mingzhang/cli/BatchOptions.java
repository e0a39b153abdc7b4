package io.mingzhang.cli;

import picocli.CommandLine.Option;

/** How a run over many files is carried out. */
final class BatchOptions {

    @Option(names = "--threads", paramLabel = "数目", defaultValue = "0", description = "同时处理的文件数（默认等于处理器核数）。")
    private int threads;

    /** How many files are worked on at a time. */
    int threads() {
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }
}
