package tw.anwang.meetings.answer;

/**
 * Where an office's answer stands in a round: 未填報, 草稿, 核定中, 已送出, 退請補充. It leaves the office only when its
 * head approves; a returned answer starts again as a draft while what had been sent stays readable.
 */
public enum AnswerState {
    NONE,
    DRAFT,
    APPROVING,
    SENT,
    RETURNED;

    public boolean mayBecome(AnswerState next) {
        return switch (this) {
            case NONE, RETURNED -> next == DRAFT;
            case DRAFT -> next == DRAFT || next == APPROVING;
            case APPROVING -> next == DRAFT || next == SENT;
            case SENT -> next == RETURNED;
        };
    }

    /** Whether the office itself still has to do something. */
    public boolean owed() {
        return this != SENT;
    }

    /**
     * What a reader is told. Drafts are the own office's business: everybody else reads 未送出, or 退請補充 while a
     * returned answer is rewritten.
     *
     * @param ownOffice whether the reader acts for the office that answers
     * @param sentBefore whether some text has left the office already
     */
    public ShownState shownTo(boolean ownOffice, boolean sentBefore) {
        if (ownOffice || this == SENT || this == RETURNED) {
            return ShownState.valueOf(name());
        }
        return sentBefore ? ShownState.RETURNED : ShownState.NOT_SENT;
    }
}
