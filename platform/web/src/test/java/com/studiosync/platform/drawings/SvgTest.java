package com.studiosync.platform.drawings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SvgTest {

    @Property
    void whatever_is_written_is_read_again_as_text_and_as_an_attribute(@ForAll("texts") String text) throws Exception {
        String document = new Svg()
                .open("svg")
                .addText("text", text, Svg.a("id", text))
                .close()
                .toString();

        Element read = parsed(document);

        assertEquals(1, read.getChildNodes().getLength());
        Element written = (Element) read.getFirstChild();
        assertEquals(carriedByXml(text), written.getTextContent());
        assertEquals(carriedByXml(text).replaceAll("[\\n\\t]", " "), written.getAttribute("id"));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1.5,1.5", "-0.004,0", "-0.25,-0.25", "12.3456,12.35", "0.07,0.07", "600,600"})
    void a_number_has_no_more_decimals_than_it_needs(double number, String written) {
        assertEquals(written, Svg.number(number));
    }

    @Property
    void words_are_cut_to_what_fits(@ForAll("texts") String text) {
        assertTrue(TextWidth.ems(TextWidth.cut(text, 12)) <= 12.2);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> hostile = Arbitraries.strings()
                .withChars("<>&\"'/!-[]ab \t\n\u0000\u0008\u001f\ud800\udc00\ufffe\uffff\u00e4\u4e00")
                .ofMaxLength(30);
        return Arbitraries.oneOf(hostile, Arbitraries.strings().ofMaxLength(30));
    }

    private static String carriedByXml(String text) {
        StringBuilder carried = new StringBuilder();
        text.codePoints()
                .filter(character -> character >= ' ' || character == '\t' || character == '\n')
                .filter(character -> character < 0xD800 || character > 0xDFFF)
                .filter(character -> character != 0xFFFE && character != 0xFFFF)
                .forEach(carried::appendCodePoint);
        return carried.toString();
    }

    private static Element parsed(String document) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(document)))
                .getDocumentElement();
    }
}
