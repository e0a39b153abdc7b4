package io.mingzhang.documents.reading.office;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.mingzhang.documents.reading.ReadLimits;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The XML of one part, element by element. Neither document types nor entities are admitted (ISO/IEC 29500-2, 10.1.2), so
 * that nothing outside the part is ever read; depth is bounded. Names are local names: transitional and strict files differ
 * in namespaces only.
 */
public final class PartXml implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final String part;
    private final InputStream bytes;
    private final XMLStreamReader reader;
    private int depth;
    private int elements;

    PartXml(String part, InputStream bytes) throws UnreadableDocumentException {
        this.part = part;
        this.bytes = bytes;
        try {
            this.reader = FACTORY.createXMLStreamReader(bytes, null);
        } catch (XMLStreamException | RuntimeException broken) {
            throw refused(broken);
        }
    }

    /** Moves to the next event; false at the end of the part. */
    public boolean next() throws UnreadableDocumentException {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableDocumentException(Refusal.hostile("部件 " + part + " 含有文档类型或实体声明"));
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                elements++;
                if (++depth > ReadLimits.MAX_XML_DEPTH) {
                    throw new UnreadableDocumentException(Refusal.hostile("部件 " + part + " 嵌套过深"));
                }
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            return true;
        } catch (XMLStreamException | RuntimeException broken) {
            throw refused(broken);
        }
    }

    /** Whether the current event begins an element. */
    public boolean isStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    /** Whether the current event begins an element of this name. */
    public boolean isStart(String name) {
        return isStart() && reader.getLocalName().equals(name);
    }

    /** Whether the current event ends an element. */
    public boolean isEnd() {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    /** Whether the current event ends an element of this name. */
    public boolean isEnd(String name) {
        return isEnd() && reader.getLocalName().equals(name);
    }

    /** Whether the current event is text. */
    public boolean isText() {
        int event = reader.getEventType();
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** The local name of the current element. */
    public String name() {
        return reader.getLocalName();
    }

    /** The number of elements around the current place, itself included. */
    public int depth() {
        return depth;
    }

    /** The text of the current event. */
    public String text() throws UnreadableDocumentException {
        try {
            return reader.getText();
        } catch (RuntimeException broken) { // the parser reads text lazily
            throw refused(broken);
        }
    }

    /** The attribute of this local name, empty when there is none. */
    public String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The attribute as a whole number, or the default when it is absent or no such number. */
    public int number(String name, int otherwise) {
        String text = attribute(name);
        try {
            return text.isEmpty() ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException odd) {
            return otherwise;
        }
    }

    /** Whether the attribute of an on-off property is on; {@code otherwise} when it is absent. */
    public boolean isOn(String name, boolean otherwise) {
        String text = attribute(name);
        return text.isEmpty() ? otherwise : text.equals("1") || text.equals("true") || text.equals("on");
    }

    /** Skips the current element with all it holds. */
    public void skip() throws UnreadableDocumentException {
        int end = depth - 1;
        while (depth > end && next()) {
            // going on
        }
    }

    /** How many elements have begun up to the current place. */
    public int elements() {
        return elements;
    }

    /** The reader beneath, for loops where every nanosecond counts; its events bypass the bound on depth. */
    public XMLStreamReader raw() {
        return reader;
    }

    @Override
    public void close() {
        try {
            reader.close();
            bytes.close();
        } catch (XMLStreamException | IOException ignored) {
            // Nothing is written, and what was needed has been read.
        }
    }

    /** What a failure of the parser means for the user. */
    public UnreadableDocumentException refused(Exception broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof BoundedInput.BombException) {
                return new UnreadableDocumentException(Refusal.hostile("部件 " + part + " 解压后异常庞大"));
            }
        }
        return new UnreadableDocumentException(Refusal.corrupt("部件 " + part + " 不是完整的 XML"));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
