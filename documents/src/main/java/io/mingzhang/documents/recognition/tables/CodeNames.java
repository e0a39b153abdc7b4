package io.mingzhang.documents.recognition.tables;

import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.ClassificationScheme;
import java.util.Optional;

/** What recognition asks of the classification: names settle what a printed code leaves open. */
interface CodeNames {

    /** Whether the name, possibly clipped, is that of the code. */
    boolean mayBeNamed(ClassificationCode code, String name);

    /** The class with this name. */
    Optional<ClassificationCode> classNamed(ClassificationScheme scheme, String name);

    /** The code with this name one level below another. */
    Optional<ClassificationCode> childNamed(ClassificationCode parent, String name);

    /** The code with this name, when there is just one in the whole scheme. */
    Optional<ClassificationCode> onlyNamed(ClassificationScheme scheme, String name);
}
