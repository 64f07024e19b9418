package tw.anwang.documents;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * The rows of a {@link Sheet} read portion after portion, each begun where the one before ended, and never held
 * together: an export of 400,000 rows needs the memory of one portion.
 *
 * @param size rows in a portion; one that is smaller is the last
 * @param source asked for each portion when the rows of the one before have gone
 * @param line what a row looks like in the sheet
 */
public record Portions<T>(int size, Source<T> source, Function<T, List<Value>> line) implements Iterable<List<Value>> {
    /** Where the rows come from. */
    public interface Source<T> {
        /**
         * @param last row of the portion before, null for the first
         * @param read how many rows have been read before
         */
        List<T> after(T last, int read);
    }

    @Override
    public Iterator<List<Value>> iterator() {
        return new Iterator<>() {
            private Iterator<T> portion = Collections.emptyIterator();
            private T last;
            private int read;
            private boolean over;

            @Override
            public boolean hasNext() {
                if (!portion.hasNext() && !over) {
                    List<T> next = source.after(last, read);
                    read += next.size();
                    over = next.size() < size;
                    portion = next.iterator();
                }
                return portion.hasNext();
            }

            @Override
            public List<Value> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                last = portion.next();
                return line.apply(last);
            }
        };
    }
}
