package tw.anwang.portal.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;

/** Every number on the board of a round opens a list of exactly as many rows, whoever looks. */
class NumbersOnTheBoardIT extends BrowserTest {
    @Test
    void every_number_opens_the_list_it_counts() {
        String round = portal.value(
                        // of the demo's own series: what other journeys leave is not for everybody
                        "select a.round_id from meetings_answer a join meetings_round r on r.id = a.round_id"
                                + " join meetings_meeting m on m.id = r.meeting_id where m.series_id = 1"
                                + " group by a.round_id order by count(*) desc limit 1")
                .orElseThrow();
        for (String person : List.of("shejia.officer", "xinjian.head")) {
            Page page = signIn(person);
            page.navigate("/meetings/round.xhtml?id=" + round);
            Map<String, Integer> numbers = new LinkedHashMap<>();
            Locator board = page.locator("section[aria-labelledby=board] tbody td");
            for (Locator cell : board.all()) {
                int number = number(cell.innerText());
                assertEquals(number > 0 ? 1 : 0, cell.locator("a").count(), "a number leads to its list: " + number);
                if (number > 0) {
                    numbers.put(cell.locator("a").getAttribute("href"), number);
                }
            }
            assertTrue(numbers.size() > 1, person);
            numbers.forEach((address, number) -> {
                page.navigate(address);
                assertEquals(number, number(page.locator(".count").innerText()), person + " " + address);
            });
        }
    }

    private static int number(String words) {
        return Integer.parseInt(words.replaceAll("\\D", ""));
    }
}
