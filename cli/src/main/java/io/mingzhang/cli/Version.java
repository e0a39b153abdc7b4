package io.mingzhang.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String built = Version.class.getPackage().getImplementationVersion();
        return new String[] {"明账 mingzhang " + (built == null ? "开发版" : built)};
    }
}
