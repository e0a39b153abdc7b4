package io.mingzhang.acceptance.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The compiled classes of the product (everything but tests and benchmarks), imported once for all rules. */
final class ProductClasses {

    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/io/mingzhang/acceptance/"))
            .importPackages("io.mingzhang");

    private ProductClasses() {}
}
