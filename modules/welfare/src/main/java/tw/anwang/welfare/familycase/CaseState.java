package tw.anwang.welfare.familycase;

import java.util.EnumSet;
import java.util.Set;

/** How far a case is (服務案件狀態). Which state may follow which stands here and nowhere else. */
public enum CaseState {
    /** 待指派社工: lies with the supervisor. */
    TO_ASSIGN("soon"),
    /** 評估中. */
    ASSESSING("open"),
    /** 督導審核中: whether to open, or to close. */
    REVIEW("soon"),
    /** 服務中: opened (Y). */
    SERVED("open"),
    /** 短期服務 (S): helped once, and ended. */
    SHORT_SERVICE("done"),
    /** 不開案 (N). */
    NOT_OPENED("none"),
    /** 行方不明協尋 (M): searched for, and still with its worker until it is found. */
    MISSING("late"),
    /** 已結案. */
    CLOSED("done");

    /** Somebody still works on it. */
    public static final Set<CaseState> OPEN = EnumSet.of(TO_ASSIGN, ASSESSING, REVIEW, SERVED, MISSING);

    private final String chip;

    CaseState(String chip) {
        this.chip = chip;
    }

    /** Whether that state may follow this one. */
    public boolean mayBecome(CaseState next) {
        return following().contains(next);
    }

    private Set<CaseState> following() {
        return switch (this) {
            case TO_ASSIGN -> EnumSet.of(ASSESSING);
            case ASSESSING, SERVED, MISSING -> EnumSet.of(REVIEW);
            case REVIEW -> EnumSet.of(ASSESSING, SERVED, SHORT_SERVICE, NOT_OPENED, MISSING, CLOSED);
            case SHORT_SERVICE, NOT_OPENED -> EnumSet.of(ASSESSING);
            case CLOSED -> EnumSet.of(SERVED, ASSESSING);
        };
    }

    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** It lies with its worker, who assesses and proposes. */
    public boolean isWorked() {
        return this == ASSESSING || this == SERVED || this == MISSING;
    }

    /** The colour of its chip. */
    public String getChip() {
        return chip;
    }

    public String getLabelKey() {
        return "familyCase.state." + name();
    }
}
