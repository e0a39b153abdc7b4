package io.mingzhang.server.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Remembers which type became which schema, and gives each a name that no other has. */
@Component
class SchemaClasses implements ModelConverter {

    private static final String PREFIX = "#/components/schemas/";

    private final Map<String, JavaType> types = new ConcurrentHashMap<>();

    /** With whole names, two records of the same name in different places do not silently become one schema. */
    SchemaClasses() {
        TypeNameResolver.std.setUseFqn(true);
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        if (schema != null && schema.get$ref() != null) {
            types.putIfAbsent(
                    schema.get$ref().substring(PREFIX.length()), Json.mapper().constructType(type.getType()));
        }
        return schema;
    }

    Optional<Class<?>> ofSchema(String name) {
        return Optional.ofNullable(types.get(name)).map(JavaType::getRawClass);
    }

    /** {@code DocumentRow}, {@code JobViewResult} for a record inside another, {@code PageOfDocumentRow}. */
    String shortName(String name) {
        JavaType type = types.get(name);
        return type == null ? name.substring(name.lastIndexOf('.') + 1) : shortName(type);
    }

    private static String shortName(JavaType type) {
        Class<?> raw = type.getRawClass();
        Class<?> outer = raw.getDeclaringClass();
        String own = outer == null
                ? raw.getSimpleName()
                : outer.getSimpleName().replaceFirst("Controller$", "") + raw.getSimpleName();
        String parameters = type.getBindings().getTypeParameters().stream()
                .map(SchemaClasses::shortName)
                .collect(Collectors.joining("And"));
        return parameters.isEmpty() ? own : own + "Of" + parameters;
    }
}
