package tw.anwang.identity.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import tw.anwang.identity.TrailProof;
import tw.anwang.identity.TrailProof.Kind;

/** Looks through the whole trail: every act's code, every link, every run of a node, every anchor. */
@ApplicationScoped
public class Verification {
    private static final LocalDateTime FIRST = LocalDateTime.of(1912, 1, 1, 0, 0);
    private static final LocalDateTime LAST = LocalDateTime.of(9999, 12, 31, 0, 0);

    @Inject
    ChainRows rows;

    @Inject
    ActReading reading;

    @Inject
    Chain chain;

    @Inject
    Anchors anchors;

    public TrailProof prove(LongConsumer progress) {
        Faults faults = new Faults();
        // anchors first: what is written down meanwhile is not asked for
        List<Anchors.Anchor> written = anchors.written();
        List<WriterRow> writers = rows.all();
        proveWriters(writers, faults);
        List<WriterProof> proofs = writers.stream()
                .map(writer -> new WriterProof(writer, rows, reading, chain, faults, progress).prove())
                .toList();
        written.stream()
                .filter(anchor -> !rows.isThere(anchor.writer(), anchor.number(), anchor.head()))
                .forEach(anchor -> faults.add(Kind.ANCHOR, anchor.writer(), String.valueOf(anchor.number())));
        LocalDateTime chainFrom = writers.isEmpty() ? LAST : writers.get(0).startedAt();
        long strays = reading.withoutWriter(chainFrom, LAST);
        if (strays > 0) {
            faults.add(Kind.ADDED, 0, "1-" + strays);
        }
        return new TrailProof(
                proofs.stream().mapToLong(WriterProof::acts).sum(),
                proofs.stream().mapToLong(WriterProof::unsealed).sum(),
                reading.withoutWriter(FIRST, chainFrom),
                faults.found());
    }

    /** Runs are counted from 1 without a gap, and acts name no other. */
    private void proveWriters(List<WriterRow> writers, Faults faults) {
        List<Integer> there = writers.stream().map(WriterRow::id).toList();
        List<Integer> named = reading.writersNamed();
        int last = IntStream.concat(
                        there.stream().mapToInt(id -> id), named.stream().mapToInt(id -> id))
                .max()
                .orElse(0);
        IntStream.rangeClosed(1, last).filter(id -> !there.contains(id)).forEach(id -> faults.add(Kind.WRITER, id, ""));
        writers.stream()
                .filter(one -> !chain.holdsWriter(one.id(), one.node(), one.startedAt(), one.mac()))
                .forEach(one -> faults.add(Kind.WRITER, one.id(), ""));
    }
}
