package vn.memberdev.platform.intake.reading;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Keeps a sheet from naming columns that no sheet has: the reader makes room for all columns up to the one a cell names,
 * and a single cell {@code ZZZZZZ1} would take all memory.
 */
final class SpreadsheetColumns {

    /** The last column of a sheet is XFD. */
    private static final int MOST_LETTERS = 3;

    private static final XMLInputFactory XML = xml();

    private SpreadsheetColumns() {}

    /** Reads a part of a workbook as its reader would, and closes it. */
    static void check(InputStream part) throws IOException {
        try (part) {
            XMLStreamReader reader = XML.createXMLStreamReader(part);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals("c")
                        && letters(reader.getAttributeValue(null, "r")) > MOST_LETTERS) {
                    throw new IOException("the workbook names a column that no sheet has");
                }
            }
        } catch (XMLStreamException noXml) {
            // The reader stops here as well, if it ever comes to this part.
            return;
        }
    }

    private static long letters(String address) {
        return address == null ? 0 : address.chars().filter(Character::isLetter).count();
    }

    private static XMLInputFactory xml() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        return factory;
    }
}
