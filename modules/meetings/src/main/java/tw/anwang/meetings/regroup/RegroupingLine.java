package tw.anwang.meetings.regroup;

import java.util.List;

/**
 * One earlier regrouping.
 *
 * @param items how many were merged, moved or split
 * @param undone how many of them were taken back
 * @param into number of the item that goes on, or null
 * @param numbers of the first of them
 */
public record RegroupingLine(Regrouping regrouping, long items, long undone, String into, List<String> numbers) {
    static final int NUMBERS = 8;

    public boolean isOpen() {
        return undone < items;
    }

    public boolean isMore() {
        return items > numbers.size();
    }
}
