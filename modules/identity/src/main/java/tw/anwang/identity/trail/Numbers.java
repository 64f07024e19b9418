package tw.anwang.identity.trail;

import java.util.Set;
import java.util.TreeSet;

/**
 * The numbers one writer has given to acts: some wait for the end of their transaction, some were never used because
 * it was rolled back. Threads give and settle them at once.
 */
final class Numbers {
    private final TreeSet<Long> waiting = new TreeSet<>();
    private final TreeSet<Long> unused = new TreeSet<>();
    private long last;

    synchronized long next() {
        last++;
        waiting.add(last);
        return last;
    }

    /** @param used whether the transaction was committed */
    synchronized void settle(long number, boolean used) {
        if (waiting.remove(number) && !used) {
            unused.add(number);
        }
    }

    /** An act bears it although nobody was told that its transaction was committed. */
    synchronized void found(long number) {
        unused.remove(number);
    }

    /** The highest number up to which nothing waits any more. */
    synchronized long settledTo() {
        return waiting.isEmpty() ? last : waiting.first() - 1;
    }

    /** Of these numbers those that no act bears; they are forgotten with {@link #forget}. */
    synchronized Set<Long> unusedTo(long number) {
        return new TreeSet<>(unused.headSet(number, true));
    }

    synchronized void forget(long number) {
        unused.headSet(number, true).clear();
    }
}
