package tw.anwang.meetings.report;

/** A report is put together, laid before the head of the staff unit, and frozen (定稿) with the approval. */
public enum ReportState {
    DRAFT("soon"),
    SUBMITTED("open"),
    FROZEN("done");

    private final String chip;

    ReportState(String chip) {
        this.chip = chip;
    }

    public boolean mayBecome(ReportState next) {
        return switch (this) {
            case DRAFT -> next == SUBMITTED;
            case SUBMITTED -> next == DRAFT || next == FROZEN;
            case FROZEN -> false;
        };
    }

    public String getChip() {
        return chip;
    }

    public String getLabelKey() {
        return "report.state." + name();
    }
}
