package tw.anwang.identity.trail;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tw.anwang.identity.TrailProof;
import tw.anwang.identity.TrailProof.Kind;

/** Looks through the whole trail: every act's code, every link, every run of a node, every anchor; a beginning may be gone where a row with a code says so. */
final class Verification {
    private static final LocalDateTime NEVER = LocalDateTime.of(9999, 12, 31, 0, 0);

    private final ProofRows rows;
    private final Chain chain;
    private final Anchors anchors;

    Verification(ProofRows rows, Chain chain, Anchors anchors) {
        this.rows = rows;
        this.chain = chain;
        this.anchors = anchors;
    }

    TrailProof prove(LongConsumer progress) {
        Faults faults = new Faults();
        // anchors first: what is written down meanwhile is not asked for
        List<Anchors.Anchor> written = anchors.written();
        List<WriterRow> writers = rows.writers();
        proveWriters(writers, faults);
        Map<Integer, BeginRow> begins = begins(rows, chain, faults);
        List<WriterProof> proofs = writers.stream()
                .map(writer -> new WriterProof(writer, begins.get(writer.id()), rows, chain, faults, progress).prove())
                .toList();
        written.stream()
                .filter(anchor -> !isBefore(begins.get(anchor.writer()), anchor) && !rows.isThere(anchor))
                .forEach(anchor -> faults.add(Kind.ANCHOR, anchor.writer(), String.valueOf(anchor.number())));
        LocalDateTime chainFrom = writers.isEmpty() ? NEVER : writers.get(0).startedAt();
        long strays = rows.withoutWriter(true, chainFrom);
        if (strays > 0) {
            faults.add(Kind.ADDED, 0, "1-" + strays);
        }
        return new TrailProof(
                proofs.stream().mapToLong(WriterProof::acts).sum(),
                proofs.stream().mapToLong(WriterProof::unsealed).sum(),
                rows.withoutWriter(false, chainFrom),
                begins.values().stream().mapToLong(BeginRow::acts).sum(),
                faults.found());
    }

    /** The beginning of each writer of which acts were taken out; a row that nobody with the key has written is none. */
    static Map<Integer, BeginRow> begins(ProofRows rows, Chain chain, Faults faults) {
        Map<Integer, BeginRow> begins = new HashMap<>();
        for (BeginRow begin : rows.begins()) {
            if (chain.holds(begin.code(), begin.words())) {
                begins.put(begin.writer(), begin);
            } else {
                faults.add(Kind.BEGIN, begin.writer(), String.valueOf(begin.number()));
            }
        }
        return begins;
    }

    /** What was taken out with its links lies in an archive, and is proven there. */
    private static boolean isBefore(BeginRow begin, Anchors.Anchor anchor) {
        return begin != null && anchor.number() <= begin.number();
    }

    /** Runs are counted from 1 without a gap, and acts name no other. */
    private void proveWriters(List<WriterRow> writers, Faults faults) {
        List<Integer> there = writers.stream().map(WriterRow::id).toList();
        int last = Stream.concat(there.stream(), rows.writersNamed().stream())
                .mapToInt(id -> id)
                .max()
                .orElse(0);
        IntStream.rangeClosed(1, last).filter(id -> !there.contains(id)).forEach(id -> faults.add(Kind.WRITER, id, ""));
        writers.stream()
                .filter(one -> !chain.holdsWriter(one.id(), one.node(), one.startedAt(), one.mac()))
                .forEach(one -> faults.add(Kind.WRITER, one.id(), ""));
    }
}
