package tw.anwang.portal.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;

/** Every number on home opens a list of exactly as many rows, whoever looks. */
class NumbersOnHomeIT extends BrowserTest {
    @Test
    void every_number_opens_the_list_it_counts() {
        for (String person : List.of("shejia.officer", "kaohsiung.head", "yimin.officer")) {
            Page page = signIn(person);
            Map<String, Integer> tasks = numbers(page.locator(".numbers a"));
            Map<String, Integer> overdue = numbers(page.locator("section h2 a, .counted a"));
            assertFalse(tasks.isEmpty());
            tasks.forEach((address, number) -> {
                page.navigate(address);
                assertEquals(number, TaskList.rows(page), person + " " + address);
            });
            overdue.forEach((address, number) -> {
                page.navigate(address);
                assertEquals(number, firstNumber(page.locator(".count").innerText()), person + " " + address);
            });
        }
    }

    private static Map<String, Integer> numbers(Locator links) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        links.all().forEach(link -> numbers.put(link.getAttribute("href"), firstNumber(lastWord(link.innerText()))));
        return numbers;
    }

    /** On a card the number stands first, in a line of the counts last; no other digits stand there. */
    private static String lastWord(String words) {
        String[] parts = words.strip().split("\\s+");
        return parts[0].matches("\\d+") ? parts[0] : parts[parts.length - 1];
    }

    private static int firstNumber(String words) {
        return Integer.parseInt(words.replaceAll("^\\D*(\\d+)(?s).*$", "$1"));
    }
}
