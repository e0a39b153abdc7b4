package io.mingzhang.reports.json;

import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.StatedAmount;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** A JSON document being written: what is absent in the model becomes null, amounts become fen in strings. */
public final class JsonOut implements AutoCloseable {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator generator;

    /** Writes to the target, which stays open. */
    public JsonOut(Writer target) {
        this.generator = FACTORY.createGenerator(ObjectWriteContext.empty(), target);
    }

    /** Writes UTF-8 to the target, which stays open. */
    public JsonOut(OutputStream target) {
        this.generator = FACTORY.createGenerator(ObjectWriteContext.empty(), target);
    }

    /** The value {@code {…}}, as an element of an array or at the top. */
    public void object(Runnable content) {
        generator.writeStartObject();
        content.run();
        generator.writeEndObject();
    }

    /** Opens an object whose first property is an array, to be filled bit by bit; {@link #endArray()} and {@link #end()} close it. */
    public void begin(String name) {
        generator.writeStartObject();
        generator.writeArrayPropertyStart(name);
    }

    /** Closes the array opened by {@link #begin}. */
    public void endArray() {
        generator.writeEndArray();
    }

    /** Closes the object opened by {@link #begin} and ends the text with a line break. */
    public void end() {
        generator.writeEndObject();
        generator.writeRaw('\n');
        generator.flush();
    }

    /** The property {@code "name":{…}}. */
    public void object(String name, Runnable content) {
        generator.writeName(name);
        object(content);
    }

    /** The property {@code "name":[{…},…]} with an object for each element. */
    public <T> void objects(String name, Collection<T> elements, Consumer<? super T> content) {
        array(name, () -> elements.forEach(element -> object(() -> content.accept(element))));
    }

    /** The property {@code "name":[…]}; the content writes the elements. */
    public void array(String name, Runnable content) {
        generator.writeArrayPropertyStart(name);
        content.run();
        generator.writeEndArray();
    }

    /** The property {@code "name":[1,…]}. */
    public void numbers(String name, Collection<Integer> elements) {
        array(name, () -> elements.forEach(generator::writeNumber));
    }

    /** The property {@code "name":["…",…]}. */
    public void texts(String name, Collection<String> elements) {
        array(name, () -> elements.forEach(element -> generator.writeString(wellFormed(element))));
    }

    /** The property {@code "name":[…]} of elements that are JSON already. */
    void raws(String name, Collection<String> elements) {
        array(name, () -> elements.forEach(generator::writeRawValue));
    }

    /** An element of an array that is JSON already. */
    void raw(String element) {
        generator.writeRawValue(element);
    }

    /** A text as it is, the empty one included. */
    public void text(String name, String value) {
        generator.writeStringProperty(name, wellFormed(value));
    }

    /** A text that is null when it is empty. */
    public void textOrNull(String name, String value) {
        if (value.isEmpty()) {
            nothing(name);
        } else {
            text(name, value);
        }
    }

    /** A closed value. */
    public void constant(String name, Enum<?> value) {
        generator.writeStringProperty(name, Names.of(value));
    }

    /** A number that counts from 1; 0 means that there is none and becomes null. */
    public void ordinal(String name, int value) {
        if (value <= 0) {
            nothing(name);
        } else {
            number(name, value);
        }
    }

    /** A whole number, zero included. */
    public void number(String name, long value) {
        generator.writeNumberProperty(name, value);
    }

    /** A claim. */
    public void claim(String name, boolean value) {
        generator.writeBooleanProperty(name, value);
    }

    /** Null. */
    public void nothing(String name) {
        generator.writeNullProperty(name);
    }

    /** An exact decimal as text, null when absent. */
    public void decimal(String name, Optional<BigDecimal> value) {
        value.ifPresentOrElse(
                number -> generator.writeStringProperty(name, number.toPlainString()), () -> nothing(name));
    }

    /** An amount in fen as text, null when absent; decimals only where the document prints finer than a fen. */
    public void fen(String name, Optional<StatedAmount> amount) {
        amount.ifPresentOrElse(stated -> generator.writeStringProperty(name, fen(stated)), () -> nothing(name));
    }

    /** A unit of amounts as printed: 元, 万元, 亿元; null when absent. */
    public void unit(String name, Optional<AmountUnit> unit) {
        unit.ifPresentOrElse(known -> generator.writeStringProperty(name, known.symbol()), () -> nothing(name));
    }

    @Override
    public void close() {
        generator.close();
    }

    private static String fen(StatedAmount amount) {
        BigDecimal fen = amount.fen().stripTrailingZeros();
        return (fen.scale() < 0 ? fen.setScale(0) : fen).toPlainString();
    }

    /** Half a surrogate pair, left where somebody cut a text, would be no valid UTF-8: it becomes U+FFFD. */
    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints()
                        .map(point ->
                                point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? 0xFFFD : point)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }
}
