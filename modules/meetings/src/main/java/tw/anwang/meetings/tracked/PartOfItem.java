package tw.anwang.meetings.tracked;

import java.util.List;
import java.util.stream.Stream;
import tw.anwang.directory.OfficeId;
import tw.anwang.meetings.due.Due;

/**
 * One of the items into which an item is split (分列), with offices and words of its own.
 *
 * @param title and text, null where it keeps those of the item
 * @param cos 協辦
 * @param due null where it keeps that of the item
 */
public record PartOfItem(String title, String text, OfficeId lead, List<OfficeId> cos, Due due) {
    public PartOfItem {
        cos = List.copyOf(cos);
    }

    /** Every office that is asked for it. */
    public Stream<OfficeId> offices() {
        return Stream.concat(Stream.ofNullable(lead), cos.stream());
    }
}
