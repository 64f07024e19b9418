package tw.anwang.meetings.figures;

/**
 * Open items of some age in days since their meeting.
 *
 * @param index its place, from 0
 * @param from first day of age; 0 in the first band
 * @param to last day of age; null in the last band
 */
public record AgeBand(int index, int from, Integer to) {
    boolean holds(long days) {
        return (index == 0 || days >= from) && (to == null || days <= to);
    }

    /** {@code 0–90} or {@code 366+}: days. */
    public String getWords() {
        return to == null ? from + "+" : from + "–" + to;
    }
}
