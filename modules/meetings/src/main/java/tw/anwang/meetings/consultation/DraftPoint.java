package tw.anwang.meetings.consultation;

/**
 * One point of a draft.
 *
 * @param mark 一、 第三條 and the like, as typed; null where it has none
 * @param text without the mark
 */
record DraftPoint(String mark, String text) {
    /** As typed. */
    String line() {
        return mark == null ? text : mark + text;
    }
}
