package io.mingzhang.server.platform.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a handler of the HTTP interface needs, on the method or its controller. A handler without it is refused to everybody.
 * The permission is asked for anywhere in the tree; for what it touches the handler asks {@link Access}.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    /** One of these is enough. */
    Permission[] value();
}
