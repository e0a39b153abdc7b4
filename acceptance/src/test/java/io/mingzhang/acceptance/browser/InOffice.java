package io.mingzhang.acceptance.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one {@link Office}, which is founded for the first and closed after the last of them. */
final class InOffice implements ParameterResolver {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(InOffice.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Office.class;
    }

    @Override
    public Office resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot().getStore(HERE).computeIfAbsent(Office.class, key -> found(), Office.class);
    }

    private static Office found() {
        try {
            return Office.found();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
