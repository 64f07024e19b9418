package tw.anwang.identity.office;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.directory.ContactWindow;
import tw.anwang.directory.OfficeKind;
import tw.anwang.directory.Remit;
import tw.anwang.identity.roster.RosterLine;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/** What the cells of one row say of an office. */
final class OfficeCells {
    private static final int NAME_ROOM = 100;
    private static final List<Locale> LANGUAGES = List.of(Locale.TAIWAN, Locale.ENGLISH);

    private final RosterLine line;

    OfficeCells(RosterLine line) {
        this.line = line;
    }

    String name() {
        String name = text("name");
        if (name.isEmpty() || name.length() > NAME_ROOM) {
            throw new RuleBroken("identity.roster.office.name", NAME_ROOM);
        }
        return name;
    }

    String text(String column) {
        return line.cell(column).strip();
    }

    /** Null where the cell is blank: an office that has its number keeps its level. */
    OfficeKind kind() {
        return text("kind").isEmpty()
                ? null
                : Stream.of(OfficeKind.values())
                        .filter(kind -> means("office.kind." + kind, text("kind")))
                        .findFirst()
                        .orElseThrow(() -> new RuleBroken(
                                "identity.roster.office.kind",
                                text("kind"),
                                words("office.kind.", Stream.of(OfficeKind.values()))));
    }

    Set<Remit> remits() {
        Set<Remit> remits = EnumSet.noneOf(Remit.class);
        for (String word : list("remits")) {
            remits.add(Stream.of(Remit.values())
                    .filter(remit -> means("office.remit." + remit, word))
                    .findFirst()
                    .orElseThrow(() -> new RuleBroken(
                            "identity.roster.office.remit", word, words("office.remit.", Stream.of(Remit.values())))));
        }
        return remits;
    }

    LocalDate day(String column) {
        String typed = text(column);
        return typed.isEmpty()
                ? null
                : RocDate.parse(typed).orElseThrow(() -> new RuleBroken("identity.roster.day", typed));
    }

    Set<String> list(String column) {
        return Arrays.stream(line.cell(column).split("[、,，;；\\n]+"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Name, telephone and e-mail between slashes; several are separated by semicolons. */
    List<ContactWindow> windows() {
        List<ContactWindow> windows = new ArrayList<>();
        for (String one : line.cell("windows").split("[;；\\n]+")) {
            String[] parts = one.split("[/／]", -1);
            if (!one.isBlank()) {
                windows.add(ContactWindow.of(part(parts, 0), part(parts, 1), part(parts, 2)));
            }
        }
        return windows;
    }

    static String words(ContactWindow window) {
        return Stream.of(window.name(), window.phone(), window.email())
                .map(part -> part == null ? "" : part.strip())
                .collect(Collectors.joining("/"));
    }

    private static String part(String[] parts, int at) {
        return at < parts.length && !parts[at].isBlank() ? parts[at].strip() : null;
    }

    private static boolean means(String key, String typed) {
        return LANGUAGES.stream().anyMatch(language -> plain(Sentences.of("identity", key, language))
                .equals(plain(typed)));
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    private static String words(String key, Stream<? extends Enum<?>> all) {
        return all.map(one -> Sentences.of("identity", key + one, Locale.TAIWAN))
                .collect(Collectors.joining("、"));
    }
}
