package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;
import tw.anwang.testing.Visitor;
import tw.anwang.testing.Visitor.Answer;

/** Two people press the same button in the same moment: one does it, the other is told, nothing is made twice. */
class TwoAtOnceIT extends BrowserTest {
    private static final List<String> PEOPLE = List.of("shejia.officer", "shejia.head");

    @Test
    void sending_the_reading() {
        NightService service = new NightService(portal, "示範同時送出會議", "INTERNAL");
        Page page = signIn("shejia.officer");
        String earlier = NightService.second().replace("一、 洽悉。", "一、 第1案解除列管，餘洽悉。");
        String review = service.bring(page, NightService.file("2.txt", earlier));
        NightService.confirmAll(page);
        String minutes = review.replaceFirst(".*id=", "");
        oneDoesItOneIsTold("/meetings/minutesReview.xhtml?id=" + minutes, "send-part:form", "send-part:form:sendIt:go");
        assertEquals("SENT", service.value("select state from meetings_minutes where id = " + minutes));
        assertEquals(
                "1",
                service.value(
                        "select count(*) from meetings_tracked_item i join meetings_series s on s.id = i.series_id"
                                + " where s.name = '" + service.name + "'"),
                "前次第1案 stands once");
    }

    @Test
    void a_double_click_makes_minutes_once_and_going_back_leads_to_them() {
        NightService service = new NightService(portal, "示範連按會議", "INTERNAL");
        Page page = signIn("shejia.officer");
        service.upload(page, NightService.file("2.txt", NightService.second()));
        Locator accept = NightService.button(page, "建立紀錄並開始核對");
        accept.waitFor();
        String confirming = page.url();
        accept.dblclick();
        page.waitForURL("**/minutesReview.xhtml?id=*");
        assertThat(page.locator("h1")).hasText("核對匯入的會議紀錄");
        assertEquals(
                "1",
                service.value("select count(*) from meetings_minutes v join meetings_meeting m on m.id = v.meeting_id"
                        + " join meetings_series s on s.id = m.series_id where s.name = '" + service.name + "'"));
        page.navigate(confirming);
        assertThat(page.locator("h1")).hasText("核對匯入的會議紀錄");
    }

    @Test
    void handing_out() {
        NightService service = new NightService(portal, "示範同時交辦會議", "INTERNAL");
        Page page = signIn("shejia.officer");
        String review = service.bring(page, NightService.file("2.txt", NightService.second()));
        NightService.confirmAll(page);
        NightService.button(page, "送出判讀結果").click();
        page.waitForURL("**/meeting.xhtml?id=*");
        String selection = "/meetings/selection.xhtml?minutes=" + review.replaceFirst(".*id=", "");
        page.navigate(selection);
        NightService.button(page, "儲存並送主管核定").click();
        Page head = signIn("shejia.head");
        head.navigate(selection);
        NightService.button(head, "核定").click();
        String chosen = service.value("select count(*) from meetings_selection_row r join meetings_selection s"
                + " on s.id = r.selection_id where r.handling <> 'NONE' and s.minutes_id = "
                + review.replaceFirst(".*id=", ""));
        oneDoesItOneIsTold(selection, "form", "form:handOut:go");
        assertEquals(
                chosen,
                service.value(
                        "select count(*) from meetings_tracked_item i join meetings_series s on s.id = i.series_id"
                                + " where s.name = '" + service.name + "'"));
    }

    private void oneDoesItOneIsTold(String address, String form, String button) {
        List<Visitor> people = PEOPLE.stream().map(portal::signedIn).toList();
        List<Map<String, String>> forms = people.stream()
                .map(person -> fields(person.get(address), form, button))
                .toList();
        CountDownLatch start = new CountDownLatch(1);
        List<CompletableFuture<Answer>> answers = Stream.of(0, 1)
                .map(i -> CompletableFuture.supplyAsync(() -> {
                    await(start);
                    return people.get(i).post(address, forms.get(i));
                }))
                .toList();
        start.countDown();
        List<Answer> given = answers.stream().map(CompletableFuture::join).toList();
        List<Integer> statuses = given.stream().map(Answer::status).sorted().toList();
        assertEquals(List.of(200, 302), statuses, () -> "one goes on, one stays and reads why");
        String told = given.stream()
                .filter(answer -> answer.status() == 200)
                .findFirst()
                .orElseThrow()
                .body();
        assertTrue(told.contains("class=\"msgs"), "the second is told");
    }

    private static Map<String, String> fields(Answer page, String form, String button) {
        Map<String, String> fields = new LinkedHashMap<>(page.form());
        fields.put(form, form);
        fields.put(button, button);
        return fields;
    }

    private static void await(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
