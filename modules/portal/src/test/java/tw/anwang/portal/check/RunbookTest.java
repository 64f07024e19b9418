package tw.anwang.portal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.check.Runbook.Block;
import tw.anwang.portal.check.Runbook.Kind;
import tw.anwang.portal.check.Runbook.Section;
import tw.anwang.portal.check.RunbookWords.Run;

/** The page shows what the file says, and each link in it leads somewhere. */
class RunbookTest {
    private final List<Section> sections = Runbook.read();

    private Stream<Run> runs() {
        return sections.stream()
                .flatMap(section -> Stream.concat(
                        section.title().stream(),
                        section.blocks().stream()
                                .flatMap(block -> block.lines().stream())
                                .flatMap(List::stream)
                                .flatMap(List::stream)));
    }

    @Test
    void every_link_leads_to_a_section_and_no_two_have_one_name() {
        Set<String> anchors = new HashSet<>();
        sections.forEach(section -> assertTrue(anchors.add(section.anchor()), section.anchor()));
        Set<String> lost = new TreeSet<>();
        runs().map(Run::link)
                .filter(link -> !link.isEmpty() && !anchors.contains(link.substring(1)))
                .forEach(lost::add);
        assertEquals(Set.of(), lost);
        assertTrue(runs().filter(run -> !run.link().isEmpty()).count() > 10);
        assertTrue(anchors.containsAll(Set.of("book-mail", "book-database", "book-not_written")), anchors::toString);
    }

    @Test
    void nothing_of_the_notation_is_left_on_the_page() {
        runs().filter(run -> !run.literal())
                .forEach(run -> assertFalse(run.text().matches("(?s).*(`|]\\(|\\*\\*|^#|^- ).*"), run::text));
    }

    @Test
    void headings_steps_tables_and_commands_are_told_apart() {
        List<Section> read = Runbook.sections("""
                # Book

                ### `mail`

                Look at `x` or [`data`](#data), else [deploy.md](deploy.md).

                1. first
                2. second

                | a | b |
                |---|---|
                | 1 | `2` |

                ```sh
                # not a heading
                grep x
                ```
                """);
        assertEquals(
                List.of("book-book", "book-mail"),
                read.stream().map(Section::anchor).toList());
        List<Block> blocks = read.get(1).blocks();
        assertEquals(
                List.of(Kind.TEXT, Kind.STEPS, Kind.TABLE, Kind.COMMANDS),
                blocks.stream().map(Block::kind).toList());
        assertEquals(
                List.of(
                        new Run("Look at ", false, ""),
                        new Run("x", true, ""),
                        new Run(" or ", false, ""),
                        new Run("data", false, "#book-data"),
                        new Run(", else ", false, ""),
                        new Run("docs/deploy.md", false, ""),
                        new Run(".", false, "")),
                blocks.get(0).lines().get(0).get(0));
        assertEquals(2, blocks.get(1).lines().size());
        assertEquals(
                List.of(List.of(Run.words("1")), List.of(new Run("2", true, ""))),
                blocks.get(2).rows().get(0));
        assertEquals(
                "# not a heading", blocks.get(3).lines().get(0).get(0).get(0).text());
    }
}
