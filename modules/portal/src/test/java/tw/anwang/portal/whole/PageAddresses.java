package tw.anwang.portal.whole;

import java.util.Map;
import java.util.Optional;
import tw.anwang.portal.House.PageFile;

/**
 * With which record a page is opened. A page with {@code f:viewParam name="id"} shows the first row of the table that
 * its name tells: {@code /meetings/trackedItem.xhtml} that of {@code meetings_tracked_item}; other cases stand here.
 */
final class PageAddresses {
    /** Page to the statement whose value is the query string after the question mark. */
    private static final Map<String, String> SPECIAL = Map.of(
            "/identity/office.xhtml", "select concat('id=', min(id)) from directory_office",
            "/meetings/meetingForm.xhtml", "select concat('series=', min(id)) from meetings_series",
            "/meetings/minutesReview.xhtml", "select concat('id=', min(id)) from meetings_minutes",
            "/meetings/minutesChanges.xhtml", "select concat('id=', min(id)) from meetings_minutes",
            "/meetings/minutesImport.xhtml", "select concat('upload=', min(id)) from meetings_minutes_upload",
            "/meetings/decision.xhtml", "select concat('id=', min(id)) from meetings_tracked_item",
            "/meetings/selection.xhtml",
                    "select concat('minutes=', min(id)) from meetings_minutes where state <> 'REVIEW'");

    private final Portal portal;

    PageAddresses(Portal portal) {
        this.portal = portal;
    }

    String of(PageFile page) {
        String special = SPECIAL.get(page.address());
        Optional<String> query = special != null ? portal.value(special) : firstRow(page);
        return page.address() + query.map(words -> "?" + words).orElse("");
    }

    private Optional<String> firstRow(PageFile page) {
        String table = page.address()
                .replaceFirst("\\.xhtml$", "")
                .substring(1)
                .replace('/', '_')
                .replaceAll("([A-Z])", "_$1")
                .toLowerCase(java.util.Locale.ROOT);
        boolean wantsRecord = page.text().matches("(?s).*<f:viewParam[^>]*name=\"id\".*");
        if (!wantsRecord || !exists(table)) {
            return Optional.empty();
        }
        return portal.value("select min(id) from " + table).map(id -> "id=" + id);
    }

    private boolean exists(String table) {
        return portal.value("select table_name from information_schema.tables where table_schema = '"
                        + portal.database().schema() + "' and table_name = '" + table + "'")
                .isPresent();
    }
}
