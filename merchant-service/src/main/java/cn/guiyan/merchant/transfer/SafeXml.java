package cn.guiyan.merchant.transfer;

import cn.guiyan.http.ProblemException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A part of a workbook, read forward. Whatever could lead outside the file is refused: DTDs, entities, and CDATA, which no spreadsheet writes. */
final class SafeXml implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream stream;
    private final XMLStreamReader reader;

    SafeXml(InputStream stream) {
        this.stream = stream;
        try {
            reader = FACTORY.createXMLStreamReader(stream);
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static ProblemException unreadable(Throwable cause) {
        return new ProblemException(TransferProblem.WORKBOOK_UNREADABLE, Map.of(), cause);
    }

    /** The next event, or {@code END_DOCUMENT}. */
    int next() {
        try {
            int event = reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
            if (event == XMLStreamConstants.DTD
                    || event == XMLStreamConstants.ENTITY_REFERENCE
                    || event == XMLStreamConstants.CDATA) {
                throw new ProblemException(TransferProblem.WORKBOOK_UNSAFE, Map.of());
            }
            return event;
        } catch (ProblemException e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    /** Goes to the beginning of an element of that name; false at the end. */
    boolean find(String name) {
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT && name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** The text inside the element at hand, up to a limit; what is longer is cut off. Elements inside count as well, except those of that name. */
    String text(int limit, String except) {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int skipped = 0;
        while (depth > 0) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                skipped += skipped > 0 || name().equals(except) ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                skipped -= skipped > 0 ? 1 : 0;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw unreadable(new IOException("the document ends inside an element"));
            } else if (event == XMLStreamConstants.CHARACTERS && skipped == 0 && text.length() <= limit) {
                String more = characters();
                text.append(more, 0, Math.min(more.length(), limit + 1 - text.length()));
            }
        }
        return text.toString();
    }

    // The text is read now only, and may turn out to be none.
    private String characters() {
        try {
            return reader.getText();
        } catch (ProblemException e) {
            throw e;
        } catch (RuntimeException e) {
            throw unreadable(e);
        }
    }

    String name() {
        return reader.getLocalName();
    }

    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
