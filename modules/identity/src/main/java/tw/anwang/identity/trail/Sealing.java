package tw.anwang.identity.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import tw.anwang.identity.TrailAlarm;

/**
 * Binds acts into the chain some seconds after they were written: acts are written by many at once, in transactions
 * that end in any order, and none of them may wait for another.
 */
@ApplicationScoped
public class Sealing {
    private static final int MOST = 5000;

    @Inject
    ThisWriter present;

    @Inject
    ChainRows rows;

    @Inject
    Chain chain;

    @Inject
    Anchors anchors;

    @Inject
    TrailAlarms alarms;

    /** Binds what this node has written and settled. */
    public synchronized void seal() {
        present.begun().ifPresent(run -> seal(run.writer(), run.numbers()));
    }

    /** The same for the last time: nothing is written after it. */
    public synchronized void close() {
        seal();
        present.begun()
                .filter(run -> run.numbers().settledTo() == sealedTo(run.writer()))
                .ifPresent(run -> add(run.writer(), sealedTo(run.writer()), List.of(), Set.of(), true));
    }

    /** Writes the last link down outside the database. @return whether there is one yet */
    public synchronized boolean anchor() {
        Optional<SealRow> last =
                present.begun().flatMap(run -> rows.lastSeal(run.writer().id()));
        last.ifPresent(seal -> anchors.write(seal, present.now()));
        return last.isPresent();
    }

    /** Binds what runs of this node left that came to no end of their own: gaps are acts that were lost with them. */
    public synchronized void closeThoseBefore() {
        WriterRow now = present.run().writer();
        for (WriterRow dead : rows.unclosed(now.node(), now.id())) {
            long from = sealedTo(dead);
            SortedMap<Long, byte[]> codes = rows.codes(dead.id(), from, Long.MAX_VALUE, MOST);
            while (codes.size() == MOST) {
                add(dead, codes.lastKey(), List.copyOf(codes.values()), gaps(from, codes), false);
                from = codes.lastKey();
                codes = rows.codes(dead.id(), from, Long.MAX_VALUE, MOST);
            }
            add(dead, codes.isEmpty() ? from : codes.lastKey(), List.copyOf(codes.values()), gaps(from, codes), true);
        }
    }

    private void seal(WriterRow writer, Numbers numbers) {
        long to = numbers.settledTo();
        long from = sealedTo(writer);
        lookFor(numbers, writer, to);
        while (from < to) {
            SortedMap<Long, byte[]> codes = rows.codes(writer.id(), from, to, MOST);
            long end = codes.size() == MOST ? codes.lastKey() : to;
            Set<Long> unused = numbers.unusedTo(end);
            Set<Long> missing = missing(from, end, codes.keySet(), unused);
            if (!missing.isEmpty()) {
                alarms.note(TrailAlarm.Kind.MISSING, writer.id() + ": " + NumberRanges.written(missing));
            }
            add(writer, end, new ArrayList<>(codes.values()), unused, false);
            numbers.forget(end);
            from = end;
        }
    }

    /** A line that broke at the end of a transaction leaves nobody who knows whether it was committed: the rows do. */
    private void lookFor(Numbers numbers, WriterRow writer, long to) {
        Set<Long> unused = numbers.unusedTo(to);
        if (!unused.isEmpty()) {
            rows.borne(writer.id(), unused).forEach(numbers::found);
        }
    }

    private static Set<Long> missing(long from, long to, Set<Long> there, Set<Long> unused) {
        Set<Long> missing = new TreeSet<>();
        for (long number = from + 1; number <= to; number++) {
            if (!there.contains(number) && !unused.contains(number)) {
                missing.add(number);
            }
        }
        return missing;
    }

    private static Set<Long> gaps(long from, SortedMap<Long, byte[]> codes) {
        return codes.isEmpty() ? Set.of() : missing(from, codes.lastKey(), codes.keySet(), Set.of());
    }

    private long sealedTo(WriterRow writer) {
        return rows.lastSeal(writer.id()).map(SealRow::number).orElse(0L);
    }

    private void add(WriterRow writer, long to, List<byte[]> codes, Set<Long> unused, boolean closes) {
        Optional<SealRow> last = rows.lastSeal(writer.id());
        byte[] before = last.map(SealRow::head).orElse(writer.mac());
        SealRow open = new SealRow(
                writer.id(), to, codes.size(), NumberRanges.written(unused), closes, present.now(), new byte[0]);
        SealRow sealed = new SealRow(
                open.writer(),
                open.number(),
                open.acts(),
                open.unused(),
                closes,
                open.at(),
                chain.head(before, open, codes));
        rows.add(sealed, last.map(SealRow::number).orElse(0L));
    }
}
