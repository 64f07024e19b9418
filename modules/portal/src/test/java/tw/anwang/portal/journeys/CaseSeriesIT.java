package tw.anwang.portal.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;
import tw.anwang.testing.Visitor;

/** 個案性: nothing of it leaves its participants, neither a row, nor a number, nor a file. */
class CaseSeriesIT extends BrowserTest {
    private static final String SECRET = "個案丙的安置協調";

    @Test
    void an_outsider_finds_nothing_by_any_way() {
        NightService service = new NightService(portal, "示範個案會議", "CASE");
        Page page = signIn("shejia.officer");
        String text = NightService.second().replace("示範夜間服務聯繫會議", "示範個案會議").replace("提出試辦規劃", "提出" + SECRET);
        String review = service.bring(page, NightService.file("個案.txt", text));
        NightService.confirmAll(page);
        NightService.button(page, "送出判讀結果").click();
        page.waitForURL("**/meeting.xhtml?id=*");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("個案簽到表.txt", "text/plain", "簽到".getBytes(StandardCharsets.UTF_8)));
        NightService.button(page, "上傳").click();
        String selection = "/meetings/selection.xhtml?minutes=" + review.replaceFirst(".*id=", "");
        page.navigate(selection);
        NightService.button(page, "儲存並送主管核定").click();
        Page head = signIn("shejia.head");
        head.navigate(selection);
        NightService.button(head, "核定").click();
        page.navigate(selection);
        NightService.button(page, "交辦").click();

        String series = service.value("select id from meetings_series where name = '示範個案會議'");
        String meeting = service.value("select id from meetings_meeting where series_id = " + series);
        String minutes = service.value("select id from meetings_minutes where meeting_id = " + meeting);
        String item = service.value("select min(id) from meetings_tracked_item where series_id = " + series);
        List<String> addresses = List.of(
                "/meetings/series.xhtml?id=" + series,
                "/meetings/meeting.xhtml?id=" + meeting,
                "/meetings/minutesReview.xhtml?id=" + minutes,
                "/meetings/minutesChanges.xhtml?id=" + minutes,
                "/meetings/trackedItem.xhtml?id=" + item,
                "/meetings/centralReply.xhtml?item=" + item,
                "/meetings/minutesDocument?minutes=" + minutes + "&format=odt",
                file(service, "meetings.meeting", meeting),
                file(service, "meetings.minutes", minutes));
        Visitor inside = portal.signedIn("kaohsiung.officer");
        addresses.forEach(address -> assertEquals(200, inside.get(address).status(), address + " for who takes part"));
        List<String> outside = List.of("yimin.officer", "yimin.head", "reader", "admin");
        for (String person : outside) {
            Visitor visitor = portal.signedIn(person);
            addresses.forEach(
                    address -> assertFalse(visitor.get(address).status() == 200, person + " opens " + address));
            tells(visitor, false);
            if (!person.equals("admin")) {
                exports(visitor, series, false);
            }
        }
        Visitor yimin = portal.signedIn("yimin.officer");
        addresses.forEach(address -> assertEquals(404, yimin.get(address).status(), address));
        tells(inside, true);
        exports(inside, series, true);
    }

    /** Lists, their counts, the search field and the export. */
    private static void tells(Visitor person, boolean expected) {
        for (String list : List.of(
                "/meetings/seriesList.xhtml",
                "/meetings/meetingList.xhtml?q=示範個案會議",
                "/meetings/trackedItemList.xhtml?q=" + SECRET,
                "/home.xhtml")) {
            String body = person.get(list.replace("示範個案會議", encoded("示範個案會議")).replace(SECRET, encoded(SECRET)))
                    .body();
            String shown = body.replaceAll("<input[^>]*>", "");
            boolean told = shown.contains("示範個案會議") || shown.contains(SECRET);
            if (expected && list.contains("List")) {
                assertTrue(told, list + " for who takes part");
            } else if (!expected) {
                assertFalse(told, list + " tells an outsider");
            }
        }
    }

    /** What leaves as a file is asked the same question: an outsider's export holds no row of the series. */
    private static void exports(Visitor person, String series, boolean expected) {
        String query = "?language=zh_TW&series=" + series;
        for (String asked : List.of(query, "?language=zh_TW&q=" + encoded(SECRET))) {
            var csv = person.get("/meetings/trackedItems.csv" + asked);
            assertEquals(200, csv.status(), asked);
            assertEquals(expected, csv.body().contains(SECRET), "CSV " + asked);
            assertEquals(
                    expected,
                    content(person.download("/meetings/trackedItems.ods" + asked))
                            .contains(SECRET),
                    "ODS " + asked);
        }
    }

    private static String content(byte[] ods) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ods))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            throw new AssertionError("no content.xml");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String encoded(String words) {
        return java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String file(NightService service, String kind, String record) {
        return "/desk/file?id="
                + service.value(
                        "select min(id) from desk_file where record_kind = '" + kind + "' and record_id = " + record);
    }
}
