package com.studiosync.gateway.pages;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.htmlunit.BrowserVersion;
import org.htmlunit.WebClient;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;

/** One tab of a browser, on the platform's own host. */
final class Browser implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 10_000;

    private final WebClient client = new WebClient(BrowserVersion.FIREFOX);
    private HtmlPage page;

    Browser() {
        client.getOptions().setFetchPolyfillEnabled(true);
    }

    Browser open(String path) {
        return after(() -> page = client.getPage("http://localhost:" + RestAssured.port + path));
    }

    Browser type(String field, String text) {
        return after(() -> input(field).type(text));
    }

    Browser press(String button) {
        return after(() -> page.getElementsByTagName("button").stream()
                .filter(found -> found.isDisplayed() && found.getTextContent().equals(button))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + button + " in: " + text()))
                .click());
    }

    String address() {
        return page.executeJavaScript("location.href").getJavaScriptResult().toString();
    }

    /** All that can be read. */
    String text() {
        return page.getBody().asNormalizedText();
    }

    boolean shows(String id) {
        DomElement element = page.getElementById(id);
        return element != null && element.isDisplayed();
    }

    HtmlInput input(String id) {
        return page.getHtmlElementById(id);
    }

    private Browser after(Step step) {
        try {
            step.take();
            client.waitForBackgroundJavaScript(PATIENCE_MILLIS);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private interface Step {
        void take() throws IOException;
    }
}
