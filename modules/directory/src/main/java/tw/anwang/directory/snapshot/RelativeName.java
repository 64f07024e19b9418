package tw.anwang.directory.snapshot;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeKind;
import tw.anwang.directory.Speaking;

/**
 * 本部, 本署, 貴局 …, alone or before a name (本部社工司): the nearest office of that level above whoever says 本, or above
 * whoever is spoken to for 貴. 我國 and 全國 name no office.
 */
record RelativeName(boolean own, String level, String rest) {
    private static final Pattern FORM =
            Pattern.compile("(?<who>[本貴])(?<level>分署|分局|部|署|局|處|司|院|府|市|縣|會|中心)(?<rest>.*)");

    static Optional<RelativeName> in(String key) {
        Matcher form = FORM.matcher(key);
        return form.matches()
                ? Optional.of(new RelativeName("本".equals(form.group("who")), form.group("level"), form.group("rest")))
                : Optional.empty();
    }

    /** Whose offices are looked through: one's own first for 本, the other side's first for 貴. */
    Stream<OfficeId> order(Speaking speaking) {
        return own
                ? Stream.of(speaking.speaker(), speaking.proposer(), speaking.convener())
                : Stream.of(speaking.convener(), speaking.proposer(), speaking.speaker());
    }

    boolean fits(OfficeLine office) {
        return switch (level) {
            case "府" -> office.kind() == OfficeKind.COUNTY_GOVERNMENT;
            case "市", "縣" ->
                office.kind() == OfficeKind.COUNTY_GOVERNMENT
                        && office.shortName().endsWith(level);
            case "部" -> office.kind() == OfficeKind.MINISTRY && office.name().endsWith("部");
            case "署" -> office.name().endsWith("署") && !office.name().endsWith("分署");
            case "局" -> office.name().endsWith("局") && !office.name().endsWith("分局");
            default -> office.name().endsWith(level);
        };
    }
}
