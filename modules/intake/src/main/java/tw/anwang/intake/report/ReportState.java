package tw.anwang.intake.report;

import java.util.Set;

/** How far a report is, and what may follow. */
public enum ReportState {
    /** 待篩案. */
    RECEIVED("soon"),
    /** 待複核: somebody proposed what becomes of it. */
    PROPOSED("soon"),
    /** 複核退回: to be screened again. */
    SENT_BACK("late"),
    /** 已派案: the office accepts or returns. */
    DISPATCHED("open"),
    /** 派案退回: the office says that it belongs elsewhere. */
    RETURNED("late"),
    /** 撤回派案: nobody had answered, and the window took it back. */
    RECALLED("late"),
    /** 爭議待裁定. */
    DISPUTED("late"),
    /** 已受理. */
    ACCEPTED("done"),
    /** 未派案結束: 重複, 無效, 錯誤 or 單純諮詢. */
    ENDED("none");

    /** Nobody screened it yet: who entered it may still correct it. */
    static final Set<ReportState> UNSCREENED = Set.of(RECEIVED, SENT_BACK);

    /** With the window, which says what becomes of it. */
    static final Set<ReportState> AT_WINDOW = Set.of(RECEIVED, SENT_BACK, RETURNED, RECALLED);

    private final String chip;

    ReportState(String chip) {
        this.chip = chip;
    }

    /** Whether that may come next. */
    public boolean mayBecome(ReportState next) {
        return switch (this) {
            case RECEIVED, SENT_BACK, RECALLED -> next == PROPOSED;
            case PROPOSED -> next == DISPATCHED || next == SENT_BACK || next == ENDED;
            case DISPATCHED -> next == ACCEPTED || next == RETURNED || next == RECALLED;
            case RETURNED -> next == PROPOSED || next == DISPUTED;
            case DISPUTED -> next == DISPATCHED;
            case ACCEPTED, ENDED -> false;
        };
    }

    /** The colour of its chip. */
    public String getChip() {
        return chip;
    }

    public String getLabelKey() {
        return "state." + name();
    }
}
