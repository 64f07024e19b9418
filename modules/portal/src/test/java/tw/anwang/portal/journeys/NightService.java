package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import tw.anwang.portal.whole.Portal;

/** A series of a journey's own, kept by 社家署, and the minutes that are brought to it. */
final class NightService {
    final String name;
    private final Portal portal;

    /** @param openness as in the table; the participants are 社家署, 心健司 and 高雄市政府社會局 */
    NightService(Portal portal, String name, String openness) {
        this.portal = portal;
        this.name = name;
        run("insert into meetings_series (name, short_name, convener_office_id, openness, with_ordinals, readers,"
                + " county_code, lead_office_id, sensitivity) select '" + name + "', '" + name
                + "', convener_office_id, '" + openness + "', true, 'TAKING_PART', null, lead_office_id, "
                + (openness.equals("CASE") ? 1 : 0) + " from meetings_series where short_name = '政策溝通平臺'");
        String id = value("select max(id) from meetings_series where name = '" + name + "'");
        run("insert into meetings_series_party (record_id, office_id, part) select id, lead_office_id, 'STAFF'"
                + " from meetings_series where id = " + id);
        for (String office : List.of("衛生福利部社會及家庭署", "衛生福利部心理健康司", "高雄市政府社會局")) {
            run("insert into meetings_series_participant (series_id, office_id) select " + id + ", id from"
                    + " directory_office where name = '" + office + "'");
            run("insert into meetings_series_party (record_id, office_id, part) select " + id
                    + ", id, 'TAKING_PART' from directory_office where name = '" + office + "'");
        }
    }

    /** The minutes of the second meeting, as they lie beside the tests. */
    static String second() {
        try (var in = NightService.class.getResourceAsStream("/journeys/night-service-2.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static String third() {
        return second().replace("第2次", "第3次").replace("115年3月12日", "115年6月11日");
    }

    static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Uploads and confirms the head. @return the address of the review */
    String bring(Page page, FilePayload file) {
        upload(page, file);
        button(page, "建立紀錄並開始核對").click();
        assertThat(page.locator("h1")).hasText("核對匯入的會議紀錄");
        page.waitForLoadState(); // the heading is seen before the page's script listens
        return page.url().replaceFirst("&item=.*", "");
    }

    void upload(Page page, FilePayload file) {
        page.navigate("/meetings/minutesUpload.xhtml");
        page.getByLabel("會議系列").selectOption(new SelectOption().setLabel(name));
        page.getByLabel("會議紀錄檔").setInputFiles(file);
        button(page, "上傳並判讀").click();
    }

    /** Confirms every item by Alt+S, pressed when the page's script listens. */
    static void confirmAll(Page page) {
        page.waitForLoadState();
        Locator open = page.getByText("待看 0");
        for (int i = 0; i < 30 && open.count() == 0; i++) {
            String before = page.url();
            page.keyboard().press("Alt+s");
            page.waitForURL(url -> !url.equals(before));
        }
        assertThat(open).isVisible();
    }

    static Locator button(Page page, String words) {
        return page.locator("input[type=submit][value='" + words + "']").first();
    }

    String value(String sql) {
        return portal.value(sql).orElse("");
    }

    private void run(String statement) {
        try (var connection = portal.database().connect();
                var sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(statement, failed);
        }
    }
}
