package io.mingzhang.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import org.junit.jupiter.api.Test;

/** Rule 8 of the style: no binary fractions in the product. (That {@code BigDecimal.equals} stays out is Error Prone's.) */
class ExactnessTest {

    private static final Set<String> BOXED = Set.of("Double", "Float", "DoubleStream", "StrictMath");
    private static final Set<TypeKind> PRIMITIVE = Set.of(TypeKind.DOUBLE, TypeKind.FLOAT);

    /** PDFBox hands coordinates over as binary fractions: they become integers in this one file. */
    private static final String PLACES_ON_PAGES = "PageScanner.java";

    @Test
    void productUsesNoBinaryFractions() {
        List<String> binary = SourceFile.ALL.stream()
                .filter(file -> !file.isTest() && !file.module().equals("benchmarks")) // JMH reports in double
                .filter(file -> !file.path().endsWith(PLACES_ON_PAGES))
                .flatMap(file -> file.pieces().stream()
                        .filter(ExactnessTest::isBinary)
                        .map(piece -> file.placeOf(piece) + " " + piece))
                .toList();
        assertThat(binary).isEmpty();
    }

    private static boolean isBinary(Tree piece) {
        return switch (piece) {
            case PrimitiveTypeTree type -> PRIMITIVE.contains(type.getPrimitiveTypeKind());
            case IdentifierTree name -> BOXED.contains(name.getName().toString());
            case LiteralTree literal -> literal.getValue() instanceof Double || literal.getValue() instanceof Float;
            default -> false;
        };
    }
}
