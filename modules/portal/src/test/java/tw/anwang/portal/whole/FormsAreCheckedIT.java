package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.portal.House;
import tw.anwang.testing.Visitor;
import tw.anwang.testing.Visitor.Answer;

/** What a browser checks before it sends a form, the server checks again: a program sends what it likes. */
class FormsAreCheckedIT {
    private static final String TITLE = "form:head:title:input";

    @RegisterExtension
    static Portal portal = new Portal();

    private Visitor officer;
    private String address;
    private Map<String, String> fields;

    @BeforeEach
    void the_form_for_a_new_meeting() {
        officer = portal.signedIn("shejia.officer").asAPageOfThePortal();
        address = new PageAddresses(portal)
                .of(House.pages().stream()
                        .filter(page -> page.address().equals("/meetings/meetingForm.xhtml"))
                        .findFirst()
                        .orElseThrow());
        Answer page = officer.get(address);
        FormElement form = (FormElement) Jsoup.parse(page.body()).getElementById("form");
        fields = new LinkedHashMap<>();
        form.formData().forEach(one -> fields.put(one.key(), one.value()));
        fields.put("form:save", "form:save");
        assertTrue(fields.containsKey(TITLE), fields.keySet().toString());
    }

    @Test
    void what_is_longer_than_its_field_is_told_so() {
        fields.put(TITLE, "長".repeat(5000));
        refused("太長了，最多");
    }

    @Test
    void a_required_field_that_is_left_out_is_missing() {
        fields.remove(TITLE);
        refused("請填會議名稱");
    }

    private void refused(String words) {
        String before = meetings();
        Answer answer = officer.post(address, fields);
        assertEquals(200, answer.status());
        assertTrue(answer.body().contains(words), answer.body());
        assertEquals(before, meetings());
    }

    @Test
    void a_form_without_the_nonce_of_its_page_does_nothing() {
        String before = meetings();
        fields.put(TITLE, "沒有頁面隨機碼的會議");
        fields.put("primefaces.nonce", "");
        assertEquals(409, officer.post(address, fields).status());
        assertEquals(before, meetings());
    }

    @Test
    void a_form_larger_than_the_server_reads_leads_to_the_page_that_says_so() {
        fields.put(TITLE, "長".repeat(300_000));
        Answer answer = officer.post(address, fields);
        assertEquals(302, answer.status());
        assertTrue(answer.location().endsWith("/error/tooLarge.xhtml"), answer.location());
    }

    private static String meetings() {
        return portal.value("select count(*) from meetings_meeting").orElseThrow();
    }
}
