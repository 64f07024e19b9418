package tw.anwang.intake.platform;

import java.util.List;
import java.util.stream.Stream;

/** What becomes of a row, or became. */
public enum RowResult {
    /** A report, or a case, that nobody had here. */
    NEW("open"),
    /** What came from the platform is brought up to date. */
    CHANGED("soon"),
    /** As the platform said it last. */
    UNCHANGED("none"),
    /** People here wrote other words, or screened it: they are left as they are. */
    KEPT("soon"),
    /** Not taken over; others go on. */
    WRONG("late"),
    /** A case that goes on here bears the number from now on. */
    JOINED("open"),
    /** A further row of a case: one more of its family. */
    MEMBER("none");

    private final String chip;

    RowResult(String chip) {
        this.chip = chip;
    }

    /** Those that rows of such a list may have. */
    static List<RowResult> of(Subject subject) {
        return Stream.of(values())
                .filter(one -> subject == Subject.CASES || one != JOINED && one != MEMBER)
                .toList();
    }

    /** The colour of its chip. */
    public String getChip() {
        return chip;
    }

    public String getLabelKey() {
        return "rowResult." + name();
    }
}
