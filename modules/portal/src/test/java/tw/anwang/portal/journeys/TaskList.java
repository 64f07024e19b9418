package tw.anwang.portal.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The tasks of whoever is signed in, on whichever page of the list: journeys leave each other more than one page. */
final class TaskList {
    private static final String LIST = "/desk/taskList.xhtml";
    private static final String ROW = "main tbody tr";

    private TaskList() {}

    /** @return the task that is done at that address */
    static Locator at(Page page, String address) {
        return turnedTo(page, page.locator(ROW + " a[href$='" + address + "']"));
    }

    /** @return the task with that verb that is done at that address */
    static Locator at(Page page, String verb, String address) {
        return turnedTo(
                page, page.locator(ROW + " a[href$='" + address + "']", new Page.LocatorOptions().setHasText(verb)));
    }

    /** @return the row in which the task stands */
    static Locator rowOf(Locator task) {
        return task.locator("xpath=ancestor::tr");
    }

    /** @return the task with that verb in a row that names what only one journey has */
    static Locator about(Page page, String words, String verb) {
        return turnedTo(
                page,
                page.locator(ROW, new Page.LocatorOptions().setHasText(words))
                        .locator("a", new Locator.LocatorOptions().setHasText(verb)));
    }

    /** How many rows stand on all pages of the list that is shown. */
    static int rows(Page page) {
        String list = page.url().replaceFirst("[?&]page=\\d+", "");
        int rows = page.locator(ROW).count();
        for (int next = 2, last = lastPage(page); next <= last; next++) {
            page.navigate(list + (list.contains("?") ? "&" : "?") + "page=" + next);
            rows += page.locator(ROW).count();
        }
        return rows;
    }

    private static Locator turnedTo(Page page, Locator task) {
        page.navigate(LIST);
        for (int next = 2, last = lastPage(page); next <= last && task.count() == 0; next++) {
            page.navigate(LIST + "?page=" + next);
        }
        return task;
    }

    private static int lastPage(Page page) {
        Locator numbers = page.locator("nav.pages > a, nav.pages > [aria-current]");
        return numbers.count() == 0
                ? 1
                : Integer.parseInt(numbers.last().textContent().replaceAll("\\D", ""));
    }
}
