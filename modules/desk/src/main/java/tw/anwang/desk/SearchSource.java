package tw.anwang.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The texts of one kind of scoped record that can be searched: a module has one bean of this type per kind. It reads
 * for the index, on behalf of nobody, and asks no right; who may find what is asked at each search, by
 * {@link #permission} and by the terms of scope that each record carries.
 */
public interface SearchSource {
    /** The scoped kind, such as {@code meetings.trackedItem}. */
    String kind();

    /** Who may search it, such as {@code meetings.read}. */
    String permission();

    /** Where words for the kinds of text stand, such as {@code meetings}. */
    String module();

    /** The kinds of text its records have, in the order of the filter. */
    List<String> textKinds();

    /** Which of its records are other since records of some kind changed; the same ones for its own kind. */
    default Collection<Long> touchedBy(String changedKind, Collection<Long> ids) {
        return changedKind.equals(kind()) ? ids : List.of();
    }

    /** How many records are read at once; fewer where one of them is long. */
    default int portion() {
        return 500;
    }

    /** How many records there are in all. */
    long count();

    /** Ids in ascending order, greater than {@code id}. */
    List<Long> after(long id, int most);

    /** The records with these ids as they are now; one that is no more, or has no text, is left out. */
    List<SearchRecord> records(Collection<Long> ids);

    /** Series of meetings the person of this request may choose, id to name, in the order of the filter. */
    default Map<Long, String> series() {
        return Map.of();
    }
}
