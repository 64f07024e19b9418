package tw.anwang.portal.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.portal.check.RunbookWords.Run;

/**
 * docs/runbook.md as the portal shows it, so that each alarm leads to its section where no repository is at hand. Of its
 * notation only what it uses is read: headings, paragraphs, steps, tables, commands.
 */
@ApplicationScoped
public class Runbook {
    private static final Pattern STEP = Pattern.compile("\\d+\\. ");
    private static final Pattern BETWEEN_CELLS = Pattern.compile("\\s*\\|\\s*");

    /** What a block is. */
    public enum Kind {
        TEXT,
        STEPS,
        TABLE,
        COMMANDS
    }

    /** Lines of words, steps or rows, each of cells; only those of a table have more than one. */
    public record Block(Kind kind, List<List<List<Run>>> lines) {
        /** Of a table: what its columns are. */
        public List<List<Run>> head() {
            return lines.get(0);
        }

        /** Of a table: what stands below its head. */
        public List<List<List<Run>>> rows() {
            return lines.subList(1, lines.size());
        }
    }

    /** @param anchor by which it is led to; @param level of its heading, 1 the title of all */
    public record Section(String anchor, int level, List<Run> title, List<Block> blocks) {}

    @Permitted(IdentityPermissions.ADMINISTER)
    public List<Section> sections() {
        return read();
    }

    static List<Section> read() {
        try (InputStream text = Runbook.class.getResourceAsStream("runbook.md")) {
            return sections(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static List<Section> sections(String text) {
        List<Section> sections = new ArrayList<>();
        boolean commands = false;
        boolean goesOn = false;
        for (String line : text.lines().toList()) {
            boolean fence = line.startsWith("```");
            if (!commands && line.startsWith("#")) {
                sections.add(section(line));
            } else if (!fence && (commands || !line.isBlank())) {
                add(sections.get(sections.size() - 1).blocks(), commands ? Kind.COMMANDS : kind(line), goesOn, line);
            }
            commands ^= fence;
            goesOn = !fence && !line.isBlank();
        }
        return sections;
    }

    private static Section section(String line) {
        int level = line.indexOf(' ');
        String title = line.substring(level + 1);
        return new Section(RunbookWords.anchor(title), level, RunbookWords.runs(title), new ArrayList<>());
    }

    private static Kind kind(String line) {
        return line.startsWith("|") ? Kind.TABLE : STEP.matcher(line).lookingAt() ? Kind.STEPS : Kind.TEXT;
    }

    private static void add(List<Block> blocks, Kind kind, boolean goesOn, String line) {
        Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (last == null || last.kind() != kind || !goesOn) {
            last = new Block(kind, new ArrayList<>());
            blocks.add(last);
        }
        if (!line.startsWith("|---")) {
            last.lines().add(cells(kind, line));
        }
    }

    private static List<List<Run>> cells(Kind kind, String line) {
        return switch (kind) {
            case TABLE ->
                BETWEEN_CELLS
                        .splitAsStream(line.substring(1).strip())
                        .map(RunbookWords::runs)
                        .toList();
            case STEPS -> List.of(RunbookWords.runs(STEP.matcher(line).replaceFirst("")));
            case TEXT -> List.of(RunbookWords.runs(line));
            case COMMANDS -> List.of(List.of(Run.words(line)));
        };
    }
}
