package tw.anwang.kernel;

import jakarta.persistence.TypedQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One page of a list: which rows, how many there are, and the links to the other pages. Counts are exact to
 * {@link #COUNT_LIMIT}; numbered pages end at row {@link #LAST_ROW}, from there on each page begins after the key of
 * the last row of the page before.
 *
 * @param number of the page, from 1
 * @param size rows a page
 * @param total rows counted, at most COUNT_LIMIT + 1
 * @param query the filters of the address, without the page
 * @param after key of the row after which this page begins; null for a numbered page
 * @param next key of this page's last row where a page by key follows; null otherwise
 */
public record Paging(int number, int size, long total, Map<String, String> query, String after, String next) {
    public static final int SIZE = 20;
    public static final int COUNT_LIMIT = 10_000;
    public static final int LAST_ROW = 2_000;
    private static final int AROUND = 4;

    /** A link to a page; the current one is no link. */
    public record Link(int number, String address, boolean current) {}

    public Paging {
        number = Math.max(1, Math.min(number, LAST_ROW / size));
        query = Map.copyOf(query);
    }

    /** A numbered page. */
    public Paging(int number, int size, long total, Map<String, String> query) {
        this(number, size, total, query, null, null);
    }

    /** This page of so many rows. */
    public Paging of(long counted) {
        return new Paging(number, size, counted, query, after, next);
    }

    /** The page that begins after the row with this key. */
    public Paging after(String key) {
        return new Paging(number, size, total, query, key, null);
    }

    /** This page, once its rows are read. @param shown how many they are @param lastKey key of the last one */
    public Paging shown(int shown, String lastKey) {
        boolean leavesNumbers = after != null || number * size >= LAST_ROW && total > LAST_ROW;
        return leavesNumbers && shown == size ? new Paging(number, size, total, query, after, lastKey) : this;
    }

    /** Whether there are more rows than are counted: reads one row at most. */
    public static boolean exceeds(TypedQuery<?> rows) {
        return !rows.setFirstResult(COUNT_LIMIT)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Where the page by key is that follows, or null. */
    public String getNextAddress() {
        return next == null ? null : address("after", next);
    }

    public boolean isByKey() {
        return after != null;
    }

    public int firstRow() {
        return after == null ? (number - 1) * size : 0;
    }

    public long getFirst() {
        return total == 0 ? 0 : firstRow() + 1L;
    }

    public long getLast() {
        return Math.min((long) firstRow() + size, total);
    }

    /** {@code 1,204}, or {@code 10,000+} where counting stopped. */
    public String getTotalWords() {
        return total > COUNT_LIMIT ? "%,d+".formatted(COUNT_LIMIT) : "%,d".formatted(total);
    }

    public int lastPage() {
        return (int) Math.max(1, (Math.min(total, LAST_ROW) + size - 1) / size);
    }

    public List<Link> getLinks() {
        List<Link> links = new ArrayList<>();
        int last = lastPage();
        for (int page = 1; page <= last; page++) {
            if (page == 1 || page == last || Math.abs(page - number) <= AROUND) {
                links.add(new Link(page, address("page", String.valueOf(page)), page == number && after == null));
            }
        }
        return last == 1 ? List.of() : links;
    }

    private String address(String name, String value) {
        StringBuilder address = new StringBuilder("?" + name + "=").append(encoded(value));
        query.forEach((filter, asked) -> {
            if (asked != null && !asked.isEmpty()) {
                address.append('&').append(filter).append('=').append(encoded(asked));
            }
        });
        return address.toString();
    }

    /** Numbers of items, which people type as they like, are part of keys too. */
    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
