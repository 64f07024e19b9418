package tw.anwang.kernel;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One page of a list: which rows, how many there are, and the links to the other pages. Counts are exact to
 * {@link #COUNT_LIMIT}; numbered pages end at row {@link #LAST_ROW}: who is still leafing there, needs a filter.
 *
 * @param number of the page, from 1
 * @param size rows a page
 * @param total rows counted, at most COUNT_LIMIT + 1
 * @param query the filters of the address, without the page
 */
public record Paging(int number, int size, long total, Map<String, String> query) {
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

    public int firstRow() {
        return (number - 1) * size;
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
                links.add(new Link(page, address(page), page == number));
            }
        }
        return last == 1 ? List.of() : links;
    }

    private String address(int page) {
        StringBuilder address = new StringBuilder("?page=").append(page);
        query.forEach((name, value) -> {
            if (value != null && !value.isEmpty()) {
                address.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return address.toString();
    }
}
