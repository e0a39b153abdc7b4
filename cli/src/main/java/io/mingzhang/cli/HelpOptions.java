package io.mingzhang.cli;

import picocli.CommandLine.Option;

/** The options every command has, in Chinese. */
final class HelpOptions {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示用法。")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "显示版本。")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean version;
}
