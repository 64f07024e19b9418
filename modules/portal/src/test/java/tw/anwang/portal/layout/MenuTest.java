package tw.anwang.portal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tw.anwang.identity.MenuEntries;
import tw.anwang.meetings.menu.MeetingsMenu;

class MenuTest {
    private static final Path PAGES = Path.of("../meetings/src/main/resources/META-INF/resources/meetings");

    private final List<MenuEntries.Entry> entries = new MeetingsMenu().entries();

    @Test
    void every_page_of_the_meetings_lies_in_one_section_of_the_menu() throws IOException {
        Map<String, Long> astray = new TreeMap<>();
        try (Stream<Path> files = Files.list(PAGES)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".xhtml"))
                    .map(name -> "/meetings/" + name.replace(".xhtml", ""))
                    .forEach(page -> {
                        long marked = entries.stream()
                                .filter(entry -> !"false".equals(Menu.current(entry, page)))
                                .count();
                        if (marked != 1) {
                            astray.put(page, marked);
                        }
                    });
        }
        assertEquals(Map.of(), astray);
    }

    @Test
    void a_list_is_the_page_itself_and_what_lies_below_marks_its_section() {
        assertEquals("page", mark("/meetings/roundList", "/meetings/roundList"));
        assertEquals("true", mark("/meetings/roundList", "/meetings/roundForm"));
        assertEquals("true", mark("/meetings/roundList", "/meetings/answer"));
        assertEquals("false", mark("/meetings/seriesList", "/meetings/answer"));
    }

    @Test
    void no_section_names_a_page_that_is_not_there() {
        Set<String> missing = entries.stream()
                .flatMap(entry -> entry.below().stream())
                .filter(page -> !Files.exists(PAGES.resolve(page.replace("/meetings/", "") + ".xhtml")))
                .collect(java.util.stream.Collectors.toSet());
        assertEquals(Set.of(), missing);
    }

    private String mark(String list, String here) {
        return entries.stream()
                .filter(entry -> entry.page().equals(list))
                .map(entry -> Menu.current(entry, here))
                .findFirst()
                .orElseThrow();
    }
}
